import type { ActionFunctionArgs } from "@remix-run/node";
import { askForPasskey } from "#app/domain/accounts/passkeys/passkey-questions.server.ts";
import { minutes } from "#app/values/time.ts";
import { notFound } from "#app/web/not-found.server.ts";
import { limitTries } from "#app/web/rate-limit.server.ts";

export function loader() {
  return notFound();
}

/** What the browser needs to log in by a passkey, as JSON; nobody is known yet. */
export async function action({ context }: ActionFunctionArgs) {
  await limitTries({ what: "login-question", who: context.address, most: 60, within: minutes(15) });
  return Response.json(await askForPasskey(), { headers: { "Cache-Control": "no-store" } });
}
