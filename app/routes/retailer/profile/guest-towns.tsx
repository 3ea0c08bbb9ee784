import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { findNeighbourTowns } from "#app/domain/shops/guests/find-neighbour-towns.server.ts";
import { GuestTownsForm } from "#app/domain/shops/guests/guest-towns-form.tsx";
import { type GuestTownsProblem, saveGuestTowns } from "#app/domain/shops/guests/save-guest-towns.server.ts";
import { Empty } from "#app/ui/empty.tsx";
import { parseForm } from "#app/web/parse-form.server.ts";
import { problem } from "#app/web/problem.server.ts";
import { enterAsOwner } from "../enter-shop.server.ts";
import { sendBack } from "./keep-form.server.ts";
import { ProfilePage } from "./profile-page.tsx";

const form = z.looseObject({});
const sentences = { "no-neighbour": "Eine dieser Städte gehört nicht mehr zu Ihrer Region. Bitte wählen Sie noch einmal." } satisfies Record<GuestTownsProblem, string>;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop, frame } = await enterAsOwner(request, params);
  const towns = await findNeighbourTowns({ shop });
  return {
    frame, home: shop.townName, towns: towns.map(({ slug, name }) => ({ slug, name })),
    values: Object.fromEntries(towns.filter(({ shown }) => shown).map(({ slug }) => [`stadt-${slug}`, "ja"])),
  };
}

/** Only the boxes of neighbouring towns are read, whatever else the form says. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { shop, base, actor } = await enterAsOwner(request, params);
  const parsed = await parseForm(request, form);
  if (!parsed.ok) return sendBack(parsed);
  const ticked = (await findNeighbourTowns({ shop })).filter(({ slug }) => Object.hasOwn(parsed.value, `stadt-${slug}`));
  const saved = await saveGuestTowns({ shop, townIds: ticked.map(({ id }) => id), actor });
  if (saved.ok) return redirect(`${base}/profil?gespeichert=staedte#staedte`, { status: 303 });
  const errors: Record<string, string> = { form: sentences[saved.problem] };
  return problem({ errors, typed: Object.fromEntries(ticked.map(({ slug }) => [`stadt-${slug}`, "ja"])) }, 409);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Auch gezeigt in · ${data?.frame.name ?? ""} · Stadtkorb` }, { name: "robots", content: "noindex" }];

export default function GuestTowns() {
  const { frame, home, towns, values } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <ProfilePage frame={frame} title="In weiteren Städten" lead={`Kommen Kundinnen und Kunden auch von nebenan? In den Listen dieser Städte steht Ihr Geschäft dann mit „in ${home}“ und führt auf Ihre Seite.`}>
      {towns.length === 0
        ? <Empty title="Hier gibt es noch keine Nachbarstadt" text="Sobald eine weitere Stadt Ihrer Region dabei ist, können Sie sie hier ankreuzen." />
        : <GuestTownsForm action={`${frame.base}/profil/staedte`} towns={towns} values={refused?.typed ?? values} errors={refused?.errors} />}
    </ProfilePage>
  );
}
