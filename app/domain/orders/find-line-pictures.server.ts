import { db } from "#app/db.server.ts";
import { productPicture } from "#app/domain/catalogue/product-facts.ts";

/** The address of each variant's picture, where the product still exists. One SQL statement. */
export async function findLinePictures(variantIds: string[]): Promise<Record<string, string>> {
  const variants = await db.variant.findMany({
    where: { id: { in: variantIds } },
    relationLoadStrategy: "join",
    select: { id: true, product: { select: { motif: true, nth: true, shopId: true, pictureKey: true } } },
  });
  return Object.fromEntries(variants.map(({ id, product }) => [id, productPicture(product)]));
}

/** The same for the lines of one order, by line id. Two SQL statements. */
export async function findOrderPictures(orderId: string): Promise<Record<string, string>> {
  const lines = await db.orderLine.findMany({ where: { orderId }, select: { id: true, variantId: true } });
  const pictures = await findLinePictures(lines.map(({ variantId }) => variantId));
  return Object.fromEntries(lines.flatMap(({ id, variantId }) => (pictures[variantId] ? [[id, pictures[variantId]]] : [])));
}
