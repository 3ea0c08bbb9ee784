import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { removePasskey } from "#app/domain/accounts/passkeys/keep-passkey.server.ts";
import { notFound } from "#app/web/not-found.server.ts";
import { requirePerson } from "#app/web/visitor.server.ts";

/** Nothing to look at; whoever was logged out meanwhile is led to the log-in. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requirePerson(request);
  return notFound();
}

/** Takes a passkey away, at once. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { personId } = await requirePerson(request);
  return await removePasskey({ id: params.passkey ?? "", personId }) ? redirect("/konto/passkeys?getan=entfernt", { status: 303 }) : notFound();
}
