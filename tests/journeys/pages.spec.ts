import { inspect } from "./inspect-page.ts";
import { expect, test } from "./journey.ts";

const town = "/erlenstedt";

test("the town's public pages", async ({ page }) => {
  test.setTimeout(240_000);
  const pages = {
    "choice of towns": "/", home: town, search: `${town}/suche?q=fahrradschloss`, "search without words": `${town}/suche`, "search without hits": `${town}/suche?q=xyzzyqwert`,
    shops: `${town}/geschaefte`, shop: `${town}/geschaefte/radhaus-lindemann`, "shop's imprint": `${town}/geschaefte/radhaus-lindemann/impressum`,
    products: `${town}/produkte`, events: `${town}/veranstaltungen`, ranking: `${town}/so-sortieren-wir`,
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
  for (const path of ["/gibt-es-nicht/suche", `${town}/geschaefte/gibt-es-nicht`, `${town}/produkte/gibt-es-nicht`]) {
    expect((await page.goto(path))?.status(), path).toBe(404);
    await expect(page.getByRole("searchbox")).toBeVisible();
  }
  await inspect(page, "not found");
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
  await page.goto("/sandbox/mail");
  await inspect(page, "outbox");
  await page.getByRole("main").getByRole("link", { name: "Ihr Link zum Anmelden" }).first().click();
  await inspect(page, "letter");
});
