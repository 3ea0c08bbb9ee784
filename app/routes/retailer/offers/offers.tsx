import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { now } from "#app/clock.server.ts";
import { findOwnOffers } from "#app/domain/shops/offers/find-offers.server.ts";
import { OfferForm } from "#app/domain/shops/offers/offer-form.tsx";
import { OwnOffers } from "#app/domain/shops/offers/own-offers.tsx";
import { offerView } from "#app/domain/shops/offers/offer-view.ts";
import { addOffer } from "#app/domain/shops/offers/save-offer.server.ts";
import { TextLink } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { addDays, dayOf } from "#app/values/day.ts";
import { problem } from "#app/web/problem.server.ts";
import { enterShop } from "../enter-shop.server.ts";
import { ShopPage } from "../shop-page.tsx";
import { offerErrors } from "./offer-sentences.ts";
import { readOfferForm } from "./read-offer-form.server.ts";

const said: Record<string, string> = { neu: "Ihr Angebot ist eingetragen.", geaendert: "Ihr Angebot ist geändert.", beendet: "Das Angebot ist beendet." };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop, base, frame } = await enterShop(request, params);
  const today = dayOf(now());
  const { coming, past } = await findOwnOffers({ shop, today });
  const view = (offer: (typeof coming)[number]) => ({ ...offerView(offer, today), runs: offer.fromDay.toISOString().slice(0, 10) <= today });
  return {
    frame, here: `${base}/profil/angebot`, up: `${base}/profil`, coming: coming.map(view), past: past.map(view), week: { von: today, bis: addDays(today, 6) },
    news: said[new URL(request.url).searchParams.get("getan") ?? ""] ?? null,
  };
}

/** A new offer. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { shop, base, actor } = await enterShop(request, params);
  const form = await readOfferForm(request);
  if (!form.ok) return problem({ errors: form.errors, typed: form.typed });
  const added = await addOffer({ shop, fields: form.fields, actor });
  if (!added.ok) return problem({ errors: offerErrors(added.problem), typed: form.typed });
  return redirect(`${base}/profil/angebot?getan=neu`, { status: 303 });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Angebot der Woche · ${data?.frame.name ?? ""} · Stadtkorb` }, { name: "robots", content: "noindex" }];

export default function Offers() {
  const { frame, here, up, coming, past, week, news } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <ShopPage frame={frame}>
      <TextLink href={up} icon="arrow-left">Zum Profil</TextLink>
      <h1 className="mt-2">Angebot der Woche</h1>
      <p className="lead mt-3">Eine gute Sache, ein paar Tage lang. Sie steht auf Ihrer Seite und bei den Angeboten der Stadt und verschwindet von selbst.</p>
      {news && !refused && <Notice kind="ok" live className="mt-4">{news}</Notice>}
      <OwnOffers offers={coming} title="Läuft und kommt" here={here} />
      <section className="mt-9" aria-labelledby="neu"><h2 id="neu" className="text-h3 mb-4">Neues Angebot</h2><OfferForm action={here} submit="Angebot eintragen" values={refused?.typed ?? week} errors={refused?.errors} /></section>
      <OwnOffers offers={past} title="Vorbei" />
    </ShopPage>
  );
}
