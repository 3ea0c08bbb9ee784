import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { askForNewPasskey } from "#app/domain/accounts/passkeys/passkey-questions.server.ts";
import { minutes } from "#app/values/time.ts";
import { limitTries } from "#app/web/rate-limit.server.ts";
import { requirePerson } from "#app/web/visitor.server.ts";

/** Nothing to look at but the page it is for; whoever was logged out meanwhile is led to the log-in. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requirePerson(request);
  return redirect("/konto/passkeys", 303);
}

/** What the browser needs to make a passkey for whoever is logged in, as JSON. */
export async function action({ request }: ActionFunctionArgs) {
  const visitor = await requirePerson(request);
  await limitTries({ what: "passkey-question", who: visitor.personId, most: 30, within: minutes(15) });
  return Response.json(await askForNewPasskey(visitor), { headers: { "Cache-Control": "no-store" } });
}
