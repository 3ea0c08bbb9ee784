import { expect, test } from "./journey.ts";
import { linkIn, openLetter } from "./letters.ts";
import { stepInto } from "./office.ts";

/** Each project with a shop of its own that no other journey reports. */
const shops = [
  { slug: "spielwaren-purzel", name: "Spielwaren Purzel" }, { slug: "weinhandlung-rebstock", name: "Weinhandlung Rebstock" },
  { slug: "blumen-amsel", name: "Blumen Amsel" }, { slug: "schuhhaus-tritt", name: "Schuhhaus Tritt" },
];
const today = new Intl.DateTimeFormat("de-DE", { timeZone: "Europe/Berlin", day: "2-digit", month: "2-digit", year: "numeric" });

test("somebody reports hours, the shop confirms them by the link in its mail, the town settles it, and the page says so", async ({ page, newVisitor, turn }) => {
  const { slug, name } = shops[turn];
  const note = `Am Nachmittag stand ich vor der Tür (${turn}).`;
  const shopper = await newVisitor();
  const shop = await newVisitor();

  await test.step("a shopper reports without an account", async () => {
    await shopper.goto(`/erlenstedt/geschaefte/${slug}`);
    await shopper.getByRole("link", { name: "Stimmt etwas nicht?" }).click();
    await shopper.getByRole("button", { name: "Melden" }).click();
    await expect(shopper.getByText("Bitte wählen Sie, was nicht stimmt.")).toBeVisible();
    await shopper.getByRole("radio", { name: "Öffnungszeiten" }).check();
    await shopper.getByLabel("Was ist richtig?").fill(note);
    await shopper.getByRole("button", { name: "Melden" }).click();
    await expect(shopper.getByRole("heading", { level: 1, name: "Danke für den Hinweis" })).toBeVisible();
  });

  const row = page.getByRole("listitem").filter({ hasText: note });
  await test.step("the town sees it", async () => {
    await stepInto(page, "Kümmerer");
    await page.goto("/stadtmarketing/erlenstedt/meldungen");
    await expect(row).toContainText(name);
  });

  await test.step("the shop opens the link in its mail, which changes nothing, and confirms with one tap", async () => {
    const letter = await openLetter(shop, { to: `laden@${slug}.example`, subject: /^Stimmt das noch\?/ });
    expect(letter).toContain(note);
    await shop.goto(await linkIn(shop, /\/stimmt\//));
    await expect(shop.getByRole("heading", { level: 1, name: "Stimmen diese Zeiten noch?" })).toBeVisible();
    await page.reload();
    await expect(row).not.toContainText("danach bestätigt");
    await shop.getByRole("button", { name: "Stimmt noch" }).click();
    await expect(shop.getByText("Ihre Zeiten gelten als heute bestätigt.")).toBeVisible();
  });

  await test.step("the town sees that, and settles the report", async () => {
    await page.reload();
    await expect(row).toContainText("Das Geschäft hat seine Zeiten danach bestätigt.");
    await row.getByRole("button", { name: "Stimmte schon" }).click();
    await expect(page.getByText("Erledigt. Es steht im Protokoll des Geschäfts.")).toBeVisible();
    await expect(row).toHaveCount(0);
  });

  await test.step("everybody reads when the hours were confirmed", async () => {
    await shopper.goto(`/erlenstedt/geschaefte/${slug}`);
    await expect(shopper.getByText(`bestätigt am ${today.format(new Date())}`).first()).toBeVisible();
  });
});
