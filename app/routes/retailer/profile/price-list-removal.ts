import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { removeService } from "#app/domain/shops/price-list/change-service.server.ts";
import { findService } from "#app/domain/shops/price-list/find-services.server.ts";
import { notFound } from "#app/web/not-found.server.ts";
import { enterShop } from "../enter-shop.server.ts";
import { idOf } from "../id-of.ts";

/** The button stands on the service's page. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop, base } = await enterShop(request, params);
  const service = await findService({ shop, serviceId: idOf(params.dienst) }) ?? notFound();
  return redirect(`${base}/profil/dienstleistungen/${service.id}`);
}

/** Takes a service off the list. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { shop, base, actor } = await enterShop(request, params);
  const removed = await removeService({ shop, serviceId: idOf(params.dienst), actor });
  return removed.ok ? redirect(`${base}/profil/dienstleistungen?getan=weg`, { status: 303 }) : notFound();
}
