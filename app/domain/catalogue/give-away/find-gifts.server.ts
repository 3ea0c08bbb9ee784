import { env } from "#app/env.server.ts";
import { photoHref } from "#app/domain/shops/pictures/photo-files.ts";
import { publicAddress } from "#app/domain/shops/profile/public-address.server.ts";
import type { Town } from "#app/domain/towns/find-towns.server.ts";
import { findShopWindow } from "../find-shop-window.server.ts";
import { shopJsonLd } from "../shop-json-ld.ts";
import { codeToEmbed } from "./code-to-embed.ts";

type Shop = { slug: string; name: string };

/** Everything that a shop can take along from its office, as texts and addresses; the part for machines is null while nobody sees the shop. */
export async function findGifts({ town, shop, base, at }: { town: Town; shop: Shop; base: string; at: Date }) {
  const page = `/${town.slug}/geschaefte/${shop.slug}`;
  const shown = await findShopWindow({ town, slug: shop.slug, at });
  const facts = shown && shopJsonLd({ shop: shown, town, page: publicAddress(page), images: shown.pictures.map(({ key }) => publicAddress(photoHref(key, 1600))) });
  return {
    published: shown !== null, page: publicAddress(page), poster: `${base}/plakat.pdf`, qr: `${base}/qr-code.svg`,
    card: `${page}/kontakt.vcf`, calendar: publicAddress(`${page}/sonderzeiten.ics`), widget: `/einbetten/${town.slug}/${shop.slug}`, openData: `/${town.slug}/offene-daten`,
    code: codeToEmbed({ home: env.publicUrl, town: town.slug, shop: shop.slug, name: shop.name }),
    // "<" would end the script in which this stands on the shop's own page
    jsonLd: facts && `<script type="application/ld+json">\n${JSON.stringify(facts, null, 1).replaceAll("<", "\\u003c")}\n</script>`,
  };
}
export type Gifts = Awaited<ReturnType<typeof findGifts>>;
