import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { removePicture } from "#app/domain/shops/pictures/change-picture.server.ts";
import { notFound } from "#app/web/not-found.server.ts";
import { enterShop } from "../enter-shop.server.ts";
import { idOf } from "../id-of.ts";

/** The button stands on the photo's page. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { base } = await enterShop(request, params);
  return redirect(`${base}/profil/bilder`);
}

/** Takes a photo away. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { shop, base, actor } = await enterShop(request, params);
  const removed = await removePicture({ shop, pictureId: idOf(params.bild), actor });
  return removed.ok ? redirect(`${base}/profil/bilder?getan=weg`, { status: 303 }) : notFound();
}
