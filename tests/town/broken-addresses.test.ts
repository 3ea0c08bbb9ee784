import { beforeAll, expect, test } from "vitest";
import "../races/pay-house.ts"; // first, because it settles where payments and files are
import { openSearch } from "#app/domain/search/open-search.server.ts";
import routes from "../../app/routes.ts";
import { entries } from "./doors.ts";
import { doorOf, knock } from "./knock.ts";
import { cookieOf, moveIn, type Neighbour, openSessions, type Who } from "./neighbours.ts";
import { allRows, differences } from "./rows.ts";

let neighbour: Neighbour;
beforeAll(async () => {
  await openSearch();
  neighbour = (await moveIn()).books;
  await openSessions();
});

/** What no address of ours has: PostgreSQL refuses U+0000, and none of it may be taken for SQL, a path or a pattern. */
const broken = ["\u0000", "a\u0000b", "' OR 1=1 --", "%", "_", "..", "../../etc/passwd", "a/b", "x".repeat(5000), "٣", "💩", "-1", "1e999", "NaN", "[object Object]", "__proto__", " ", ""];
const asked = ["q", "seite", "kategorie", "branche", "haus", "offen", "art", "bis", "sortierung", "tag", "weiter", "an", "nummer", "neu", "menge", "zeile", "variante", "problem", "ton", "gespeichert", "termin", "getan", "von"];
function rightOf({ secrets: _, ...named }: Neighbour): Record<string, string> {
  return named;
}
/** Who gets furthest behind each door. */
const inside: Record<string, Who> = { shop: "bookseller", steward: "steward", operator: "operator", person: "bookseller" };

test.for(routes.map(({ file, path = "" }) => ({ file, path })))("$file answers a broken address calmly", async ({ file, path }) => {
  const entry = entries[file];
  const { loader, action } = doorOf(file);
  const names = [...path.matchAll(/:(\w+)/g)].map(([, name]) => name);
  const right: Record<string, string> = { ...rightOf(neighbour), produkt: "der-fuchs-zieht-um" };
  const cookie = cookieOf(inside[entry.whom] ?? "nobody");
  const before = await allRows();
  for (const word of broken) {
    const tries = [...names.map((name) => ({ ...right, [name]: word })), ...(names.length === 0 ? [right] : [])];
    for (const params of tries) {
      const where = `${path} ${JSON.stringify(word.slice(0, 40))}`;
      if (loader) expect((await knock({ file, path, params, cookie })).status, where).toBeLessThan(500);
      if (action && names.length > 0 && entry.form) expect((await knock({ file, path, params, cookie, form: entry.form(neighbour) })).status, where).toBeLessThan(500);
    }
    const query = new URLSearchParams(asked.map((name) => [name, word])).toString();
    if (loader) expect((await knock({ file, path, params: right, query, cookie })).status, `${path}?…=${word.slice(0, 40)}`).toBeLessThan(500);
  }
  expect(differences(before, await allRows()).filter(({ table }) => !entry.writes?.includes(table)), "an address that is none changed something").toEqual([]);
});

test.for(routes.map(({ file, path = "" }) => ({ file, path })).filter(({ file }) => entries[file]?.form))("$file answers a broken form calmly", async ({ file, path }) => {
  const { form, whom } = entries[file];
  const right = { ...rightOf(neighbour), schluessel: "x", zeile: "y", sitzung: "z" };
  const cookie = cookieOf(inside[whom] ?? "nobody");
  for (const word of [...broken, "\u202e", "99999999999999999999", "2026-99-99", "31.2.2026", "25:61", "1,2,3", "-5", "0x10"]) {
    const typed = Object.fromEntries([...Object.keys(form?.(neighbour) ?? {}), "weiter", "next", "sequence", "letzterTag", "ende", "fotoDa", "menge-x"].map((name) => [name, word]));
    expect((await knock({ file, path, params: right, cookie, form: typed })).status, `${path} ${word.slice(0, 40)}`).toBeLessThan(500);
  }
});
