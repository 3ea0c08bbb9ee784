import { readPaper } from "../support/read-paper.ts";
import { inspect } from "./inspect-page.ts";
import { expect, test, type Page } from "./journey.ts";
import { linkIn, openLetter } from "./letters.ts";
import { stepInto } from "./office.ts";
import { choosePart, openOffer, putInBasket, sayWho } from "./shopping.ts";

const town = "/erlenstedt";

test.describe.configure({ mode: "parallel" });

test("the town's public pages", async ({ page }) => {
  test.setTimeout(240_000);
  const pages = {
    "choice of towns": "/", "choice of towns to search": "/suche?q=Wolle", home: town, search: `${town}/suche?q=fahrradschloss`, "search without hits": `${town}/suche?q=xyzzyqwert`,
    shops: `${town}/geschaefte`, shop: `${town}/geschaefte/radhaus-lindemann`, "shop's imprint": `${town}/geschaefte/radhaus-lindemann/impressum`,
    map: `${town}/karte`, products: `${town}/produkte`, events: `${town}/veranstaltungen`, ranking: `${town}/so-sortieren-wir`, "open data": `${town}/offene-daten`, widget: "/einbetten/erlenstedt/radhaus-lindemann",
  };
  for (const [name, path] of Object.entries(pages)) {
    await test.step(name, async () => {
      expect((await page.goto(path))?.status(), path).toBe(200);
      await inspect(page, name);
    });
  }
});

test("pages of one thing, and of nothing", async ({ page }) => {
  test.setTimeout(180_000);
  await page.goto(`${town}/veranstaltungen`);
  await page.getByRole("main").getByRole("article").first().getByRole("link").click();
  await expect(page.getByRole("link", { name: "In meinen Kalender" })).toBeVisible();
  await inspect(page, "event");
  await page.goto(`${town}/suche?q=riegel+85`);
  await page.getByRole("article").filter({ hasText: "Faltschloss" }).getByRole("listitem").filter({ hasText: "Radhaus" }).getByRole("link").click();
  await expect(page.getByText("Ausführung")).toBeVisible();
  await inspect(page, "product with variants");
  for (const path of ["/gibt-es-nicht/suche", `${town}/produkte/gibt-es-nicht`]) {
    expect((await page.goto(path))?.status(), path).toBe(404);
    await expect(page.getByRole("heading", { level: 1, name: "Das haben wir nicht gefunden." })).toBeVisible();
    await inspect(page, `not found ${path}`);
  }
});

test("law and help", async ({ page }) => {
  test.setTimeout(180_000);
  for (const path of ["/impressum", "/datenschutz", "/barrierefreiheit", "/agb", "/einfache-sprache", "/hilfe"]) {
    await test.step(path, async () => {
      expect((await page.goto(path))?.status(), path).toBe(200);
      await inspect(page, path);
    });
  }
  await page.goto("/vertrag-widerrufen");
  await inspect(page, "withdrawal");
  await page.getByRole("button", { name: "Weiter" }).click();
  await expect(page.getByRole("alert")).toBeVisible();
  await inspect(page, "withdrawal, refused");
});

