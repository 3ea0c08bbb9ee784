import { db } from "#app/db.server.ts";
import { sweepFiles } from "#app/domain/shops/pictures/sweep-photos.server.ts";

/** Removes uploaded pictures that no event has (any more). Gives how many. */
export async function sweepEventPictures(): Promise<number> {
  return sweepFiles({
    folder: "uploads",
    named: async (names) => {
      const rows = await db.event.findMany({ where: { pictureKey: { in: names.map((name) => `hochgeladen/${name}`) } }, select: { pictureKey: true } });
      return new Set(rows.flatMap(({ pictureKey }) => pictureKey?.slice("hochgeladen/".length) ?? []));
    },
  });
}
