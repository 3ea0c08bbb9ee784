import { now } from "#app/clock.server.ts";
import { change, db, type Tx } from "#app/db.server.ts";
import { log } from "#app/log.server.ts";
import { notify } from "#app/domain/notifications/notify.server.ts";
import { freshLink } from "#app/domain/shops/fresh-id.server.ts";
import { findReceivers } from "#app/domain/shops/find-receivers.server.ts";
import { dayOf } from "#app/values/day.ts";
import { formatLongDay, formatNumericDay, formatShortDay } from "#app/values/day-words.ts";
import { after } from "#app/values/time.ts";
import { dateOf, hoursOf, hoursSelection } from "../loaded-hours.ts";
import { germanHours } from "../preview/german-hours.ts";
import { weekRows } from "../week-rows.server.ts";
import { daysToAsk, type SpecialDay } from "./days-to-ask.server.ts";
import { LEFT_ALONE, openDays, whyAsk, type WhyAsked } from "./when-to-ask.server.ts";

const BATCH = 200;

/**
 * Asks shops by mail whether their hours still hold: those nobody has confirmed for 90 days, and, a week before holidays, those that
 * would usually be open then and have not said. One mail to a shop in 14 days at most; may run twice, and on two machines at once.
 * Gives how many shops were asked.
 */
export async function askShops(): Promise<number> {
  const at = now();
  let asked = 0;
  let last = "";
  for (;;) {
    const shops = await findCandidates({ at, beyond: last });
    for (const shop of shops) asked += await askOrLog({ shop, at }) ? 1 : 0;
    last = shops.at(-1)?.id ?? "";
    if (shops.length < BATCH) return asked;
  }
}

type Candidate = Awaited<ReturnType<typeof findCandidates>>[number];

/** Shops that everybody sees, with hours, and with an address that knows us: an owner's, or the shop's own once it has confirmed its profile. */
function findCandidates({ at, beyond }: { at: Date; beyond: string }) {
  const today = dayOf(at);
  const notPaused = [{ pausedFrom: null }, { pausedFrom: { gt: dateOf(today) } }, { pausedUntil: { lt: dateOf(today) } }];
  return db.shop.findMany({
    where: {
      id: { gt: beyond }, status: "published", AND: [{ OR: notPaused }], hours: { value: { not: null }, OR: [{ askedAt: null }, { askedAt: { lte: after(at, -LEFT_ALONE) } }] },
      OR: [{ roles: { some: { role: "owner", person: { disabledAt: null } } } }, { email: { not: null }, confirmedAt: { not: null } }],
    },
    select: { id: true, townId: true, name: true, town: { select: { land: true, name: true } }, ...hoursSelection(today), hours: { select: { value: true, confirmedAt: true, askedAt: true } } },
    relationLoadStrategy: "join", orderBy: { id: "asc" }, take: BATCH,
  });
}

/** One shop that cannot be asked is logged, and those after it are asked all the same; it has its turn again tomorrow. */
async function askOrLog(asked: { shop: Candidate; at: Date }): Promise<boolean> {
  return askIfDue(asked).catch((error: unknown) => {
    log.error({ err: error, shop: asked.shop.id }, "a shop could not be asked for its hours");
    return false;
  });
}

async function askIfDue({ shop, at }: { shop: Candidate; at: Date }): Promise<boolean> {
  const today = dayOf(at);
  const hours = hoursOf(shop, shop.town.land);
  const season = daysToAsk({ land: shop.town.land, today });
  const why = whyAsk({ hours, confirmedAt: shop.hours?.confirmedAt ?? null, askedAt: shop.hours?.askedAt ?? null, season, today, at });
  return why !== null && change((tx) => ask(tx, { shop, why, special: openDays({ hours, season, today }), at }));
}

/** The row says who asks: of two that run at once, one finds it asked already. */
async function ask(tx: Tx, { shop, why, special, at }: { shop: Candidate; why: WhyAsked; special: SpecialDay[]; at: Date }): Promise<boolean> {
  const { count } = await tx.shopHours.updateMany({ where: { shopId: shop.id, OR: [{ askedAt: null }, { askedAt: { lte: after(at, -LEFT_ALONE) } }] }, data: { askedAt: at } });
  if (count === 0) return false;
  const today = dayOf(at);
  const coming = weekRows({ shop: hoursOf(shop, shop.town.land), today, dayCount: 7 });
  const facts = {
    shop: shop.name, town: shop.town.name, why, usual: germanHours(shop.hours?.value ?? ""), confirmed: shop.hours?.confirmedAt ? formatNumericDay(dayOf(shop.hours.confirmedAt)) : null,
    coming: coming.map(({ day, text, exception }) => ({ day: formatShortDay(day), text: [text, exception].filter(Boolean).join(", ") })),
    special: special.map(({ day, name }) => ({ day: formatLongDay(day), name })),
  };
  for (const [index, to] of (await findReceivers(tx, shop.id)).entries())
    await notify(tx, { key: `hours-asked:${shop.id}:${today}:${index}`, template: "hours-question", townId: shop.townId, to, payload: { ...facts, ...freshLink({ shopId: shop.id, email: to.email, at }) } });
  return true;
}
