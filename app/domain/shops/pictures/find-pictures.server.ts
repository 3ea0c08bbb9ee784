import { files } from "#app/adapters/files/index.server.ts";
import { db } from "#app/db.server.ts";
import { findReachableShop } from "#app/domain/accounts/find-reachable-shop.server.ts";
import type { Visitor } from "#app/domain/accounts/find-visitor.server.ts";
import { photoKeyOf } from "./photo-files.ts";

/** What a query of shops must select for photoViews(), in the order in which they are shown. */
export const photoSelection = {
  pictures: { select: { id: true, key: true, width: true, height: true, thumbhash: true, alt: true }, orderBy: [{ position: "asc" as const }, { id: "asc" as const }] },
};

/** A shop's photos in their order. */
export async function findPictures(shop: { id: string }) {
  return db.shopPicture.findMany({ where: { shopId: shop.id }, ...photoSelection.pictures, take: 100 });
}

/** One photo of this shop; null where there is none. */
export async function findPicture({ shop, pictureId }: { shop: { id: string }; pictureId: string }) {
  return db.shopPicture.findFirst({ where: { id: pictureId, shopId: shop.id }, select: photoSelection.pictures.select });
}

/**
 * The file of a photo by the name in its address; `open` where everybody may see it, because its shop is published. The photos of a draft or a
 * suspended shop are there for its own people and the town's stewards only (`visitor` is asked for then, and not before). `body` must be read or destroyed.
 */
export async function findPhotoFile({ name, visitor }: { name: string; visitor: () => Promise<Visitor | null> }) {
  const key = photoKeyOf(name);
  const picture = key && await db.shopPicture.findUnique({ where: { id: key.slice("photos/".length) }, select: { shop: { select: { id: true, status: true } } } });
  if (!picture) return null;
  const open = picture.shop.status === "published";
  if (!open && !await maySee(await visitor(), picture.shop.id)) return null;
  const file = await files.get(`photos/${name}`);
  return file && { file, open };
}

async function maySee(visitor: Visitor | null, shopId: string): Promise<boolean> {
  return visitor !== null && await findReachableShop(visitor, shopId) !== null;
}
