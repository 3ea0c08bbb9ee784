import { attempt, refuse } from "#app/db.server.ts";
import { type Actor, noteAct } from "#app/domain/accounts/note-act.server.ts";
import { refreshShop } from "../refresh-shop.server.ts";
import { pictureText, pictureTextProblem, type PictureTextProblem } from "./picture-text.ts";

type Asked = { shop: { id: string; townId: string }; pictureId: string; actor: Actor };
export type ChangePictureProblem = PictureTextProblem | "not-found";

/** Other words for a photo of this shop. Refuses not-found, alt-missing, alt-too-long, alt-is-file-name. */
export async function changePictureText({ shop, pictureId, alt: typed, actor }: Asked & { alt: string }) {
  return attempt<null, ChangePictureProblem>(async (tx) => {
    const alt = pictureText(typed);
    const wrong = pictureTextProblem(alt);
    if (wrong) refuse<ChangePictureProblem>(wrong);
    const { count } = await tx.shopPicture.updateMany({ where: { id: pictureId, shopId: shop.id }, data: { alt } });
    if (count === 0) refuse<ChangePictureProblem>("not-found");
    await noteAct(tx, { townId: shop.townId, shopId: shop.id, actor, act: "picture-changed", sentence: `Worte zu einem Foto geändert: ${alt}` });
    await refreshShop(tx, shop);
    return null;
  });
}

/** One place further to the front or the back; at the end it stays. Refuses not-found. */
export async function movePicture({ shop, pictureId, to, actor }: Asked & { to: "front" | "back" }) {
  return attempt<null, "not-found">(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "Shop" WHERE "id" = ${shop.id} FOR UPDATE`;
    const pictures = await tx.shopPicture.findMany({ where: { shopId: shop.id }, select: { id: true, alt: true }, orderBy: [{ position: "asc" }, { id: "asc" }], take: 100 });
    const from = pictures.findIndex(({ id }) => id === pictureId);
    const [moved] = from < 0 ? refuse<"not-found">("not-found") : pictures.splice(from, 1);
    pictures.splice(to === "front" ? Math.max(0, from - 1) : from + 1, 0, moved);
    for (const [position, { id }] of pictures.entries()) await tx.shopPicture.update({ where: { id }, data: { position } });
    await noteAct(tx, { townId: shop.townId, shopId: shop.id, actor, act: "picture-moved", sentence: `Foto weiter nach ${to === "front" ? "vorn" : "hinten"} gestellt: ${moved.alt}` });
    await refreshShop(tx, shop);
    return null;
  });
}

/** Takes a photo away; its files are swept by the next tidy. Refuses not-found. */
export async function removePicture({ shop, pictureId, actor }: Asked) {
  return attempt<null, "not-found">(async (tx) => {
    const picture = await tx.shopPicture.findFirst({ where: { id: pictureId, shopId: shop.id }, select: { alt: true } }) ?? refuse<"not-found">("not-found");
    const { count } = await tx.shopPicture.deleteMany({ where: { id: pictureId, shopId: shop.id } });
    if (count === 0) refuse<"not-found">("not-found");
    await noteAct(tx, { townId: shop.townId, shopId: shop.id, actor, act: "picture-removed", sentence: `Foto entfernt: ${picture.alt}` });
    await refreshShop(tx, shop);
    return null;
  });
}
