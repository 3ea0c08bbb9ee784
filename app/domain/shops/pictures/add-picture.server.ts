import { now } from "#app/clock.server.ts";
import { attempt, type Outcome, refuse } from "#app/db.server.ts";
import { type Actor, noteAct } from "#app/domain/accounts/note-act.server.ts";
import { refreshShop } from "../refresh-shop.server.ts";
import { dropPhoto, keepPhoto } from "./keep-photo.server.ts";
import { MOST_PICTURES, pictureText, pictureTextProblem, type PictureTextProblem } from "./picture-text.ts";
import type { PictureProblem } from "./redraw-photo.server.ts";

export type AddPictureProblem = PictureTextProblem | PictureProblem | "too-many";

/**
 * Puts a photo at the end of a shop's photos, to be seen at once where the shop is seen. Refuses missing or unfit words before the photo is
 * looked at, then what redrawPhoto() refuses, and too-many; in each case nothing is kept.
 */
export async function addPicture({ shop, upload, alt: typed, actor }: { shop: { id: string; townId: string }; upload: Buffer; alt: string; actor: Actor }): Promise<Outcome<{ id: string }, AddPictureProblem>> {
  const alt = pictureText(typed);
  const wrong = pictureTextProblem(alt);
  if (wrong) return { ok: false, problem: wrong };
  const kept = await keepPhoto(upload);
  if (!kept.ok) return kept;
  const added = await attempt<{ id: string }, AddPictureProblem>(async (tx) => {
    // The shop's row is locked first, so that two uploads at once do not both become the eighth.
    await tx.$queryRaw`SELECT 1 FROM "Shop" WHERE "id" = ${shop.id} FOR UPDATE`;
    const { _count, _max } = await tx.shopPicture.aggregate({ where: { shopId: shop.id }, _count: true, _max: { position: true } });
    if (_count >= MOST_PICTURES) refuse<AddPictureProblem>("too-many");
    const id = kept.photo.key.slice("photos/".length);
    await tx.shopPicture.create({ data: { id, townId: shop.townId, shopId: shop.id, ...kept.photo, alt, position: (_max.position ?? -1) + 1, createdAt: now() } });
    await noteAct(tx, { townId: shop.townId, shopId: shop.id, actor, act: "picture-added", sentence: `Foto hinzugefügt: ${alt}` });
    await refreshShop(tx, shop);
    return { id };
  });
  if (!added.ok) await dropPhoto(kept.photo.key);
  return added;
}
