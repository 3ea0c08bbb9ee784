import { linkIn, openLetter } from "./letters.ts";
import { expect, test } from "./journey.ts";
import { choosePart, openOffer, pay, putInBasket, sayWho } from "./shopping.ts";

const lock = "Bügelschloss „Riegel U“";
const book = "Der Fuchs zieht um";

test("a shopper finds a lock, orders in two shops, pays, and both shops answer by mail", async ({ page, newVisitor, turn }) => {
  const email = `miriam.${turn}@kundin.example`;

  await test.step("opens a town and searches", async () => {
    await page.goto("/");
    await page.getByRole("link", { name: "Nach Erlenstedt" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Was brauchen Sie heute?" })).toBeVisible();
    await expect(page.getByRole("heading", { name: /von \d+ Geschäften (hat|haben) jetzt offen/ })).toBeVisible();
    await expect(page.getByRole("heading", { name: "Diese Woche" })).toBeVisible();
    await page.getByRole("searchbox", { name: "Produkt, Geschäft oder Dienstleistung" }).fill("fahrradschloss");
    await page.getByRole("button", { name: "Suchen" }).click();
    await expect(page).toHaveURL(/\/erlenstedt\/suche\?q=fahrradschloss$/);
    await expect(page.getByRole("heading", { level: 1, name: /Treffer für „fahrradschloss“/ })).toBeVisible();
  });

  await test.step("sees who has it, until when, how far, and looks at product and shop", async () => {
    const offer = page.getByRole("article").filter({ has: page.getByRole("heading", { name: lock }) }).getByRole("listitem").filter({ hasText: "Radhaus Lindemann" });
    await expect(offer).toContainText(/\d+\s(m|km)/);
    await expect(offer).toContainText(/offen bis|öffnet|geschlossen|schließt/);
    await expect(offer).toContainText("44,90 €");
    await offer.getByRole("link").click();
    await expect(page.getByRole("heading", { level: 1, name: lock })).toBeVisible();
    await expect(page.getByText("inkl. MwSt.").first()).toBeVisible();
    await page.getByRole("link", { name: "Radhaus Lindemann" }).first().click();
    await expect(page.getByRole("heading", { level: 1, name: "Radhaus Lindemann" })).toBeVisible();
    await expect(page.getByRole("heading", { name: "Öffnungszeiten" })).toBeVisible();
    await expect(page.getByRole("heading", { name: "Dienstleistungen" })).toBeVisible();
    await expect(page.getByRole("main")).toContainText("Gerberstraße 8");
    await expect(page.getByRole("link", { name: "Hinkommen" })).toBeVisible();
  });

  await test.step("puts things of two shops into one basket", async () => {
    await openOffer(page, { search: "fahrradschloss", title: lock, shop: "Radhaus Lindemann" });
    await putInBasket(page);
    await expect(page.getByText(`${lock} liegt im Korb.`)).toBeVisible();
    await openOffer(page, { search: book, title: book, shop: "Buchhandlung am Markt" });
    await putInBasket(page);
    await expect(page.getByRole("region", { name: "Radhaus Lindemann" })).toContainText(lock);
    await expect(page.getByRole("region", { name: "Buchhandlung am Markt" })).toContainText("15,00 €");
    await expect(page.getByRole("link", { name: /Korb/ }).first()).toContainText("2");
    await page.getByRole("link", { name: "Zur Kasse" }).click();
  });

  const times = { lock: "", book: "" };
  await test.step("reserves in one shop, buys in the other, each at its own time", async () => {
    await expect(page.getByRole("heading", { level: 1, name: "Kasse" })).toBeVisible();
    times.lock = await choosePart(page, { shop: "Radhaus Lindemann", how: "Reservieren", turn });
    times.book = await choosePart(page, { shop: "Buchhandlung am Markt", how: "Kaufen", turn: turn + 1 });
    await sayWho(page, { name: "Miriam Albers", email });
    await page.getByRole("button", { name: "Weiter: prüfen" }).click();
  });

  await test.step("reads the contracts and orders", async () => {
    const last = page.getByRole("complementary", { name: "Prüfen und bestellen" });
    await expect(last).toContainText("Sie schließen einen Kaufvertrag und geben eine Reservierung ab:");
    await expect(last.getByRole("listitem").filter({ hasText: "Kauf bei Buchhandlung am Markt" })).toContainText(times.book);
    await expect(last.getByRole("listitem").filter({ hasText: "Reservierung bei Radhaus Lindemann" })).toContainText(times.lock);
    await expect(last).toContainText(/Jetzt online zahlen\s*15,00\s€/);
    await expect(last).toContainText(/Später im Geschäft zahlen\s*44,90\s€/);
    await last.getByRole("button", { name: "Zahlungspflichtig bestellen" }).click();
    await expect(page.getByText("15,00 €").first()).toBeVisible();
    await pay(page);
  });

  const codes = { lock: "", book: "" };
  const numbers = { lock: "", book: "" };
  await test.step("sees the confirmation, and finds time and code in her mail", async () => {
    await expect(page.getByText("Vielen Dank, Miriam Albers.")).toBeVisible();
    await expect(page.getByRole("heading", { level: 1, name: "Ihre Abholrunde" })).toBeVisible();
    const order = page.url().split("?")[0];
    const bought = await openLetter(page, { to: email, subject: /^Ihr Kauf bei Buchhandlung am Markt$/ });
    expect(bought).toContain(times.book);
    expect(bought).toContain("Widerruf");
    codes.book = codeIn(bought);
    numbers.book = numberIn(bought);
    const reserved = await openLetter(page, { to: email, subject: /^Ihre Reservierung bei Radhaus Lindemann$/ });
    expect(reserved).toContain(times.lock);
    codes.lock = codeIn(reserved);
    numbers.lock = numberIn(reserved);
    await page.goto(order);
    await expect(page.getByRole("region", { name: "Buchhandlung am Markt" })).toContainText(codes.book);
    await expect(page.getByRole("region", { name: "Buchhandlung am Markt" })).toContainText("Wartet auf die Antwort");
    await expect(page.getByRole("region", { name: "Buchhandlung am Markt" })).toContainText(/Vorgemerkt\s*15,00\s€/);
  });

  const counter = await newVisitor();
  await test.step("the bookshop accepts, lays it ready and hands it over, by the link in its mail", async () => {
    await openLetter(counter, { to: "laden@buchhandlung-am-markt.example", subject: new RegExp(`^Neuer Kauf ${numbers.book}:`) });
    await counter.goto(await linkIn(counter, /\/antwort\//));
    await expect(counter.getByRole("heading", { level: 1, name: "Können Sie das zurücklegen?" })).toBeVisible();
    await counter.getByRole("button", { name: "Ja, ich lege es zurück" }).click();
    await expect(counter.getByRole("heading", { level: 1, name: "Zugesagt. Bitte zurücklegen." })).toBeVisible();
    await page.reload();
    await expect(page.getByRole("region", { name: "Buchhandlung am Markt" })).toContainText("Zugesagt");
    await counter.getByRole("button", { name: "Es liegt bereit" }).click();
    await expect(counter.getByRole("heading", { level: 1, name: "Es liegt bereit." })).toBeVisible();
    await page.reload();
    await expect(page.getByRole("region", { name: "Buchhandlung am Markt" })).toContainText("Sie können kommen.");
    await counter.getByLabel("Abholcode").fill("AAAA");
    await counter.getByRole("button", { name: "Übergeben" }).click();
    await expect(counter.getByText("Dieser Code passt nicht.")).toBeVisible();
    await expect(counter.getByLabel("Abholcode")).toHaveValue("AAAA");
    await counter.getByLabel("Abholcode").fill(codes.book.toLowerCase());
    await counter.getByRole("button", { name: "Übergeben" }).click();
    await expect(counter.getByRole("heading", { level: 1, name: "Übergeben. Vielen Dank." })).toBeVisible();
  });

  await test.step("the bicycle shop accepts and hands over at once", async () => {
    await openLetter(counter, { to: "laden@radhaus-lindemann.example", subject: new RegExp(`^Neue Reservierung ${numbers.lock}:`) });
    await counter.goto(await linkIn(counter, /\/antwort\//));
    await counter.getByRole("button", { name: "Ja, ich lege es zurück" }).click();
    await counter.getByText("Gleich übergeben").click();
    await counter.getByLabel("Abholcode").fill(codes.lock);
    await counter.getByRole("button", { name: "Übergeben" }).click();
    await expect(counter.getByRole("heading", { level: 1, name: "Übergeben. Vielen Dank." })).toBeVisible();
  });

  await test.step("her page shows every step", async () => {
    await page.reload();
    const bought = page.getByRole("region", { name: "Buchhandlung am Markt" });
    for (const step of ["Bezahlung vorgemerkt", "Zugesagt", "Liegt bereit", "Abgeholt"]) await expect(bought).toContainText(step);
    await expect(page.getByRole("region", { name: "Radhaus Lindemann" })).toContainText("Abgeholt und bezahlt");
    await expect(async () => {
      await page.reload();
      await expect(bought).toContainText(/Bezahlt\s*15,00\s€/, { timeout: 500 });
    }).toPass({ timeout: 20_000 });
  });
});

function codeIn(letter: string): string {
  return /Abholcode:?\s+(\S{4,})/.exec(letter)?.[1] ?? "";
}

function numberIn(letter: string): string {
  return /Nummer:?\s+(\S+)/.exec(letter)?.[1] ?? "";
}
