import { globSync } from "glob";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

const anywhere = String.raw`|^app/(env|db|clock|log)\.server\.ts$|^prisma/client/`;
const may = (paths: string) => new RegExp(paths + anywhere);

/** Who may import whom. Read it top to bottom; the first layer that matches a file is its layer. */
const layers: Array<{ in: RegExp; may: RegExp }> = [
  { in: /^search\//, may: /^search\// },
  { in: /^app\/values\//, may: /^app\/values\// },
  { in: /^app\/ui\//, may: /^app\/(ui|values)\// },
  { in: /^app\/(env|db|clock|log)\.server\.ts$/, may: /^app\/env\.server\.ts$|^prisma\/client\// },
  { in: /^app\/adapters\//, may: /^app\/(adapters|values)\/|^app\/(env|clock)\.server\.ts$/ },
  { in: /^app\/domain\/search\//, may: may("^search/|^app/(domain|ui|values)/|^app/jobs/enqueue\\.server\\.ts$") },
  // The demo region is seeded as one operation over all modules, loaded only at a start that needs it.
  { in: /^app\/domain\/insights\/seed-demo\.server\.ts$/, may: may("^app/(domain|values)/|^prisma/seed/seed\\.server\\.ts$") },
  { in: /^app\/domain\//, may: may("^app/(domain|ui|values)/|^app/adapters/\\w+/index\\.server\\.ts$|^app/jobs/enqueue\\.server\\.ts$") },
  { in: /^app\/jobs\/enqueue/, may: may("^app/jobs/names\\.ts$") },
  { in: /^app\/jobs\//, may: may("^app/(domain|jobs|values)/") },
  { in: /^app\/web\//, may: may("^app/(domain|web|ui|values)/|^app/root\\.tsx$") },
  { in: /^app\/routes\//, may: /^app\/(domain|web|ui|values|routes)\/|^app\/(clock\.server\.ts|root\.tsx)$/ },
];
/** A module may import those to its left. */
const modules = "accounts legal towns notifications shops opening-hours boarding catalogue vouchers baskets payments orders events participation search insights".split(" ");
const files = globSync("{app,search}/**/*.{ts,tsx}", { ignore: "**/*.test.{ts,tsx}" }).map((file) => file.replaceAll("\\", "/")).sort();
const source = new Map(files.map((file) => [file, readFileSync(file, "utf8")]));
const imports = files.flatMap((file) =>
  [...(source.get(file) ?? "").matchAll(/(?:from|import\()\s*"([#.][^"]+)"/g)].map(([, to]) => ({ file, to: to.startsWith("#") ? to.slice(1) : join(dirname(file), to).replaceAll("\\", "/") })))
  .filter(({ to }) => !/\.(css|svg|woff2|json)(\?url)?$/.test(to));

test("every import points down", () => {
  const wrong = imports.filter(({ file, to }) => !(layers.find((layer) => layer.in.test(file))?.may.test(to) ?? true));
  expect(wrong.map(({ file, to }) => `${file} must not import ${to}`)).toEqual([]);
});

test("modules import only modules before them", () => {
  const at = (path: string) => modules.indexOf(path.match(/^app\/domain\/([^/]+)/)?.[1] ?? "");
  expect(imports.filter(({ file, to }) => at(file) >= 0 && at(to) > at(file)).map(({ file, to }) => `${file} → ${to}`)).toEqual([]);
});

test("every domain folder is a module of the list", () => {
  const folders = new Set(files.flatMap((file) => file.match(/^app\/domain\/([^/]+)\//)?.[1] ?? []));
  expect([...folders].filter((folder) => !modules.includes(folder))).toEqual([]);
});

test("a table is written by the module that owns it", () => {
  const owners = globSync("prisma/schema/*.prisma").flatMap((schema) =>
    [...readFileSync(schema, "utf8").matchAll(/^model (\w+)/gm)].map(([, model]) => ({ owner: schema.match(/([\w-]+)\.prisma$/)?.[1], table: model[0].toLowerCase() + model.slice(1), model })));
  const writes = ({ table, model }: { table: string; model: string }) =>
    new RegExp(String.raw`\.${table}\.(create|update|upsert|delete)|(INSERT INTO|UPDATE|DELETE FROM) "${model}"`);
  const wrong = files.flatMap((file) => owners
    .filter((one) => !file.startsWith(`app/domain/${one.owner}/`) && file !== "app/db.server.ts" && writes(one).test(source.get(file) ?? ""))
    .map(({ table, owner }) => `${file} writes ${table}; ${owner} owns it`));
  expect(wrong).toEqual([]);
});

test("vendors and settings have one door", () => {
  const doors: Record<string, RegExp> = {
    stripe: /^app\/adapters\/payments\//, nodemailer: /^app\/adapters\/mail\//, "@aws-sdk/client-s3": /^app\/adapters\/files\//, meilisearch: /^search\/meilisearch\//,
    opening_hours: /^app\/domain\/opening-hours\/hours-library\.server\.ts$/, "pg-boss": /^app\/jobs\//, sharp: /^app\/domain\/shops\/pictures\//, thumbhash: /^app\/domain\/shops\/pictures\//, "maplibre-gl": /^app\/domain\/towns\/map\//, pmtiles: /^app\/domain\/towns\/map\//, pg: /^$/, "@prisma/adapter-pg": /^app\/db\.server\.ts$/,
    "ipaddr.js": /^app\/adapters\/fetching\//, papaparse: /^app\/domain\/(boarding\/imports|insights\/open-data)\//, exceljs: /^app\/domain\/boarding\/imports\//,
    "@simplewebauthn/server": /^app\/domain\/accounts\/passkeys\//, "@simplewebauthn/browser": /^app\/domain\/accounts\/passkeys\//,
    pdfkit: /^app\/adapters\/paper\//, qrcode: /^app\/adapters\/paper\//, "vcard-creator": /^app\/domain\/catalogue\/give-away\/write-contact-card\.ts$/,
  };
  const wrong = files.flatMap((file) => Object.entries(doors)
    .filter(([vendor, door]) => !door.test(file) && new RegExp(String.raw`(from|import\()\s*"${vendor}"`).test(source.get(file) ?? ""))
    .map(([vendor]) => `${file} imports ${vendor}`));
  expect(wrong).toEqual([]);
  expect(files.filter((file) => file !== "app/env.server.ts" && source.get(file)?.includes("process.env"))).toEqual([]);
});

test("the endless searches of the opening hours library are never called", () => {
  expect(files.filter((file) => /\.(getNextChange|getStateString|openIntervals|getIterator)\s*\(/.test(source.get(file) ?? ""))).toEqual([]);
});

test("the system clock is asked in one place", () => {
  const asks = /\bnew Date\(\)|\bDate\.now\(\)/;
  const excused = [/^app\/clock\.server\.ts$/, /^search\//, /^app\/adapters\//];
  expect(files.filter((file) => asks.test(source.get(file) ?? "") && !excused.some((one) => one.test(file)))).toEqual([]);
});

test("pages carry no style attributes, because the content policy forbids them", () => {
  expect(files.filter((file) => file.endsWith(".tsx") && /\sstyle=\{/.test(source.get(file) ?? ""))).toEqual([]);
});

test("routes hold no rules: they stay short and touch neither Prisma nor vendors", () => {
  const routes = files.filter((file) => file.startsWith("app/routes/"));
  expect(routes.filter((file) => (source.get(file) ?? "").split("\n").length > 170)).toEqual([]);
  expect(routes.filter((file) => /#prisma|#app\/db|#app\/adapters|#app\/env/.test(source.get(file) ?? ""))).toEqual([]);
});

test("files stay small and say what they do", () => {
  expect(files.filter((file) => (source.get(file) ?? "").split("\n").length > 300)).toEqual([]);
  expect(files.filter((file) => /(^|\/)(utils?|helpers?|misc|common|services?|managers?|lib|shared)(\/|\.|-)/.test(file))).toEqual([]);
  expect(files.filter((file) => /: any\b|\bas any\b|<any>|@ts-ignore|@ts-nocheck|\bTODO\b|\bFIXME\b/.test(source.get(file) ?? ""))).toEqual([]);
});

test("every address of app/routes.ts has its file, and every route file its address", () => {
  const listed = [...readFileSync("app/routes.ts", "utf8").matchAll(/"(routes\/[^"]+)"/g)].map(([, file]) => `app/${file}`);
  expect(listed.filter((file) => !files.includes(file))).toEqual([]);
  const pages = files.filter((file) => file.startsWith("app/routes/") && /export (default|async function (loader|action)|function (loader|action))/.test(source.get(file) ?? ""));
  expect(pages.filter((file) => !listed.includes(file))).toEqual([]);
});
