import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { endOffer } from "#app/domain/shops/offers/save-offer.server.ts";
import { notFound } from "#app/web/not-found.server.ts";
import { enterShop } from "../enter-shop.server.ts";
import { idOf } from "../id-of.ts";

/** The button stands on the offer's page. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { base } = await enterShop(request, params);
  return redirect(`${base}/profil/angebot`);
}

/** Ends the offer at once. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { shop, base, actor } = await enterShop(request, params);
  const ended = await endOffer({ shop, offerId: idOf(params.angebot), actor });
  return ended.ok ? redirect(`${base}/profil/angebot?getan=beendet`, { status: 303 }) : notFound();
}
