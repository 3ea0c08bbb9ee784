import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { findOwnOffer } from "#app/domain/shops/offers/find-offers.server.ts";
import { OfferForm } from "#app/domain/shops/offers/offer-form.tsx";
import { changeOffer } from "#app/domain/shops/offers/save-offer.server.ts";
import { Button, TextLink } from "#app/ui/button.tsx";
import { notFound } from "#app/web/not-found.server.ts";
import { problem } from "#app/web/problem.server.ts";
import { enterShop } from "../enter-shop.server.ts";
import { idOf } from "../id-of.ts";
import { priceText } from "../price-text.ts";
import { ShopPage } from "../shop-page.tsx";
import { offerErrors } from "./offer-sentences.ts";
import { readOfferForm } from "./read-offer-form.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop, base, frame } = await enterShop(request, params);
  const offer = await findOwnOffer({ shop, offerId: idOf(params.angebot) }) ?? notFound();
  const day = (date: Date) => date.toISOString().slice(0, 10);
  const values = { titel: offer.title, text: offer.text, preis: offer.priceCents === null ? "" : priceText(offer.priceCents), je: offer.priceFor, von: day(offer.fromDay), bis: day(offer.untilDay) };
  return { frame, up: `${base}/profil/angebot`, id: offer.id, values };
}

/** Changes the offer. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { shop, base, actor } = await enterShop(request, params);
  const offer = await findOwnOffer({ shop, offerId: idOf(params.angebot) }) ?? notFound();
  const form = await readOfferForm(request);
  if (!form.ok) return problem({ errors: form.errors, typed: form.typed });
  const changed = await changeOffer({ shop, offerId: offer.id, fields: form.fields, actor });
  if (!changed.ok) return problem({ errors: offerErrors(changed.problem), typed: form.typed });
  return redirect(`${base}/profil/angebot?getan=geaendert`, { status: 303 });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Angebot ändern · ${data?.frame.name ?? ""} · Stadtkorb` }, { name: "robots", content: "noindex" }];

export default function Offer() {
  const { frame, up, id, values } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <ShopPage frame={frame}>
      <TextLink href={up} icon="arrow-left">Alle Angebote</TextLink>
      <h1 className="mt-2 mb-4">Angebot ändern</h1>
      <OfferForm action={`${up}/${id}`} submit="Änderungen speichern" values={refused?.typed ?? values} errors={refused?.errors} />
      <section className="mt-9" aria-labelledby="ende">
        <h2 id="ende" className="text-h3">Schon ausverkauft?</h2>
        <p className="my-3">Dann beenden Sie das Angebot. Es verschwindet sofort.</p>
        <form method="post" action={`${up}/${id}/ende`}><Button kind="danger">Angebot beenden</Button></form>
      </section>
    </ShopPage>
  );
}
