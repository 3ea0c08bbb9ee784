import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { pauseShop } from "#app/domain/opening-hours/pause/pause-shop.server.ts";
import { notFound } from "#app/web/not-found.server.ts";
import { enterShop } from "../enter-shop.server.ts";

/** There is nothing to look at. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await enterShop(request, params);
  return notFound();
}

/** The shop is open again as usual. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { shop, base, actor } = await enterShop(request, params);
  await pauseShop({ shop, pause: null, actor });
  return redirect(`${base}/status?gespeichert=pause#pause`, { status: 303 });
}
