import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { findProfile } from "#app/domain/shops/profile/find-profile.server.ts";
import { type PlaceProblem, readPlace } from "#app/domain/shops/profile/read-place.ts";
import { WayForm, wayValues } from "#app/domain/shops/profile/way-form.tsx";
import { parseForm } from "#app/web/parse-form.server.ts";
import { enterShop } from "../enter-shop.server.ts";
import { formValues, keepForm, sendBack } from "./keep-form.server.ts";
import { ProfilePage } from "./profile-page.tsx";
import { lines, stand } from "./typed-facts.server.ts";

const form = z.object({ weg: lines(600), breite: z.string().max(60).default(""), laenge: z.string().max(60).default(""), stand });
const sentences = {
  half: "Bitte beide Zahlen eintragen, oder keine.", "no-number": "Bitte zwei Zahlen wie 51,8533 und 6,9059 eintragen.",
  swapped: "Breite und Länge sind vertauscht.", far: "Dieser Punkt liegt weit außerhalb der Stadt. Bitte prüfen Sie die Zahlen.",
} satisfies Record<PlaceProblem, string>;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop, frame } = await enterShop(request, params);
  const profile = await findProfile({ shop });
  const { lat, lon } = { lat: profile.lat ?? profile.town.lat, lon: profile.lon ?? profile.town.lon };
  return { frame, mapHref: `https://www.openstreetmap.org/#map=18/${lat}/${lon}`, values: formValues({ form: "wege", profile, valuesOf: wayValues }) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const entered = await enterShop(request, params);
  const parsed = await parseForm(request, form);
  if (!parsed.ok) return sendBack(parsed);
  const { weg, breite, laenge, stand: known } = parsed.value;
  const { town } = await findProfile({ shop: entered.shop });
  const read = readPlace({ lat: breite, lon: laenge, town });
  if (!read.ok) return sendBack({ errors: { breite: sentences[read.problem] }, typed: { weg, breite, laenge, ...(known !== null && { stand: known }) } });
  return keepForm({ entered, form: "wege", facts: { wayText: weg || null, lat: read.place?.lat ?? null, lon: read.place?.lon ?? null }, stand: known, valuesOf: wayValues });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Anfahrt · ${data?.frame.name ?? ""} · Stadtkorb` }, { name: "robots", content: "noindex" }];

export default function Way() {
  const { frame, mapHref, values } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <ProfilePage frame={frame} title="Anfahrt" lead="Wie findet man Sie, und wo kann man aussteigen oder parken?">
      <WayForm action={`${frame.base}/profil/wege`} values={refused?.typed ?? values} errors={refused?.errors} mapHref={mapHref} />
    </ProfilePage>
  );
}
