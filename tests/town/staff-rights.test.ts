import { beforeAll, expect, test } from "vitest";
import "../races/pay-house.ts"; // first, because it settles where payments and files are
import { change, db } from "#app/db.server.ts";
import { openSession } from "#app/domain/accounts/open-session.server.ts";
import { SESSION_COOKIE } from "#app/web/session.server.ts";
import routes from "../../app/routes.ts";
import { entries } from "./doors.ts";
import { doorOf, knock } from "./knock.ts";
import { moveIn } from "./neighbours.ts";
import { allRows, differences } from "./rows.ts";

/** What staff of a shop may not do, see app/domain/shops/team/team-rights.ts. Its page may still be theirs to read. */
const forOwners = [
  "routes/retailer/team/invite.tsx", "routes/retailer/team/invitation.tsx", "routes/retailer/team/member.tsx", "routes/retailer/team/leaving.tsx",
  "routes/retailer/profile/company.tsx", "routes/retailer/profile/company-attachment.ts", "routes/retailer/profile/guest-towns.tsx", "routes/retailer/status/closing.tsx",
];
/** A page that staff may read, although what it sends is for owners. */
const readable = ["routes/retailer/team/invite.tsx"];

let town: Awaited<ReturnType<typeof moveIn>>;
let cookie = "";
beforeAll(async () => {
  town = await moveIn();
  cookie = `${SESSION_COOKIE}=${(await change((tx) => openSession(tx, { personId: town.books.person, former: null }))).sessionToken}`;
});

test.for(forOwners)("%s is refused to staff, and changes nothing", async (file) => {
  const path = routes.find((route) => route.file === file)?.path ?? "";
  const { stadt, geschaeft, einladung } = town.books;
  const asked = { file, path, cookie, params: { stadt, geschaeft, einladung, person: "person-buchhaendlerin" } };
  const before = await allRows();
  expect(await knock({ ...asked, form: entries[file]?.form?.(town.books) ?? {} })).toMatchObject({ status: 403, body: expect.stringContaining("Inhaberinnen und Inhaber") });
  if (doorOf(file).loader && !readable.includes(file)) expect((await knock(asked)).status).toBe(403);
  expect(differences(before, await allRows())).toEqual([]);
});

test("staff see who works with them by name, not by address, and no invitations", async () => {
  const heard = await knock({ file: "routes/retailer/team/team.tsx", path: "laden/:geschaeft/team", cookie, params: { geschaeft: town.books.geschaeft } });
  expect(heard).toMatchObject({ status: 200, body: expect.stringContaining("Jana Brandt") });
  expect(heard.body).not.toMatch(/jana@buch\.example|eingeladen-/);
});

test("staff may do the daily work, and leave", async () => {
  const params = { geschaeft: town.books.geschaeft, person: town.books.person, variante: town.books.variante };
  expect(await knock({ file: "routes/retailer/stock.tsx", path: "laden/:geschaeft/produkte/:variante/bestand", cookie, params, form: { art: "stueck", anzahl: "9" } })).toMatchObject({ status: 303 });
  expect(await knock({ file: "routes/retailer/team/leaving.tsx", path: "laden/:geschaeft/team/:person/austritt", cookie, params, form: {} })).toMatchObject({ status: 303, to: "/konto" });
  expect(await knock({ file: "routes/retailer/today.tsx", path: "laden/:geschaeft", cookie, params })).toMatchObject({ status: 404 });
  expect(await db.shopRole.count({ where: { personId: town.books.person } })).toBe(0);
});
