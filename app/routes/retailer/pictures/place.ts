import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { movePicture } from "#app/domain/shops/pictures/change-picture.server.ts";
import { notFound } from "#app/web/not-found.server.ts";
import { parseForm } from "#app/web/parse-form.server.ts";
import { enterShop } from "../enter-shop.server.ts";
import { idOf } from "../id-of.ts";

const form = z.object({ richtung: z.enum(["vorn", "hinten"]) });

/** Nothing to see here: the photos stand on their page. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { base } = await enterShop(request, params);
  return redirect(`${base}/profil/bilder`);
}

/** One place further to the front or the back. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { shop, base, actor } = await enterShop(request, params);
  const parsed = await parseForm(request, form);
  if (!parsed.ok) return redirect(`${base}/profil/bilder`, { status: 303 });
  const pictureId = idOf(params.bild);
  const moved = await movePicture({ shop, pictureId, to: parsed.value.richtung === "vorn" ? "front" : "back", actor });
  return moved.ok ? redirect(`${base}/profil/bilder?getan=platz#${pictureId}`, { status: 303 }) : notFound();
}
