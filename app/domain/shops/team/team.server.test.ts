import { randomUUID } from "node:crypto";
import { afterEach, expect, test } from "vitest";
import { now, stopClock } from "#app/clock.server.ts";
import { change, db } from "#app/db.server.ts";
import { findReachableShop } from "#app/domain/accounts/find-reachable-shop.server.ts";
import { findVisitor } from "#app/domain/accounts/find-visitor.server.ts";
import { openSession } from "#app/domain/accounts/open-session.server.ts";
import { invitationToken, joiningKey } from "#app/domain/accounts/secret-token.server.ts";
import { after, days, hours } from "#app/values/time.ts";
import { erlenstedt } from "../../../../tests/support/template-town.ts";
import { acceptInvitation } from "./accept-invitation.server.ts";
import { askToJoin } from "./ask-to-join.server.ts";
import { changeTeamRole } from "./change-team-role.server.ts";
import { findInvitation, type Invitation } from "./find-invitation.server.ts";
import { findOpenInvitation, findTeam } from "./find-team.server.ts";
import { inviteColleague } from "./invite-colleague.server.ts";
import { leaveTeam } from "./leave-team.server.ts";
import { revokeInvitation } from "./revoke-invitation.server.ts";
import type { TeamRole } from "./team-rights.ts";

afterEach(() => stopClock(null));

/** A shop of its own with these people in it. */
async function newShop(...roles: TeamRole[]) {
  const id = randomUUID();
  await db.shop.create({ data: { id, townId: erlenstedt.townId, slug: `laden-${id}`, name: "Laden", trade: "buchhandlung" } });
  const people = await Promise.all(roles.map(async (role, nth) => {
    const person = await newPerson(`${role} ${nth}`);
    await db.shopRole.create({ data: { shopId: id, personId: person.personId, role } });
    return person;
  }));
  return { shop: { id, townId: erlenstedt.townId, name: "Laden", townName: "Erlenstedt" }, people, actor: { id: people[0]?.personId ?? null, name: "Chefin", role: "retailer" as const } };
}

async function newPerson(name: string) {
  const email = `${randomUUID()}@leute.example`;
  const { id } = await db.person.create({ data: { name, email } });
  return { personId: id, name, email };
}

async function newInvitation({ shop, actor }: Awaited<ReturnType<typeof newShop>>, { email = null, role = "staff" }: { email?: string | null; role?: TeamRole } = {}) {
  const invited = await inviteColleague({ shop, actor, role, email });
  if (!invited.ok) throw new Error(invited.problem);
  return { id: invited.value.invitationId, invitation: await openOf(invited.value.invitationId) };
}

async function openOf(id: string): Promise<Invitation> {
  const invitation = await findInvitation({ key: invitationToken(id), personId: null });
  if (!invitation) throw new Error("no invitation");
  return invitation;
}

const roleOf = async (shopId: string, personId: string) => (await db.shopRole.findUnique({ where: { personId_shopId: { personId, shopId } } }))?.role ?? null;
const ownersOf = (shopId: string) => db.shopRole.count({ where: { shopId, role: "owner" } });

test("a code brings one person into the team, and the owners hear of it", async () => {
  const made = await newShop("owner");
  const { invitation } = await newInvitation(made);
  const person = await newPerson("Ida Neu");
  expect(await acceptInvitation({ invitation, person })).toMatchObject({ ok: true });
  expect(await roleOf(made.shop.id, person.personId)).toBe("staff");
  expect(await acceptInvitation({ invitation, person: await newPerson("Zweite") })).toEqual({ ok: false, problem: "not-open" });
  const letters = await db.notification.findMany({ where: { template: "team-joined", toEmail: made.people[0].email } });
  expect(letters).toHaveLength(1);
  expect((await db.actLogEntry.findMany({ where: { shopId: made.shop.id }, orderBy: { at: "asc" } })).map(({ act }) => act)).toEqual(["team-invited", "team-joined"]);
});

test("two people accept one invitation at once: one is in", async () => {
  const made = await newShop("owner");
  const { invitation } = await newInvitation(made, { role: "owner" });
  const rivals = await Promise.all(Array.from({ length: 6 }, (_, nth) => newPerson(`Rivale ${nth}`)));
  const outcomes = await Promise.all(rivals.map((person) => acceptInvitation({ invitation, person })));
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await ownersOf(made.shop.id)).toBe(2);
});

test("the control: looking first and writing afterwards lets several in", async () => {
  const made = await newShop("owner");
  const { id } = await newInvitation(made);
  const naive = async (personId: string) => {
    const { usedAt } = await db.shopInvitation.findUniqueOrThrow({ where: { id } });
    if (usedAt) return;
    await db.shopRole.create({ data: { personId, shopId: made.shop.id, role: "owner" } });
    await db.shopInvitation.update({ where: { id }, data: { usedAt: now(), usedById: personId } });
  };
  const rivals = await Promise.all(Array.from({ length: 6 }, (_, nth) => newPerson(`Rivale ${nth}`)));
  await Promise.all(rivals.map(({ personId }) => naive(personId)));
  expect(await ownersOf(made.shop.id)).toBeGreaterThan(2);
});

