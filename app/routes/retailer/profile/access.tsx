import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { AccessForm, accessValues } from "#app/domain/shops/profile/access-form.tsx";
import { findProfile } from "#app/domain/shops/profile/find-profile.server.ts";
import { parseForm } from "#app/web/parse-form.server.ts";
import { enterShop } from "../enter-shop.server.ts";
import { formValues, keepForm, sendBack } from "./keep-form.server.ts";
import { ProfilePage } from "./profile-page.tsx";
import { centimetres, line, stand, threeState } from "./typed-facts.server.ts";

const wheelchairs = { gut: "yes", teilweise: "limited", nein: "no", unbekannt: null } as const;
const form = z.object({
  stufe: z.enum(["keine", "stufe", "unbekannt"]).default("unbekannt"), stufeCm: centimetres(1, 300), tuer: centimetres(30, 600), rollstuhl: z.enum(["gut", "teilweise", "nein", "unbekannt"]).default("unbekannt"),
  wc: threeState, schleife: threeState, hunde: threeState, stille: threeState, stilleZeit: line(80), stand,
}).transform(({ stufe, stufeCm, tuer, rollstuhl, wc, schleife, hunde, stille, stilleZeit, stand: known }, context) => {
  if (stufe === "stufe" && stufeCm === null) context.addIssue({ code: "custom", path: ["stufeCm"], message: "Bitte sagen Sie, wie hoch sie ungefähr ist." });
  const stepCm = stufe === "keine" ? 0 : stufe === "stufe" ? stufeCm : null;
  return { facts: { stepCm, doorWidthCm: tuer, wheelchair: wheelchairs[rollstuhl], hasWc: wc, hasLoop: schleife, guideDogs: hunde, hasQuietHour: stille, quietHour: stille ? stilleZeit : null }, stand: known };
});

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop, frame } = await enterShop(request, params);
  return { frame, values: formValues({ form: "zugang", profile: await findProfile({ shop }), valuesOf: accessValues }) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const entered = await enterShop(request, params);
  const parsed = await parseForm(request, form);
  if (!parsed.ok) return sendBack(parsed);
  return keepForm({ entered, form: "zugang", ...parsed.value, valuesOf: accessValues });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Zugang · ${data?.frame.name ?? ""} · Stadtkorb` }, { name: "robots", content: "noindex" }];

export default function Access() {
  const { frame, values } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <ProfilePage frame={frame} title="Zugang" lead="Sagen Sie nur, was Sie wissen. Was offen bleibt, steht auf Ihrer Seite als „noch nicht bekannt“, nie als Ja oder Nein.">
      <AccessForm action={`${frame.base}/profil/zugang`} values={refused?.typed ?? values} errors={refused?.errors} />
    </ProfilePage>
  );
}
