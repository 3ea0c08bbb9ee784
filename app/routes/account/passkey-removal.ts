import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { removePasskey } from "#app/domain/accounts/passkeys/keep-passkey.server.ts";
import { notFound } from "#app/web/not-found.server.ts";
import { requirePerson } from "#app/web/visitor.server.ts";

export function loader() {
  return notFound();
}

/** Takes a passkey away, at once. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { personId } = await requirePerson(request);
  return await removePasskey({ id: params.passkey ?? "", personId }) ? redirect("/konto/passkeys?getan=entfernt", { status: 303 }) : notFound();
}
