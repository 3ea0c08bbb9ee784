import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { addPicture } from "#app/domain/shops/pictures/add-picture.server.ts";
import { findPictures } from "#app/domain/shops/pictures/find-pictures.server.ts";
import { photoView } from "#app/domain/shops/pictures/photo-view.server.ts";
import { PictureList, PictureUpload } from "#app/domain/shops/pictures/picture-forms.tsx";
import { MOST_PICTURES } from "#app/domain/shops/pictures/picture-text.ts";
import { MOST_PICTURE_BYTES } from "#app/domain/shops/pictures/redraw-photo.server.ts";
import { TextLink } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { hours } from "#app/values/time.ts";
import { parseForm } from "#app/web/parse-form.server.ts";
import { problem } from "#app/web/problem.server.ts";
import { limitTries } from "#app/web/rate-limit.server.ts";
import { inUploadTurn } from "#app/web/upload-turn.server.ts";
import { enterShop } from "../enter-shop.server.ts";
import { ShopPage } from "../shop-page.tsx";
import { pictureErrors } from "./picture-sentences.ts";

const form = z.object({ bildtext: z.string().default(""), foto: z.instanceof(File).optional() });
const said: Record<string, string> = {
  neu: "Ihr Foto ist da und steht jetzt auf Ihrer Seite.", worte: "Die Worte zum Foto sind gespeichert.", platz: "Die Reihenfolge ist geändert.", weg: "Das Foto ist entfernt.",
};

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop, base, frame } = await enterShop(request, params);
  const photos = (await findPictures(shop)).map(photoView);
  return { frame, here: `${base}/profil/bilder`, up: `${base}/profil`, photos, room: Math.max(0, MOST_PICTURES - photos.length), news: said[new URL(request.url).searchParams.get("getan") ?? ""] ?? null };
}

/** A new photo with its words. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { visitor, shop, base, actor } = await enterShop(request, params);
  await limitTries({ what: "photo-upload", who: visitor.personId, most: 80, within: hours(1) });
  return await inUploadTurn(() => keepUpload({ request, shop, actor, here: `${base}/profil/bilder` })) ?? problem({ errors: pictureErrors("busy"), alt: "" }, 429);
}

type Upload = { request: Request; shop: { id: string; townId: string }; actor: Parameters<typeof addPicture>[0]["actor"]; here: string };

async function keepUpload({ request, shop, actor, here }: Upload) {
  const parsed = await parseForm(request, form, { files: ["foto"], mostBytes: MOST_PICTURE_BYTES + 1_000_000 });
  if (!parsed.ok) return problem({ errors: parsed.errors, alt: (parsed.typed.bildtext ?? "").slice(0, 300) });
  const { foto, bildtext: alt } = parsed.value;
  if (!foto) return problem({ errors: { foto: "Bitte wählen Sie ein Foto aus." }, alt: alt.slice(0, 300) });
  const added = await addPicture({ shop, upload: Buffer.from(await foto.arrayBuffer()), alt, actor });
  if (!added.ok) return problem({ errors: pictureErrors(added.problem), alt: alt.slice(0, 300) });
  return redirect(`${here}?getan=neu#${added.value.id}`, { status: 303 });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Fotos · ${data?.frame.name ?? ""} · Stadtkorb` }, { name: "robots", content: "noindex" }];

export default function Pictures() {
  const { frame, here, up, photos, room, news } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <ShopPage frame={frame}>
      <TextLink href={up} icon="arrow-left">Zum Profil</TextLink>
      <h1 className="mt-2">Fotos</h1>
      <p className="lead mt-3">Ein Foto vom Laden, eines von dem, was es gibt, eines von Ihnen: Wer das sieht, findet leichter herein.</p>
      {news && !refused && <Notice kind="ok" live className="mt-4">{news}</Notice>}
      {photos.length > 0 && <section className="mt-7" aria-labelledby="da"><h2 id="da" className="text-h3 mb-4">{photos.length === 1 ? "Ihr Foto" : `Ihre ${photos.length} Fotos`}</h2><PictureList photos={photos} here={here} /></section>}
      <section className="mt-9" aria-labelledby="neu">
        <h2 id="neu" className="text-h3">Ein Foto hinzufügen</h2>
        <p className="soft small mt-1 mb-4">{room === 0 ? `Es passen ${MOST_PICTURES} Fotos. Entfernen Sie erst eines, dann ist Platz für ein neues.` : `Es passen noch ${room}. Bitte nur eigene Fotos, und Menschen nur, wenn sie einverstanden sind.`}</p>
        {(room > 0 || refused) && <PictureUpload action={here} errors={refused?.errors} alt={refused?.alt} />}
      </section>
    </ShopPage>
  );
}
