import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { logOut } from "#app/domain/accounts/log-out.server.ts";
import { notFound } from "#app/web/not-found.server.ts";
import { endedSessionCookie, sessionTokenOf } from "#app/web/session.server.ts";

/** There is nothing to look at, and a link must not log anybody out. */
export function loader() {
  return notFound();
}

export async function action({ request }: ActionFunctionArgs) {
  const token = sessionTokenOf(request);
  if (token) await logOut(token);
  throw redirect("/", { headers: { "Set-Cookie": endedSessionCookie() } });
}
