import { test as base, expect, type BrowserContext, type Page } from "@playwright/test";

export { expect, type Page };

type Fixtures = {
  /** 0 to 3, another number in each project, to choose products and times that no other project touches. */
  turn: number;
  scripts: boolean;
  /** Somebody else's browser: no cookies in common with `page`. */
  newVisitor: () => Promise<Page>;
};

/** A test whose pages must not complain: a console error, an uncaught error or a violation of the page's security policy fails it. */
export const test = base.extend<Fixtures>({
  baseURL: async ({}, use) => { await use(process.env.JOURNEY_URL); },
  turn: async ({}, use, info) => { await use(Number(info.project.metadata.turn)); },
  scripts: async ({ javaScriptEnabled }, use) => { await use(javaScriptEnabled !== false); },
  context: async ({ context }, use) => {
    const complaints = listen(context);
    await use(context);
    expect(complaints, "what the pages complained about").toEqual([]);
  },
  newVisitor: async ({ browser, contextOptions, baseURL, viewport, javaScriptEnabled, locale, timezoneId, hasTouch }, use) => {
    const opened: BrowserContext[] = [];
    const complaints: string[] = [];
    await use(async () => {
      const context = await browser.newContext({ ...contextOptions, baseURL, viewport, javaScriptEnabled, locale, timezoneId, hasTouch });
      opened.push(context);
      listen(context, complaints);
      return context.newPage();
    });
    for (const context of opened) await context.close();
    expect(complaints, "what the others' pages complained about").toEqual([]);
  },
});

/** Chromium reports a page that answers 4xx as an error of the console, too; the answer itself is the journey's to judge. */
function listen(context: BrowserContext, complaints: string[] = []): string[] {
  const refused = new Set<string>();
  context.on("response", (response) => {
    if (response.status() >= 400 && response.status() < 500 && response.request().isNavigationRequest()) refused.add(response.url());
    else if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  context.on("console", (message) => {
    const { url } = message.location();
    if (message.type() === "error" && !(message.text().startsWith("Failed to load resource") && refused.has(url))) complaints.push(`${message.text()} (${url})`);
  });
  context.on("weberror", (error) => complaints.push(String(error.error())));
  return complaints;
}
