import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { findProfile } from "#app/domain/shops/profile/find-profile.server.ts";
import { ParticularsForm, particularsValues } from "#app/domain/shops/profile/particulars-form.tsx";
import { parseForm } from "#app/web/parse-form.server.ts";
import { enterShop } from "../enter-shop.server.ts";
import { formValues, keepForm, sendBack } from "./keep-form.server.ts";
import { ProfilePage } from "./profile-page.tsx";
import { particulars } from "./read-particulars.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop, frame } = await enterShop(request, params);
  return { frame, values: formValues({ form: "angaben", profile: await findProfile({ shop }), valuesOf: particularsValues }) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const entered = await enterShop(request, params);
  const parsed = await parseForm(request, particulars);
  if (!parsed.ok) return sendBack(parsed);
  return keepForm({ entered, form: "angaben", ...parsed.value, valuesOf: particularsValues });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Angaben · ${data?.frame.name ?? ""} · Stadtkorb` }, { name: "robots", content: "noindex" }];

export default function Particulars() {
  const { frame, values } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <ProfilePage frame={frame} title="Angaben" lead="Wer Sie sind, und wie man Sie erreicht. Was Sie nicht sagen möchten, lassen Sie leer.">
      <ParticularsForm action={`${frame.base}/profil/angaben`} values={refused?.typed ?? values} errors={refused?.errors} />
    </ProfilePage>
  );
}
