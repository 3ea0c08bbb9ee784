import { setImmediate as nextTurn } from "node:timers/promises";
import { openPress, type Press } from "#app/adapters/paper/index.server.ts";
import { now } from "#app/clock.server.ts";
import { db } from "#app/db.server.ts";
import { claimCode, claimToken } from "#app/domain/accounts/claim-secret.server.ts";
import { env } from "#app/env.server.ts";
import { dayOf } from "#app/values/day.ts";
import { formatNumericDay } from "#app/values/day-words.ts";
import { claimFacts, claimShopFields } from "../claim-facts.server.ts";
import { MOST_AT_ONCE } from "../make-claims.server.ts";
import { weekInWords } from "../usual-week.server.ts";
import { layOutLetter } from "./lay-out-letter.server.ts";
import type { ClaimLetter } from "./letter-words.ts";

type Wanted = { town: { id: string }; writer: { name: string; email: string }; claimIds?: string[] };

/**
 * The open letters of a town as one PDF, a page each: those named, or, without names, all that were not sent yet. At most 200, the
 * oldest first. Null where there is none. Changes nothing: token and code are made again from each claim's id.
 */
export async function printLetters({ town, writer, claimIds }: Wanted): Promise<{ pdf: Buffer; count: number } | null> {
  const claims = await findLetters({ town, claimIds });
  if (claims.length === 0) return null;
  const title = claims.length === 1 ? `Brief an ${claims[0].shop.name}` : `${claims.length} Briefe an Geschäfte in ${claims[0].shop.town.name}`;
  const press = await openPress();
  return { pdf: await press.print({ title, printedAt: now(), pages: layOutAll(claims, writer, press) }), count: claims.length };
}

/** One letter after the other, with room for other people's requests between them; reading a week of hours takes longest. */
async function* layOutAll(claims: WaitingLetter[], writer: Wanted["writer"], press: Press) {
  for (const claim of claims) {
    const letter = letterOf(claim, writer);
    await nextTurn();
    yield layOutLetter(letter, press.measure);
    await nextTurn();
  }
}

function findLetters({ town, claimIds }: Omit<Wanted, "writer">) {
  return db.claim.findMany({
    where: { townId: town.id, channel: "letter", answeredAt: null, expiresAt: { gt: now() }, ...(claimIds ? { id: { in: claimIds } } : { sentAt: null }) }, relationLoadStrategy: "join",
    select: { id: true, createdAt: true, expiresAt: true, shop: { select: { ...claimShopFields, town: { select: { land: true, name: true, plz: true, hallName: true, hallStreet: true } } } } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }], take: MOST_AT_ONCE.letter,
  });
}
type WaitingLetter = Awaited<ReturnType<typeof findLetters>>[number];

function letterOf({ id, createdAt, expiresAt, shop: { town: hall, ...shop } }: WaitingLetter, writer: Wanted["writer"]): ClaimLetter {
  const { rows, week, source } = claimFacts({ shop, land: hall.land, today: dayOf(now()) });
  const host = env.publicUrl.replace(/^https?:\/\//, "");
  return {
    shop: { name: shop.name, street: shop.street ?? "", plz: shop.plz ?? hall.plz, city: shop.city ?? hall.name }, hall: { name: hall.hallName, street: hall.hallStreet, plz: hall.plz, town: hall.name }, writer,
    writtenOn: formatNumericDay(dayOf(createdAt)), until: formatNumericDay(dayOf(expiresAt)), rows, week: week && weekInWords(week), source,
    link: `${env.publicUrl}/einladung/${claimToken(id)}`, typeAt: `${host}/einladung`, code: claimCode(id), privacyAt: `${host}/datenschutz`,
  };
}
