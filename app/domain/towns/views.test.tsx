import { renderToStaticMarkup as html } from "react-dom/server";
import { expect, test } from "vitest";
import { countIn } from "#app/domain/towns/basket-link.tsx";
import { OfficeShell } from "#app/domain/towns/office-shell.tsx";
import { Street } from "#app/domain/towns/street.tsx";
import { TownHero } from "#app/domain/towns/town-hero.tsx";
import { TownShell } from "#app/domain/towns/town-shell.tsx";

const town = { name: "Erlenstedt", slug: "erlenstedt" };

test("the shell links everything a visitor must reach from everywhere", () => {
  const page = html(<TownShell town={town} path="/erlenstedt" demo>…</TownShell>);
  const wanted = ["/erlenstedt", "/erlenstedt/suche", "/erlenstedt/geschaefte", "/erlenstedt/produkte", "/erlenstedt/veranstaltungen",
    "/erlenstedt/so-sortieren-wir", "/korb", "/anmelden", "/vertrag-widerrufen", "/impressum", "/datenschutz", "/barrierefreiheit", "/einfache-sprache", "/hilfe"];
  expect(wanted.filter((href) => !page.includes(`href="${href}"`))).toEqual([]);
  expect(page).toContain('<a class="skip" href="#inhalt">');
  expect(page).toContain('<main id="inhalt"');
});

test("no view needs a style attribute or a script", () => {
  const page = html(<TownShell town={town} path="/erlenstedt" demo><TownHero moment="Freitag" search="/erlenstedt/suche" suggestions={[]} houses={[{ name: "Bücher", href: "/x", open: 1, closed: 1, unknown: 1 }]} /></TownShell>);
  expect(page).not.toMatch(/ style=|<script| on[a-z]+=/);
});

test("a visitor of the trial may step into each role and come back to the page", () => {
  const page = html(<TownShell town={town} path="/erlenstedt/suche?q=a&b" demo role="kundin">…</TownShell>);
  expect(page).toContain('<form method="post" action="/demo/rolle"><input type="hidden" name="next" value="/erlenstedt/suche?q=a&amp;b"/>');
  for (const role of ["kundin", "haendlerin", "kuemmerer", "betreiber"]) expect(page).toContain(`name="rolle" value="${role}"`);
  expect(page).toContain("Probebetrieb, kein echtes Geld.");
  expect(html(<TownShell town={town} path="/">…</TownShell>)).not.toContain("Probebetrieb");
});

test("the page one is on is marked, and so is the branch above it", () => {
  expect(html(<TownShell town={town} path="/erlenstedt/suche?q=a">…</TownShell>)).toContain('<a href="/erlenstedt/suche" aria-current="page">');
  const shop = html(<TownShell town={town} path="/erlenstedt/geschaefte/radhaus">…</TownShell>);
  expect(shop).toContain('<a href="/erlenstedt/geschaefte" aria-current="true">');
  expect(shop).not.toContain('<a href="/erlenstedt" aria-current');
});

test("a page of no town has no town's links and no tab bar", () => {
  const page = html(<TownShell path="/impressum">…</TownShell>);
  expect(page).not.toContain('class="tabs"');
  expect(page).toContain('href="/vertrag-widerrufen"');
  expect(page).not.toContain("undefined");
});

test("the basket's number stays hidden until it is known", () => {
  expect(html(<TownShell town={town} path="/">…</TownShell>)).toContain('<b data-basket-count="true" hidden="">0');
  expect(html(<TownShell town={town} path="/" basketCount={3}>…</TownShell>)).toContain('<b data-basket-count="true">3');
});

test("only a plain number in the cookie counts", () => {
  expect(countIn("a=1; korb=12; b=2")).toBe(12);
  expect(countIn("korb=0")).toBe(0);
  for (const cookies of ["", "korb=", "korb=1e9", "korb=-1", "xkorb=3", "korb=<b>", "korb=12345", "korb-schluessel=5"]) expect(countIn(cookies)).toBeNull();
});

test("every shop is a window, up to sixty a house", () => {
  const windows = (house: { open: number; closed: number; unknown: number }) => {
    const street = html(<Street houses={[{ name: "Mode", href: "/m", ...house }]} />);
    const count = (name: string) => (new RegExp(`class="${name}" d="([^"]*)"`).exec(street)?.[1]?.match(/z/g) ?? []).length;
    return [count("pane-on"), count("pane-off"), count("pane-none")];
  };
  expect(windows({ open: 6, closed: 2, unknown: 1 })).toEqual([6, 2, 1]);
  expect(windows({ open: 0, closed: 0, unknown: 3 })).toEqual([0, 0, 3]);
  expect(windows({ open: 50, closed: 20, unknown: 20 })).toEqual([50, 10, 0]);
});

test("the office has its own tab bar and a way out", () => {
  const page = html(<OfficeShell title="Radhaus" office="Für Ihr Geschäft" home="/buero" path="/buero" nav={[{ href: "/buero", label: "Heute", icon: "house", exact: true }]}>…</OfficeShell>);
  expect(page).toContain('<form class="basket-form" method="post" action="/abmelden">');
  expect(page).toMatch(/class="tabs"[^>]*><a href="\/buero" aria-current="page">/);
});
