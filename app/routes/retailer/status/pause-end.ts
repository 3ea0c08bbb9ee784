import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { pauseShop } from "#app/domain/opening-hours/pause/pause-shop.server.ts";
import { notFound } from "#app/web/not-found.server.ts";
import { enterShop } from "../enter-shop.server.ts";

export function loader() {
  return notFound();
}

/** The shop is open again as usual. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { shop, base, actor } = await enterShop(request, params);
  await pauseShop({ shop, pause: null, actor });
  return redirect(`${base}/status?gespeichert=pause#pause`, { status: 303 });
}