test("two owners leave at once: one stays", async () => {
  for (let round = 0; round < 5; round++) {
    const { shop, people, actor } = await newShop("owner", "owner", "staff");
    const outcomes = await Promise.all(people.slice(0, 2).map(({ personId }) => leaveTeam({ shop, personId, actor: { ...actor, id: personId } })));
    expect(outcomes.map((outcome) => (outcome.ok ? "left" : outcome.problem)).sort()).toEqual(["last-owner", "left"]);
    expect(await ownersOf(shop.id)).toBe(1);
  }
});

test("one owner leaves while the other becomes staff: one stays owner", async () => {
  const { shop, people, actor } = await newShop("owner", "owner");
  const outcomes = await Promise.all([leaveTeam({ shop, personId: people[0].personId, actor }), changeTeamRole({ shop, personId: people[1].personId, role: "staff", actor })]);
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await ownersOf(shop.id)).toBe(1);
});

test("the control: counting without holding the team leaves a shop to nobody", async () => {
  const { shop, people } = await newShop("owner", "owner");
  let counted = 0;
  const naive = async (personId: string) => {
    if (await ownersOf(shop.id) < 2) return;
    counted += 1;
    while (counted < 2) await new Promise((go) => setTimeout(go, 5));
    await db.shopRole.deleteMany({ where: { shopId: shop.id, personId } });
  };
  await Promise.all(people.map(({ personId }) => naive(personId)));
  expect(await ownersOf(shop.id)).toBe(0);
});

test("the last owner neither leaves nor becomes staff; an owner whose account is closed does not count", async () => {
  const { shop, people: [owner, gone, staff], actor } = await newShop("owner", "owner", "staff");
  await db.person.update({ where: { id: gone.personId }, data: { disabledAt: now() } });
  expect(await leaveTeam({ shop, personId: owner.personId, actor })).toEqual({ ok: false, problem: "last-owner" });
  expect(await changeTeamRole({ shop, personId: owner.personId, role: "staff", actor })).toEqual({ ok: false, problem: "last-owner" });
  expect(await changeTeamRole({ shop, personId: staff.personId, role: "owner", actor })).toMatchObject({ ok: true });
  expect(await leaveTeam({ shop, personId: owner.personId, actor })).toMatchObject({ ok: true });
  expect(await leaveTeam({ shop, personId: owner.personId, actor })).toEqual({ ok: false, problem: "not-found" });
});

test("who is taken out is refused at the next request of the open session", async () => {
  const { shop, people: [, staff], actor } = await newShop("owner", "staff");
  const { sessionToken } = await change((tx) => openSession(tx, { personId: staff.personId, former: null }));
  const reach = async () => {
    const visitor = await findVisitor(sessionToken);
    return visitor && findReachableShop(visitor, shop.id);
  };
  expect(await reach()).toMatchObject({ id: shop.id, role: "staff" });
  await leaveTeam({ shop, personId: staff.personId, actor });
  expect(await reach()).toBeNull();
});

test("an invitation by mail is for its address alone, and a newer one ends the older", async () => {
  const made = await newShop("owner");
  const guest = await newPerson("Ida");
  const older = await newInvitation(made, { email: guest.email.toUpperCase() });
  const newer = await newInvitation(made, { email: guest.email });
  expect((await openOf(older.id)).state).toBe("revoked");
  expect(await acceptInvitation({ invitation: newer.invitation, person: await newPerson("Andere") })).toEqual({ ok: false, problem: "other-address" });
  expect(await acceptInvitation({ invitation: newer.invitation, person: guest })).toMatchObject({ ok: true });
  expect(await inviteColleague({ ...made, role: "staff", email: guest.email })).toEqual({ ok: false, problem: "already-there" });
});

test("a code holds for a day, a mail for a week, and what was taken back for nobody", async () => {
  const made = await newShop("owner");
  const [code, mail, back] = [await newInvitation(made), await newInvitation(made, { email: "a@leute.example" }), await newInvitation(made, { email: "b@leute.example" })];
  expect(await revokeInvitation({ shop: made.shop, invitationId: back.id, actor: made.actor })).toMatchObject({ ok: true });
  expect(await revokeInvitation({ shop: made.shop, invitationId: back.id, actor: made.actor })).toEqual({ ok: false, problem: "not-open" });
  expect(await acceptInvitation({ invitation: back.invitation, person: { ...await newPerson("B"), email: "b@leute.example" } })).toEqual({ ok: false, problem: "not-open" });
  stopClock(after(now(), hours(24)));
  expect([(await openOf(code.id)).state, (await openOf(mail.id)).state]).toEqual(["expired", "open"]);
  expect(await acceptInvitation({ invitation: code.invitation, person: await newPerson("Zu spät") })).toEqual({ ok: false, problem: "not-open" });
  stopClock(after(now(), days(6)));
  expect((await openOf(mail.id)).state).toBe("expired");
});

