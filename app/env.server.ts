import { createHmac } from "node:crypto";
import { existsSync } from "node:fs";
import { resolve } from "node:path";

type Source = Record<string, string | undefined>;

/** A setting is missing, half given or weak. The message is one line for the operator and names the variable. */
export class SettingsProblem extends Error {
  override name = "SettingsProblem"; // by which server/start.mjs knows it
}

function whole(source: Source, name: string, fallback: number, { min, max }: { min: number; max: number }): number {
  const text = source[name] || String(fallback);
  const value = Number(text);
  if (!Number.isInteger(value) || value < min || value > max)
    throw new SettingsProblem(`${name} must be a whole number from ${min} to ${max}, not "${text}".`);
  return value;
}

/** All of the named settings, none of them (null), or a clear refusal of half a configuration. */
function together<Name extends string>(source: Source, ...names: Name[]): Record<Name, string> | null {
  const missing = names.filter((name) => !source[name]);
  if (missing.length === names.length) return null;
  if (missing.length > 0)
    throw new SettingsProblem(`${names.filter((name) => source[name]).join(", ")} is set, but ${missing.join(", ")} is missing.`);
  const found: Partial<Record<Name, string>> = {};
  for (const name of names) found[name] = source[name];
  return JSON.parse(JSON.stringify(found));
}

function readPublicUrl(source: Source, port: number): string {
  const text = source.PUBLIC_URL || `http://localhost:${port}`;
  if (!/^https?:\/\/[^/]+$/.test(text)) throw new SettingsProblem(`PUBLIC_URL must look like https://stadtkorb.example, without a path, not "${text}".`);
  return text;
}

function readSecret(source: Source, demo: boolean): string {
  if (source.SECRET && source.SECRET.length >= 32) return source.SECRET;
  if (source.SECRET) throw new SettingsProblem("SECRET is too short: it needs at least 32 characters, for example from: openssl rand -hex 32");
  if (!demo) throw new SettingsProblem("SECRET is missing: links and cookies are signed with it. Make one with: openssl rand -hex 32");
  return source.DEMO_SECRET || "only-for-tests-and-builds-never-for-a-running-town";
}

/** The operator's map: a .pmtiles file beside us or at an https address; see docs/map.md. */
function readMapTiles(source: Source): { path: string } | { url: string } | null {
  const text = source.MAP_TILES;
  if (!text) return null;
  if (/^https?:/i.test(text)) {
    if (!URL.canParse(text) || !text.startsWith("https://")) throw new SettingsProblem(`MAP_TILES must be a file or an address like https://karten.example/stadt.pmtiles, not "${text}".`);
    return { url: text };
  }
  if (!existsSync(text)) throw new SettingsProblem(`MAP_TILES names a file that is not there: ${resolve(text)}`);
  return { path: resolve(text) };
}

/** Reads every setting once. Throws SettingsProblem with one clear line. */
export function readSettings(source: Source) {
  const port = whole(source, "PORT", 3000, { min: 1, max: 65535 });
  const demo = source.DEMO ? source.DEMO === "1" : !source.DATABASE_URL;
  const secret = readSecret(source, demo);
  const derive = (purpose: string) => createHmac("sha256", secret).update(purpose).digest("hex");
  const stripe = together(source, "STRIPE_SECRET_KEY", "STRIPE_WEBHOOK_SECRET");
  const smtp = together(source, "SMTP_URL", "MAIL_FROM");
  const meili = together(source, "MEILI_URL", "MEILI_KEY");
  const s3 = together(source, "S3_ENDPOINT", "S3_BUCKET", "S3_ACCESS_KEY_ID", "S3_SECRET_ACCESS_KEY");
  return {
    port,
    host: source.HOST || "0.0.0.0",
    publicUrl: readPublicUrl(source, port),
    dataDir: resolve(source.DATA_DIR || "data"),
    demo,
    secret,
    /** null: the embedded PostgreSQL is to be started; its address then comes as EMBEDDED_DATABASE_URL */
    ownDatabaseUrl: source.DATABASE_URL || null,
    databaseUrl: source.DATABASE_URL || source.EMBEDDED_DATABASE_URL || "postgresql://127.0.0.1:1/none",
    databasePool: whole(source, "DATABASE_POOL", 10, { min: 2, max: 100 }),
    stripe: stripe && { secretKey: stripe.STRIPE_SECRET_KEY, webhookSecret: stripe.STRIPE_WEBHOOK_SECRET },
    sandbox: { stripeKey: `sk_test_${derive("sandbox-key").slice(0, 32)}`, stripeWebhookSecret: `whsec_${derive("sandbox-webhook").slice(0, 32)}` },
    smtp: smtp && { url: smtp.SMTP_URL, from: smtp.MAIL_FROM },
    mailFrom: source.MAIL_FROM || "Stadtkorb <stadtkorb@demo.example>",
    meili: meili && { url: meili.MEILI_URL, key: meili.MEILI_KEY, index: source.MEILI_INDEX || "stadtkorb" },
    s3: s3 && {
      endpoint: s3.S3_ENDPOINT, bucket: s3.S3_BUCKET, accessKeyId: s3.S3_ACCESS_KEY_ID, secretAccessKey: s3.S3_SECRET_ACCESS_KEY,
      region: source.S3_REGION || "eu-central-1", forcePathStyle: source.S3_PATH_STYLE !== "0",
    },
    mapTiles: readMapTiles(source),
    /** how many proxies stand in front and may tell the visitor's address */
    trustedProxies: whole(source, "TRUSTED_PROXIES", 0, { min: 0, max: 5 }),
    keepPages: source.KEEP_PAGES !== "0",
    /** the app process also does the jobs */
    inlineWorker: source.INLINE_WORKER !== "0",
    logLevel: source.LOG_LEVEL || "info",
    production: source.NODE_ENV === "production",
    testing: source.NODE_ENV === "test" || Boolean(source.VITEST),
  };
}

/** Every setting of this process; the only reader of the environment. */
export const env = readSettings(process.env);
