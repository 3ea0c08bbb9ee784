import { now } from "#app/clock.server.ts";
import { files } from "#app/adapters/files/index.server.ts";
import { db } from "#app/db.server.ts";
import { after, days } from "#app/values/time.ts";
import { photoKeyOf } from "./photo-files.ts";

/** How old a file must be that no row names: an upload whose form came back with a question may still be sent. */
const REST = days(2);
const BATCH = 200;

/** Removes the files of photos that no shop has (any more): those of removed ones, and those an interrupted upload left. Gives how many. */
export async function sweepPhotos(): Promise<number> {
  return sweepFiles({
    folder: "photos",
    named: async (names) => {
      const ids = names.flatMap((name) => photoKeyOf(name)?.slice("photos/".length) ?? []);
      const rows = await db.shopPicture.findMany({ where: { id: { in: ids } }, select: { id: true }, take: BATCH });
      const known = new Set(rows.map(({ id }) => `photos/${id}`));
      return new Set(names.filter((name) => known.has(photoKeyOf(name) ?? "")));
    },
  });
}

/** Removes files of a folder that have lain for two days and are not among those `named` says are in use. Asks for 200 names at a time. */
export async function sweepFiles({ folder, named }: { folder: string; named: (names: string[]) => Promise<Set<string>> }): Promise<number> {
  const before = after(now(), -REST);
  let old: string[] = [];
  let removed = 0;
  const sweep = async () => {
    const used = await named(old);
    for (const name of old.filter((one) => !used.has(one))) {
      await files.remove(`${folder}/${name}`);
      removed += 1;
    }
    old = [];
  };
  for await (const { key, changedAt } of files.list(folder)) {
    if (changedAt < before) old.push(key.slice(folder.length + 1));
    if (old.length >= BATCH) await sweep();
  }
  if (old.length > 0) await sweep();
  return removed;
}
