import { refuse, type Tx } from "#app/db.server.ts";
import { now } from "#app/clock.server.ts";
import { type Actor, noteAct } from "#app/domain/accounts/note-act.server.ts";
import { refreshShop } from "#app/domain/shops/refresh-shop.server.ts";
import { dayOf } from "#app/values/day.ts";
import { formatNumericDay } from "#app/values/day-words.ts";
import { type Pause, pauseProblem, type PauseProblem } from "./pause.ts";

type ShopKey = { id: string; townId: string };
const MOST_NOTE = 200;

/** Closes a shop for a while, or says otherwise until when; null opens it again. The caller spells its hours out anew. Refuses days that cannot be. */
export async function setPause(tx: Tx, { shop, pause, actor }: { shop: ShopKey; pause: Pause | null; actor: Actor }): Promise<void> {
  const wrong = pause && pauseProblem({ ...pause, today: dayOf(now()) });
  if (wrong) refuse<PauseProblem>(wrong);
  const { pausedFrom: before } = await tx.shop.findUniqueOrThrow({ where: { id: shop.id }, select: { pausedFrom: true } });
  if (!pause && !before) return;
  await tx.shop.update({
    where: { id: shop.id },
    data: { pausedFrom: pause && new Date(pause.from), pausedUntil: pause?.until ? new Date(pause.until) : null, pauseNote: pause?.note.trim().slice(0, MOST_NOTE) || null },
  });
  await noteAct(tx, { townId: shop.townId, shopId: shop.id, actor, act: pause ? "pause-set" : "pause-ended", sentence: pause ? sentenceOf(pause) : "Wieder geöffnet, Pause beendet" });
  await refreshShop(tx, shop);
}

function sentenceOf({ from, until }: Pause): string {
  return `Vorübergehend geschlossen ab ${formatNumericDay(from)}${until ? ` bis ${formatNumericDay(until)}` : ""}`;
}
