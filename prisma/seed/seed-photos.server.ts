import sharp from "sharp";
import { db } from "#app/db.server.ts";
import { addPicture } from "#app/domain/shops/pictures/add-picture.server.ts";
import type { MotifName } from "#app/values/motifs.ts";
import { composePicture } from "#app/values/picture.ts";

// why drawn ones: these shops exist nowhere, and a photo of another shop would be a lie
const photos: Array<{ shop: string; motif: MotifName; nth: number; alt: string }> = [
  { shop: "maschenglueck", motif: "wolle", nth: 3, alt: "Gezeichnet: zwei dicke Knäuel Wolle, ein Faden hängt heraus" },
  { shop: "maschenglueck", motif: "stricken", nth: 1, alt: "Gezeichnet: ein halb fertiges Strickstück auf zwei Nadeln" },
  { shop: "toepferei-am-wehr", motif: "kaffee", nth: 2, alt: "Gezeichnet: eine Tasse aus der Töpferei, frisch gebrannt" },
];
const actor = { id: null, name: "Stadtkorb", role: "system" } as const;

/** Hangs a few drawn pictures into the photo frames of demo shops, once: a shop whose log knows of a photo is left alone. Gives how many. */
export async function seedPhotos(): Promise<number> {
  const shops = await db.shop.findMany({ where: { id: { in: photos.map(({ shop }) => `shop-${shop}`) } }, select: { id: true, townId: true } });
  const known = await db.actLogEntry.findMany({ where: { shopId: { in: shops.map(({ id }) => id) }, act: "picture-added" }, select: { shopId: true }, take: 100 });
  const left = shops.filter(({ id }) => !known.some(({ shopId }) => shopId === id));
  for (const { shop: slug, motif, nth, alt } of photos) {
    const shop = left.find(({ id }) => id === `shop-${slug}`);
    if (shop) await addPicture({ shop, upload: await drawn({ motif, shopId: shop.id, nth }), alt, actor });
  }
  return left.length;
}

function drawn(asked: Parameters<typeof composePicture>[0]): Promise<Buffer> {
  return sharp(Buffer.from(composePicture(asked)), { density: 180 }).resize({ width: 800 }).flatten({ background: "#fff" }).png().toBuffer();
}
