import { expect, test, type Page } from "./journey.ts";
import { linkIn, openLetter } from "./letters.ts";
import { stepInto } from "./office.ts";

const shop = { slug: "buchhandlung-am-markt", name: "Buchhandlung am Markt", owner: "jana.brandt@buchhandlung.example" };

test("a shop takes a colleague in by a code, and out again at once", async ({ page, newVisitor, turn, scripts }) => {
  const name = `Ole Harms ${["Nord", "Ost", "Süd", "West"][turn]}`;
  const email = `ole.harms.${turn}@leute.example`;
  const colleague = await newVisitor();
  let link = "";

  await test.step("the owner shows a code", async () => {
    await stepInto(page, "Händlerin");
    await page.goto(`/laden/${shop.slug}/team`);
    await page.getByRole("radio", { name: /^Mitarbeit/ }).check();
    await page.getByRole("button", { name: "Code zeigen, ohne E-Mail" }).click();
    await expect(page.getByRole("img", { name: /^QR-Code/ })).toBeVisible();
    link = await page.getByRole("region", { name: "Code zum Beitreten" }).getByRole("link").getAttribute("href") ?? "";
  });

  await test.step("the colleague joins by a mail, without an account before", async () => {
    await colleague.goto(link);
    await expect(colleague.getByRole("heading", { level: 1, name: `Kommen Sie ins Team von ${shop.name}?` })).toBeVisible();
    await colleague.getByLabel("E-Mail-Adresse").fill(email);
    await colleague.getByRole("button", { name: "Link schicken" }).click();
    await expect(colleague.getByRole("alert")).toContainText("Bitte nennen Sie Ihren Namen");
    await expect(colleague.getByLabel("E-Mail-Adresse")).toHaveValue(email);
    await colleague.getByLabel("Ihr Name").fill(name);
    await colleague.getByRole("button", { name: "Link schicken" }).click();
    await expect(colleague.getByRole("heading", { level: 1, name: "Sehen Sie in Ihr Postfach" })).toBeVisible();
    await logInByLetter(colleague, email);
    await colleague.getByRole("button", { name: "Einladung annehmen" }).click();
    await expect(colleague).toHaveURL(new RegExp(`/laden/${shop.slug}$`));
    await expect(colleague.getByRole("heading", { level: 1, name: /^Heute, / })).toBeVisible();
  });

  await test.step("the code is used up, and the colleague may work, but not invite", async () => {
    const late = await newVisitor();
    expect((await late.goto(link))?.status()).toBe(410);
    await colleague.goto(`/laden/${shop.slug}/team`);
    await expect(colleague.getByRole("main")).toContainText(name);
    await expect(colleague.getByRole("heading", { name: "Jemanden einladen" })).toHaveCount(0);
    expect((await colleague.goto(`/laden/${shop.slug}/team/person-jana-brandt`))?.status()).toBe(403);
  });

  await test.step("the owner hears of it by mail, and takes the colleague out", async () => {
    expect(await openLetter(page, { to: shop.owner, subject: new RegExp(`^Neu im Team von ${shop.name}: ${name}$`) })).toContain(email);
    await page.goto(await linkIn(page, /\/team$/));
    await page.getByRole("link", { name: `${name} ändern` }).click();
    await colleague.goto(`/laden/${shop.slug}`);
    await page.getByRole("link", { name: "Aus dem Team nehmen" }).click();
    await page.getByRole("button", { name: "Ja, entfernen" }).click();
    await expect(page.getByText("Der Zugang ist sofort zu Ende.")).toBeVisible();
  });

  await test.step("the colleague's next click is refused", async () => {
    await colleague.getByRole("link", { name: "Produkte" }).first().click();
    await expect(colleague.getByRole("heading", { level: 1, name: "Das haben wir nicht gefunden." })).toBeVisible();
    await page.goto(`/laden/${shop.slug}/protokoll`);
    await expect(page.getByRole("main")).toContainText(`${name} gehört nicht mehr zum Team`);
  });

  if (scripts) await test.step("a passkey logs in without a mail", () => usePasskey(colleague, email));
});

async function logInByLetter(page: Page, email: string): Promise<void> {
  await openLetter(page, { to: email, subject: /^Ihr Link zum Anmelden$/ });
  await page.goto(await linkIn(page, /\/anmelden\//));
  await page.getByRole("button", { name: "Jetzt anmelden" }).click();
}

/** With the browser's own virtual security key (Chrome DevTools Protocol, WebAuthn domain). */
async function usePasskey(page: Page, email: string): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("WebAuthn.enable");
  await devtools.send("WebAuthn.addVirtualAuthenticator", { options: { protocol: "ctap2", transport: "internal", hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true } });
  await page.goto("/konto/passkeys");
  await page.getByLabel("Wie soll er heißen?").fill("Telefon");
  await page.getByRole("button", { name: "Passkey anlegen" }).click();
  await expect(page.getByText("Der Passkey ist angelegt.")).toBeVisible();
  await openLetter(page, { to: email, subject: /^Neuer Passkey für Ihr Konto$/ });
  await page.goto("/konto");
  await page.getByRole("main").getByRole("button", { name: "Abmelden" }).click();
  await page.goto("/anmelden?weiter=%2Fkonto%2Fabmeldungen");
  await page.getByRole("button", { name: "Mit Passkey anmelden" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Wo Sie angemeldet sind" })).toBeVisible();
  await page.goto("/konto/passkeys");
  await page.getByRole("link", { name: "Telefon ändern" }).click();
  await page.getByRole("button", { name: "Passkey entfernen" }).click();
  await expect(page.getByText("Der Passkey öffnet nichts mehr.")).toBeVisible();
}
