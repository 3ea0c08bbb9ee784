import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { findPasskeys, removePasskey } from "#app/domain/accounts/passkeys/keep-passkey.server.ts";
import { notFound } from "#app/web/not-found.server.ts";
import { requirePerson } from "#app/web/visitor.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { personId } = await requirePerson(request);
  const { id } = (await findPasskeys(personId)).find((passkey) => passkey.id === params.passkey) ?? notFound();
  return redirect(`/konto/passkeys/${id}`, 303);
}

/** Takes a passkey away, at once. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { personId } = await requirePerson(request);
  return await removePasskey({ id: params.passkey ?? "", personId }) ? redirect("/konto/passkeys?getan=entfernt", { status: 303 }) : notFound();
}
