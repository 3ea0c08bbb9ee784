import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { findPasskeys, renamePasskey } from "#app/domain/accounts/passkeys/keep-passkey.server.ts";
import { Button } from "#app/ui/button.tsx";
import { Input } from "#app/ui/field.tsx";
import { notFound } from "#app/web/not-found.server.ts";
import { parseForm } from "#app/web/parse-form.server.ts";
import { problem } from "#app/web/problem.server.ts";
import { requirePerson } from "#app/web/visitor.server.ts";
import { AccountPage } from "./account-page.tsx";
import { passkeyName } from "./passkey-name.ts";

const form = z.object({ name: passkeyName });

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { personId } = await requirePerson(request);
  const { id, name } = (await findPasskeys(personId)).find((passkey) => passkey.id === params.passkey) ?? notFound();
  return { id, name };
}

/** Calls the passkey something else. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { personId } = await requirePerson(request);
  const parsed = await parseForm(request, form);
  if (!parsed.ok) return problem({ error: Object.values(parsed.errors)[0], name: parsed.typed.name ?? "" });
  const renamed = await renamePasskey({ id: params.passkey ?? "", personId, name: parsed.value.name });
  return renamed ? redirect("/konto/passkeys?getan=geaendert", { status: 303 }) : notFound();
}

export const meta: MetaFunction = () => [{ title: "Passkey ändern · Stadtkorb" }, { name: "robots", content: "noindex" }];

export default function Passkey() {
  const { id, name } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <AccountPage title={name}>
      <form method="post" action={`/konto/passkeys/${id}`} noValidate className="stack mt-4">
        <Input label="Name des Passkeys" name="name" required maxLength={60} autoComplete="off" defaultValue={refused?.name ?? name} error={refused?.error} />
        <Button kind="plain">Speichern</Button>
      </form>
      <hr className="rule" />
      <p>Gerät verloren oder verkauft? Nehmen Sie den Passkey heraus, dann kommt damit niemand mehr hinein. Der Link per E-Mail bleibt Ihnen.</p>
      <form method="post" action={`/konto/passkeys/${id}/entfernung`} className="mt-3"><Button kind="danger" icon="trash-2">Passkey entfernen</Button></form>
    </AccountPage>
  );
}
