import { now } from "#app/clock.server.ts";
import { attempt, refuse, touchTown, type Tx } from "#app/db.server.ts";
import { type Actor, noteAct } from "#app/domain/accounts/note-act.server.ts";
import { findPlaceKind } from "./place-kinds.ts";
import { type PlaceFields, type PlaceFieldsProblem, placeProblem } from "./place-fields.ts";

type Town = { id: string; lat: number; lon: number };
type Asked = { town: Town; actor: Actor };
export type SavePlaceProblem = PlaceFieldsProblem | "name-taken" | "not-found";

/** A new place of the town's list. Refuses what placeProblem() finds, and name-taken: of one kind each name occurs once. */
export async function addPlace({ town, place, actor }: Asked & { place: PlaceFields }) {
  return attempt<{ id: string }, SavePlaceProblem>(async (tx) => {
    check(place, town);
    await keepFree(tx, { town, place, except: null });
    const added = await tx.townPlace.create({ data: { townId: town.id, ...place }, select: { id: true } });
    await tell(tx, { town, actor, act: "place-added", sentence: `Ort eingetragen: ${words(place)}` });
    return added;
  });
}

/** Changes a place of this town. Refuses not-found and what addPlace() refuses. */
export async function changePlace({ town, placeId, place, actor }: Asked & { placeId: string; place: PlaceFields }) {
  return attempt<null, SavePlaceProblem>(async (tx) => {
    check(place, town);
    await keepFree(tx, { town, place, except: placeId });
    const { count } = await tx.townPlace.updateMany({ where: { id: placeId, townId: town.id }, data: { ...place, updatedAt: now() } });
    if (count === 0) refuse<SavePlaceProblem>("not-found");
    await tell(tx, { town, actor, act: "place-changed", sentence: `Ort geändert: ${words(place)}` });
    return null;
  });
}

/** Takes a place off the list. Refuses not-found. */
export async function removePlace({ town, placeId, actor }: Asked & { placeId: string }) {
  return attempt<null, "not-found">(async (tx) => {
    const place = await tx.townPlace.findFirst({ where: { id: placeId, townId: town.id } }) ?? refuse<"not-found">("not-found");
    await tx.townPlace.deleteMany({ where: { id: placeId, townId: town.id } });
    await tell(tx, { town, actor, act: "place-removed", sentence: `Ort entfernt: ${words(place)}` });
    return null;
  });
}

/**
 * Takes over a list: places of a kind and name that are there already are changed, the others added; none is removed. All of them or none.
 * `source` says where the list is from. Refuses what placeProblem() finds in any of them.
 */
export async function takeOverPlaces({ town, places, source, actor }: Asked & { places: PlaceFields[]; source: { source: string; licence: string | null } }) {
  return attempt<{ added: number; changed: number }, PlaceFieldsProblem>(async (tx) => {
    for (const place of places) check(place, town);
    await lockList(tx, town);
    const known = await tx.townPlace.findMany({ where: { townId: town.id }, select: { id: true, kind: true, name: true } });
    const idOf = new Map(known.map(({ id, kind, name }) => [`${kind} ${name}`, id]));
    const from = { ...source, sourceDate: now() };
    const fresh = places.filter(({ kind, name }) => !idOf.has(`${kind} ${name}`));
    for (const place of places) {
      const id = idOf.get(`${place.kind} ${place.name}`);
      if (id) await tx.townPlace.update({ where: { id }, data: { ...place, ...from, updatedAt: now() } });
    }
    const { count } = await tx.townPlace.createMany({ data: fresh.map((place) => ({ townId: town.id, ...place, ...from })), skipDuplicates: true });
    await tell(tx, { town, actor, act: "places-taken-over", sentence: `Liste der Orte übernommen: ${count} neue, ${places.length - fresh.length} geänderte` });
    return { added: count, changed: places.length - fresh.length };
  });
}

function check(place: PlaceFields, town: Town): void {
  const wrong = placeProblem(place, town);
  if (wrong) refuse<SavePlaceProblem>(wrong);
}

async function keepFree(tx: Tx, { town, place: { kind, name }, except }: { town: Town; place: PlaceFields; except: string | null }): Promise<void> {
  await lockList(tx, town);
  const other = await tx.townPlace.findFirst({ where: { townId: town.id, kind, name, ...(except && { id: { not: except } }) }, select: { id: true } });
  if (other) refuse<SavePlaceProblem>("name-taken");
}

/** Two people at the list at once write one after the other, because both would find a name free. */
async function lockList(tx: Tx, town: Town): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('town places'), hashtext(${town.id}))`;
}

async function tell(tx: Tx, { town, ...entry }: Asked & { act: string; sentence: string }): Promise<void> {
  await noteAct(tx, { townId: town.id, ...entry });
  touchTown(town.id);
}

function words({ kind, name }: { kind: string; name: string }): string {
  return `${findPlaceKind(kind)?.name ?? kind} ${name}`;
}