test("ways in", async ({ page, turn }) => {
  test.setTimeout(120_000);
  const person = turn === 0 ? { name: "Miriam Albers", email: "miriam.albers@kundin.example" } : { name: "Friederike Noack", email: "friederike.noack@lesesteg.example" };
  await page.goto("/anmelden");
  await inspect(page, "log-in");
  await page.getByLabel("E-Mail-Adresse").fill("nicht-ganz");
  await page.getByRole("button", { name: "Link schicken" }).click();
  await expect(page.getByRole("alert")).toBeVisible();
  await expect(page.getByLabel("E-Mail-Adresse")).toHaveValue("nicht-ganz");
  await inspect(page, "log-in, refused");
  await page.getByLabel("E-Mail-Adresse").fill(person.email);
  await page.getByRole("button", { name: "Link schicken" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Sehen Sie in Ihr Postfach" })).toBeVisible();
  await inspect(page, "log-in, sent");
  await page.getByRole("link", { name: "Zum Anmelden" }).click();
  await inspect(page, "log-in link");
  await page.getByRole("button", { name: "Jetzt anmelden" }).click();
  await expect(page.getByRole("heading", { level: 1, name: `Guten Tag, ${person.name}` })).toBeVisible();
  await inspect(page, "account");
  for (const path of ["passkeys", "abmeldungen"]) {
    await page.goto(`/konto/${path}`);
    await inspect(page, path);
  }
  await page.goto("/sandbox/mail");
  await inspect(page, "outbox");
  await page.getByRole("main").getByRole("link", { name: "Ihr Link zum Anmelden" }).first().click();
  await inspect(page, "letter");
});

test("basket and checkout, pay page and order", async ({ page, newVisitor, turn }) => {
  test.setTimeout(240_000);
  await page.goto("/korb");
  await inspect(page, "basket, empty");
  await openOffer(page, { search: "Fahrradschlauch 20", title: "Fahrradschlauch 20 Zoll", shop: "Radhaus Lindemann" });
  await putInBasket(page, { pieces: "1,5" });
  await inspect(page, "basket, refused");
  await page.getByRole("main").getByLabel("Menge").fill("2");
  await page.getByRole("button", { name: "Noch einmal versuchen" }).click();
  await openOffer(page, { search: "Notizbuch", title: "Notizbuch kariert, A5", shop: "Buchhandlung am Markt" });
  await putInBasket(page);
  await inspect(page, "basket");
  await page.getByRole("link", { name: "Zur Kasse" }).click();
  await inspect(page, "checkout");
  await sayWho(page, { name: "", email: "ida" });
  await page.getByRole("button", { name: "Weiter: prüfen" }).click();
  await expect(page.getByRole("alert")).toBeVisible();
  await inspect(page, "checkout, refused");
  await sayWho(page, { name: "Ida Prüfer", email: `ida.${turn}@kundin.example` });
  await choosePart(page, { shop: "Radhaus Lindemann", how: "Kaufen", turn: turn + 3 });
  await choosePart(page, { shop: "Buchhandlung am Markt", how: "Reservieren", turn: turn + 3 });
  await page.getByRole("button", { name: "Weiter: prüfen" }).click();
  await expect(page.getByRole("button", { name: "Zahlungspflichtig bestellen" })).toBeVisible();
  await inspect(page, "checkout, last step");
  await page.getByRole("button", { name: "Zahlungspflichtig bestellen" }).click();
  await inspect(page, "pay page");
  await page.getByRole("button", { name: "Abbrechen" }).click();
  await expect(page.getByRole("button", { name: "Jetzt zahlen" })).toBeVisible();
  await inspect(page, "order, not paid");
  await page.getByRole("button", { name: "Jetzt zahlen" }).click();
  await page.getByRole("button", { name: /3-D Secure/ }).click();
  await inspect(page, "pay page, bank asks");
  await page.getByRole("button", { name: "Zahlung freigeben" }).click();
  await expect(page.getByText("Vielen Dank, Ida Prüfer.")).toBeVisible();
  await inspect(page, "order");

  const number = /Nummer (\S+)/.exec(await page.getByRole("region", { name: "Radhaus Lindemann" }).innerText())?.[1] ?? "";
  const counter = await newVisitor();
  await openLetter(counter, { to: "laden@radhaus-lindemann.example", subject: new RegExp(`^Neuer Kauf ${number}:`) });
  const link = await linkIn(counter, /\/antwort\//);
  await counter.goto(link);
  await counter.getByText("Nein, leider nicht").click();
  await inspect(counter, "answer");
  await counter.getByRole("button", { name: "Ja, ich lege es zurück" }).click();
  await counter.getByText("Gleich übergeben").click();
  await counter.getByLabel("Abholcode").fill("AAAA");
  await counter.getByRole("button", { name: "Übergeben" }).click();
  await expect(counter.getByText("Dieser Code passt nicht.")).toBeVisible();
  await inspect(counter, "answer, wrong code");
  await counter.goto("/antwort/abgeschnitten");
  await inspect(counter, "answer, broken link");
});

test("the retailer's office", async ({ page, turn }) => {
  test.setTimeout(180_000);
  await reserve(page, turn);
  await stepInto(page, "Händlerin");
  await page.goto("/laden/buchhandlung-am-markt");
  await expect(page.getByRole("button", { name: "Zusagen", exact: true }).first()).toBeVisible();
  await inspect(page, "today");
  await page.getByRole("main").getByRole("link", { name: "Nur einen Teil", exact: true }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: /^Bestellung/ })).toBeVisible();
  await inspect(page, "one order");
  await page.goto("/laden/buchhandlung-am-markt/produkte");
  await inspect(page, "products");
  await page.getByLabel("Preis €").first().fill("-1");
  await page.getByRole("button", { name: /^Preis von/ }).first().click();
  await expect(page.getByText("Bitte einen Preis wie 62,00 eintragen").first()).toBeVisible();
  await inspect(page, "price, refused");
  await page.goto("/laden/buchhandlung-am-markt/produkte");
  await page.getByRole("link", { name: /nicht zählen|Stück zählen/ }).first().click();
  await inspect(page, "stock");
  for (const path of ["heute", "oeffnungszeiten", "oeffnungszeiten/woche", "oeffnungszeiten/vorschau?text=Mo-So%209-18%20Uhr", "oeffnungszeiten/vorschau?text=mal%20so", "oeffnungszeiten/ausnahmen", "profil/bilder", "profil/angebot", "weitergeben", "protokoll"]) {
    await page.goto(`/laden/buchhandlung-am-markt/${path}`);
    await inspect(page, path);
  }
});

test("the shop's profile, part by part", async ({ page }) => {
  test.setTimeout(180_000);
  const profile = "/laden/buchhandlung-am-markt/profil";
  await stepInto(page, "Händlerin");
  for (const path of ["", "/sortiment", "/zugang", "/wege", "/unternehmen", "/staedte", "/dienstleistungen"]) {
    await page.goto(profile + path);
    await inspect(page, `profile ${path}`);
  }
  await page.getByRole("main").getByRole("link", { name: /^Ändern/ }).first().click();
  await inspect(page, "service to change");
  await page.goto(`${profile}/angaben`);
  await inspect(page, "particulars");
  await page.getByLabel(/^Webseite/).fill("javascript:alert(1)");
  await page.getByLabel("Name", { exact: true }).fill("");
  await page.getByRole("button", { name: "Speichern" }).click();
  await expect(page.getByRole("alert")).toContainText("Das ist keine Adresse einer Webseite.");
  await expect(page.getByLabel(/^Webseite/)).toHaveValue("javascript:alert(1)");
  await inspect(page, "particulars, refused");
});

test("the shop's team, and an invitation into it", async ({ page, newVisitor }) => {
  await stepInto(page, "Händlerin");
  await page.goto("/laden/buchhandlung-am-markt/team");
  await inspect(page, "team");
  await page.getByLabel("E-Mail-Adresse").fill("nicht-ganz");
  await page.getByRole("button", { name: "Per E-Mail einladen" }).click();
  await expect(page.getByRole("alert")).toBeVisible();
  await inspect(page, "team, refused");
  await page.getByRole("button", { name: "Code zeigen, ohne E-Mail" }).click();
  await expect(page.getByRole("img", { name: /^QR-Code/ })).toBeVisible();
  await inspect(page, "invitation's code");
  const guest = await newVisitor();
  await guest.goto(await page.getByRole("region", { name: "Code zum Beitreten" }).getByRole("link").getAttribute("href") ?? "");
  await inspect(guest, "invitation");
  await page.getByRole("button", { name: "Einladung zurücknehmen" }).click();
  await page.getByRole("link", { name: "Tim Wessel ändern" }).click();
  await inspect(page, "colleague");
  await page.getByRole("link", { name: "Aus dem Team nehmen" }).click();
  await inspect(page, "colleague, leaving");
  await guest.reload();
  await inspect(guest, "invitation, taken back");
});

test("the pages a letter to a shop leads to", async ({ page, newVisitor }) => {
  test.setTimeout(180_000);
  await stepInto(page, "Kümmerer");
  const letters = await page.request.get("/stadtmarketing/erlenstedt/einladungen/briefe.pdf");
  const code = /[A-HJ-NP-Z2-9]{5}-[A-HJ-NP-Z2-9]{5}/.exec(readPaper(await letters.body()).pages[0].texts.join(" "))?.[0] ?? "";
  const shop = await newVisitor();
  await shop.goto("/einladung");
  await inspect(shop, "letter, code");
  await shop.getByLabel("Code aus dem Brief").fill("gibt es nicht");
  await shop.getByRole("button", { name: "Weiter" }).click();
  await expect(shop.getByRole("alert")).toBeVisible();
  await inspect(shop, "letter, wrong code");
  await shop.getByLabel("Code aus dem Brief").fill(code);
  await shop.getByRole("button", { name: "Weiter" }).click();
  await expect(shop.getByRole("heading", { level: 1, name: "Stimmt das so?" })).toBeVisible();
  await inspect(shop, "letter");
  const here = shop.url();
  await shop.goto(`${here}/entfernung`);
  await inspect(shop, "letter, removal");
  await shop.goto(`${here}/korrektur`);
  await inspect(shop, "letter, correction");
  await shop.getByLabel(/^Öffnungszeiten/).fill("Mo bis Fr 9-12 Uhr");
  await shop.getByRole("button", { name: "Weiter" }).click();
  await expect(shop.getByRole("heading", { name: "So haben wir Ihre Zeiten verstanden" })).toBeVisible();
  await inspect(shop, "letter, hours understood");
  await shop.goto(`/einladung/${"A".repeat(43)}`);
  await inspect(shop, "letter, unknown");
});

test("how profiles stand, what is reported, and the question whether hours hold", async ({ page, newVisitor }) => {
  test.setTimeout(240_000);
  const anybody = await newVisitor();
  for (const path of ["toepferei-lichtblick", "papeterie-anker", "cafe-blaue-kanne/stimmt-nicht"]) {
    expect((await anybody.goto(`${town}/geschaefte/${path}`))?.status(), path).toBe(200);
    await inspect(anybody, path);
  }
  await anybody.getByRole("radio", { name: "Öffnungszeiten" }).check();
  await anybody.getByRole("button", { name: "Melden" }).click();
  await expect(anybody.getByRole("heading", { level: 1, name: "Danke für den Hinweis" })).toBeVisible();
  await openLetter(anybody, { to: "laden@cafe-blaue-kanne.example", subject: /^Stimmt das noch/ });
  await anybody.goto(await linkIn(anybody, /\/stimmt\//));
  await inspect(anybody, "hours, still true?");
  await anybody.getByLabel(/^Schreiben Sie Ihre Zeiten/).fill("Mo-Fr 9-17 Uhr");
  await anybody.getByRole("button", { name: "Vorschau ansehen" }).click();
  await expect(anybody.getByRole("heading", { level: 1, name: "Stimmt das so?" })).toBeVisible();
  await inspect(anybody, "hours, preview");
  await stepInto(page, "Kümmerer");
  for (const path of ["pruefung", "pruefung?art=geschlossen", "meldungen", "geschaefte/knopf-und-faden", "geschaefte/fundgrube-am-tor"]) {
    await page.goto(`/stadtmarketing/erlenstedt/${path}`);
    await inspect(page, path);
  }
  await stepInto(page, "Händlerin");
  for (const path of ["status", "status/pause", "status/umzug", "status/schliessung", "protokoll"]) {
    await page.goto(`/laden/buchhandlung-am-markt/${path}`);
    await inspect(page, path);
  }
});

test("the steward's office", async ({ page }) => {
  test.setTimeout(180_000);
  await stepInto(page, "Kümmerer");
  await inspect(page, "steward's desk");
  for (const path of ["geschaefte", "orte", "orte/liste", "aufnahme", "einladungen", "checkliste", "stadttage", "veranstaltungen", "veranstaltungen/neu"]) {
    await page.goto(`/stadtmarketing/erlenstedt/${path}`);
    await inspect(page, path);
  }
  await page.getByLabel("Titel").fill("Gestern war es schön");
  await page.getByLabel("Tag", { exact: true }).fill("2020-01-01");
  await page.getByLabel("Beginn").fill("10:00");
  await page.getByLabel("Ort", { exact: true }).fill("Marktplatz");
  await page.getByRole("button", { name: "Eintragen und zeigen" }).click();
  await expect(page.getByRole("alert")).toContainText("Dieser Tag ist schon vorbei.");
  await inspect(page, "event, refused");
  await page.goto("/stadtmarketing/erlenstedt/veranstaltungen");
  await page.getByRole("main").getByRole("link", { name: /^Ändern/ }).first().click();
  await inspect(page, "event to change");
  await page.getByRole("link", { name: "Absagen" }).click();
  await inspect(page, "event to call off");
});

test("the operator's desk", async ({ page }) => {
  await stepInto(page, "Betreiber");
  await expect(page).toHaveURL(/\/betrieb$/);
  await inspect(page, "operator's desk");
});

/** Something of two lines that waits for the bookshop's answer. */
async function reserve(page: Page, turn: number): Promise<void> {
  const shop = "Buchhandlung am Markt";
  await openOffer(page, { search: "Notizbuch", title: "Notizbuch kariert, A5", shop });
  await putInBasket(page, { pieces: "2" });
  await page.getByRole("link", { name: "Zur Kasse" }).click();
  await choosePart(page, { shop, how: "Reservieren", turn: turn + 9 });
  await sayWho(page, { name: "Ida Prüfer", email: `ida.${turn}@kundin.example` });
  await page.getByRole("button", { name: "Weiter: prüfen" }).click();
  await page.getByRole("button", { name: "Unverbindlich reservieren" }).click();
  await expect(page.getByText("Vielen Dank, Ida Prüfer.")).toBeVisible();
}
