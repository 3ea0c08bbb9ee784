import { files } from "#app/adapters/files/index.server.ts";
import { db } from "#app/db.server.ts";

/** An uploaded picture by the name in its address, where a public event shows it; null for everything else. `body` must be read or destroyed. */
export async function findPicture(name: string) {
  if (!/^[0-9a-f]{40}\.webp$/.test(name)) return null;
  const shown = await db.event.findFirst({ where: { pictureKey: `hochgeladen/${name}`, status: { in: ["published", "cancelled"] } }, select: { id: true } });
  return shown && files.get(`uploads/${name}`);
}
