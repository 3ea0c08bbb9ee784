import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { changePictureText } from "#app/domain/shops/pictures/change-picture.server.ts";
import { findPicture } from "#app/domain/shops/pictures/find-pictures.server.ts";
import { photoView } from "#app/domain/shops/pictures/photo-view.server.ts";
import { PictureWords } from "#app/domain/shops/pictures/picture-forms.tsx";
import { BlurredPhoto } from "#app/domain/shops/pictures/shop-photos.tsx";
import { Button, TextLink } from "#app/ui/button.tsx";
import { notFound } from "#app/web/not-found.server.ts";
import { parseForm } from "#app/web/parse-form.server.ts";
import { problem } from "#app/web/problem.server.ts";
import { enterShop } from "../enter-shop.server.ts";
import { idOf } from "../id-of.ts";
import { ShopPage } from "../shop-page.tsx";
import { pictureSentences } from "./picture-sentences.ts";

const form = z.object({ bildtext: z.string().default("") });

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop, base, frame } = await enterShop(request, params);
  const picture = await findPicture({ shop, pictureId: idOf(params.bild) }) ?? notFound();
  return { frame, up: `${base}/profil/bilder`, photo: photoView(picture) };
}

/** Other words for the photo. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { shop, base, actor } = await enterShop(request, params);
  const parsed = await parseForm(request, form);
  if (!parsed.ok) return problem({ error: Object.values(parsed.errors)[0], alt: (parsed.typed.bildtext ?? "").slice(0, 300) });
  const alt = parsed.value.bildtext;
  const changed = await changePictureText({ shop, pictureId: idOf(params.bild), alt, actor });
  if (changed.ok) return redirect(`${base}/profil/bilder?getan=worte`, { status: 303 });
  return changed.problem === "not-found" ? notFound() : problem({ error: pictureSentences[changed.problem].sentence, alt: alt.slice(0, 300) });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Foto ändern · ${data?.frame.name ?? ""} · Stadtkorb` }, { name: "robots", content: "noindex" }];

export default function Picture() {
  const { frame, up, photo } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <ShopPage frame={frame}>
      <TextLink href={up} icon="arrow-left">Alle Fotos</TextLink>
      <h1 className="mt-2 mb-4">Foto ändern</h1>
      <BlurredPhoto photo={photo} sizes="(min-width: 40rem) 40rem, 100vw" className="max-w-160 mb-6" />
      <PictureWords action={`${up}/${photo.id}`} error={refused?.error} alt={refused?.alt ?? photo.alt} />
      <section className="mt-9" aria-labelledby="weg">
        <h2 id="weg" className="text-h3">Nicht mehr zeigen?</h2>
        <p className="my-3">Das Foto verschwindet sofort von Ihrer Seite. Zurückholen lässt es sich nicht, nur neu hochladen.</p>
        <form method="post" action={`${up}/${photo.id}/entfernung`}><Button kind="danger" icon="trash-2">Foto entfernen</Button></form>
      </section>
    </ShopPage>
  );
}
