import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { serviceView } from "#app/domain/shops/price-list.tsx";
import { addService } from "#app/domain/shops/price-list/add-service.server.ts";
import { findServices } from "#app/domain/shops/price-list/find-services.server.ts";
import { OfferedServiceForm } from "#app/domain/shops/price-list/price-list-form.tsx";
import { PriceListRows } from "#app/domain/shops/price-list/price-list-rows.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { parseForm } from "#app/web/parse-form.server.ts";
import { problem } from "#app/web/problem.server.ts";
import { enterShop } from "../enter-shop.server.ts";
import { sendBack } from "./keep-form.server.ts";
import { ProfilePage } from "./profile-page.tsx";
import { offered, offeredSentences, offeredValues } from "./read-offered.server.ts";

const done: Record<string, string> = { neu: "Eingetragen.", geaendert: "Geändert.", weg: "Gestrichen.", platz: "Die Reihenfolge ist geändert." };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop, frame } = await enterShop(request, params);
  const said = new URL(request.url).searchParams.get("getan") ?? "";
  return { frame, rows: (await findServices({ shop })).map(serviceView), said: Object.hasOwn(done, said) ? done[said] : null };
}

/** One more service at the end of the list. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { shop, base, actor } = await enterShop(request, params);
  const parsed = await parseForm(request, offered);
  if (!parsed.ok) return sendBack(parsed);
  const added = await addService({ shop, fields: parsed.value, actor });
  if (added.ok) return redirect(`${base}/profil/dienstleistungen?getan=neu#${added.value.id}`, { status: 303 });
  const errors: Record<string, string> = offeredSentences[added.problem];
  return problem({ errors, typed: offeredValues(parsed.value) }, 409);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Dienstleistungen · ${data?.frame.name ?? ""} · Stadtkorb` }, { name: "robots", content: "noindex" }];

export default function PriceList() {
  const { frame, rows, said } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const href = `${frame.base}/profil/dienstleistungen`;
  return (
    <ProfilePage frame={frame} title="Dienstleistungen" lead="Was tun Sie für Ihre Kundinnen und Kunden, und was kostet es? Die Suche findet jede einzelne.">
      {said && <Notice kind="ok" live className="mb-6 max-w-176">{said} Kundinnen und Kunden sehen es schon.</Notice>}
      {rows.length > 0 ? <PriceListRows rows={rows} href={href} /> : <Empty title="Noch keine eingetragen" text="Reparatur, Beratung, Anprobe: Schon eine einzige hilft, Sie zu finden." />}
      <section className="mt-9" aria-labelledby="neu"><h2 id="neu" className="mb-4">Eine neue eintragen</h2><OfferedServiceForm action={href} values={refused?.typed ?? {}} errors={refused?.errors} submit="Eintragen" /></section>
    </ProfilePage>
  );
}