test("another shop neither sees nor ends an invitation", async () => {
  const [made, other] = [await newShop("owner"), await newShop("owner")];
  const { id } = await newInvitation(made);
  expect(await findOpenInvitation({ shop: other.shop, invitationId: id })).toBeNull();
  expect(await revokeInvitation({ shop: other.shop, invitationId: id, actor: other.actor })).toEqual({ ok: false, problem: "not-open" });
  expect((await findOpenInvitation({ shop: made.shop, invitationId: id }))?.code).toEqual({ link: expect.stringContaining(`/beitritt/${invitationToken(id)}`), svg: expect.stringContaining("<svg") });
  const mailed = await newInvitation(made, { email: "c@leute.example" });
  expect((await findOpenInvitation({ shop: made.shop, invitationId: mailed.id }))?.code).toBeNull();
  expect((await findTeam(other.shop)).invitations).toEqual([]);
});

test("staff who accept an owner's place become owner; owners lose nothing by an invitation", async () => {
  const made = await newShop("owner", "staff");
  const { invitation } = await newInvitation(made, { role: "owner" });
  expect(await acceptInvitation({ invitation, person: made.people[0] })).toEqual({ ok: false, problem: "already-there" });
  expect(await acceptInvitation({ invitation, person: made.people[1] })).toMatchObject({ ok: true });
  expect(await roleOf(made.shop.id, made.people[1].personId)).toBe("owner");
});

test("a stranger gets a log-in mail that leads back; what is kept until then opens nothing for others", async () => {
  const made = await newShop("owner");
  const { id, invitation } = await newInvitation(made);
  const asked = await askToJoin({ invitation, name: "Ida Neu", email: " IDA@leute.example ", address: "198.51.100.7" });
  expect(asked).toMatchObject({ ok: true, value: { sentTo: "ida@leute.example" } });
  const ida = await db.person.findUniqueOrThrow({ where: { email: "ida@leute.example" }, include: { shopRoles: true, loginLinks: true } });
  expect(ida.shopRoles).toEqual([]);
  const [{ next }] = ida.loginLinks;
  expect(next).toBe(`/beitritt/${joiningKey({ invitationId: id, personId: ida.id })}`);
  const key = next.slice("/beitritt/".length);
  expect(await findInvitation({ key, personId: ida.id })).toMatchObject({ id, state: "open" });
  expect(await findInvitation({ key, personId: made.people[0].personId })).toBeNull();
  expect(await findInvitation({ key, personId: null })).toBeNull();
  const kept = JSON.stringify([await db.loginLink.findMany(), await db.shopInvitation.findMany(), await db.notification.findMany()]);
  expect(kept).not.toContain(invitationToken(id));
});

test("made-up keys open nothing", async () => {
  const { personId } = await newPerson("Wer");
  for (const key of ["", "x", "A".repeat(43), `${randomUUID()}.${"A".repeat(43)}`, `${"a".repeat(65)}.${"A".repeat(43)}`, "🥖"]) expect(await findInvitation({ key, personId }), key).toBeNull();
});

test("an owner who is taken out or becomes staff does not come back by a code or a mail of their own", async () => {
  for (const end of ["leave", "staff"]) {
    const team = await newShop("owner", "owner");
    const [boss, former] = team.people;
    const code = await newInvitation(team, { role: "owner" });
    const mail = await newInvitation(team, { role: "owner", email: `${randomUUID()}@zweites.example` });
    const actor = { id: boss.personId, name: boss.name, role: "retailer" as const };
    if (end === "leave") await leaveTeam({ shop: team.shop, personId: former.personId, actor });
    else await changeTeamRole({ shop: team.shop, personId: former.personId, role: "staff", actor });
    expect(await acceptInvitation({ invitation: code.invitation, person: former }), end).toEqual({ ok: false, problem: "not-open" });
    expect((await db.shopInvitation.findUniqueOrThrow({ where: { id: mail.id } })).revokedAt, end).not.toBeNull();
  }
});

test("staff who leave end nobody's invitation", async () => {
  const team = await newShop("owner", "staff");
  const { id } = await newInvitation(team);
  await leaveTeam({ shop: team.shop, personId: team.people[1].personId, actor: team.actor });
  expect((await db.shopInvitation.findUniqueOrThrow({ where: { id } })).revokedAt).toBeNull();
});

test("with the first owner every other place that was offered before ends; a second owner ends nobody's", async () => {
  const shop = await newShop();
  const [finder, rightful] = [await newPerson("Finder"), await newPerson("Inhaberin")];
  const stranger = await newInvitation(shop, { role: "owner", email: finder.email });
  const own = await newInvitation(shop, { role: "owner", email: rightful.email });
  expect(await acceptInvitation({ invitation: own.invitation, person: rightful })).toMatchObject({ ok: true });
  expect(await acceptInvitation({ invitation: stranger.invitation, person: finder })).toEqual({ ok: false, problem: "not-open" });
  const [second, colleague] = [await newInvitation(shop, { role: "owner", email: finder.email }), await newInvitation(shop)];
  expect(await acceptInvitation({ invitation: second.invitation, person: finder })).toMatchObject({ ok: true });
  expect(await acceptInvitation({ invitation: colleague.invitation, person: await newPerson("Kollege") })).toMatchObject({ ok: true });
});
