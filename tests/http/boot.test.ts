import { createServer } from "node:http";
import { expect, test } from "vitest";
import { openTemplateHouse, SECRET, templateSettings } from "../support/house-on-template.ts";
import { dataDirectory, freePort, spawnHouse, upToDateBuild } from "../support/started-house.ts";
import { ask } from "../support/ask.ts";

await upToDateBuild();
const DATABASE_URL = "postgresql://nobody@127.0.0.1:1/none";

/** Starts a house that must refuse; its exit code and what it said, line by line. */
async function refusal(settings: Record<string, string>): Promise<{ code: number; said: string[] }> {
  const directory = dataDirectory();
  const house = spawnHouse({ port: await freePort(), settings: { DATA_DIR: directory.path, ...settings } });
  const late = setTimeout(() => void house.stop("SIGKILL"), 20_000);
  const code = await house.ended;
  clearTimeout(late);
  directory.remove();
  return { code, said: house.output().trim().split("\n") };
}

const wrong: Array<{ name: string; settings: Record<string, string>; names: RegExp }> = [
  { name: "a payment key without its webhook secret", settings: { STRIPE_SECRET_KEY: "sk_test_x" }, names: /STRIPE_WEBHOOK_SECRET/ },
  { name: "a webhook secret without its payment key", settings: { STRIPE_WEBHOOK_SECRET: "whsec_x" }, names: /STRIPE_SECRET_KEY/ },
  { name: "a mail server without a sender", settings: { SMTP_URL: "smtp://127.0.0.1:1" }, names: /MAIL_FROM/ },
  { name: "a search server without its key", settings: { MEILI_URL: "http://127.0.0.1:1" }, names: /MEILI_KEY/ },
  { name: "half a file store", settings: { S3_ENDPOINT: "http://127.0.0.1:1", S3_BUCKET: "pictures" }, names: /S3_ACCESS_KEY_ID/ },
  { name: "a database of its own without a secret", settings: { DATABASE_URL }, names: /SECRET/ },
  { name: "a secret of ten letters", settings: { DATABASE_URL, SECRET: "0123456789" }, names: /SECRET/ },
  { name: "another time zone", settings: { TZ: "UTC" }, names: /TZ/ },
  { name: "a port that is none", settings: { PORT: "eighty" }, names: /PORT/ },
  { name: "a public address with a path", settings: { PUBLIC_URL: "https://stadt.example/korb" }, names: /PUBLIC_URL/ },
];

test.concurrent.for(wrong)("$name ends the start with one line that names the setting", { timeout: 60_000 }, async ({ settings, names }, { expect: must }) => {
  const { code, said } = await refusal(settings);
  must(code).toBeGreaterThan(0);
  must(said).toHaveLength(1);
  must(said[0]).toMatch(names);
});

test("a database that does not answer ends the start with a word on DATABASE_URL", async () => {
  const { code, said } = await refusal({ DATABASE_URL, SECRET });
  expect(code).toBeGreaterThan(0);
  expect(said.join("\n")).toMatch(/DATABASE_URL/);
  expect(said.join("\n")).not.toContain("    at ");
});

test("a busy port is named, and the program that has it keeps it", async () => {
  const other = createServer((_request, response) => response.end("mine"));
  const port = await freePort();
  await new Promise<void>((done) => other.listen(port, "127.0.0.1", done));
  const { code, said } = await refusal({ PORT: String(port) });
  expect(code).toBeGreaterThan(0);
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(new RegExp(`${port}.*PORT`));
  expect((await ask(`http://127.0.0.1:${port}`, { path: "/" })).text).toBe("mine");
  await new Promise((done) => other.close(done));
});

test("a data directory in use is not opened a second time", { timeout: 60_000 }, async () => {
  const first = await openTemplateHouse();
  const { code, said } = await refusal(templateSettings(first.dataDir));
  expect(code).toBeGreaterThan(0);
  expect(said).toHaveLength(1);
  expect(said[0]).toContain("DATA_DIR");
  expect((await ask(first.url, { path: "/readyz" })).status).toBe(200);
});
