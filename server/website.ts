import { randomBytes, randomUUID } from "node:crypto";
import { createRequestHandler } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import compression from "compression";
import express, { type NextFunction, type Request, type Response } from "express";
import helmet from "helmet";
import type { readSettings } from "../app/env.server.ts";
import { admit } from "./admit.ts";
import { packedAssets } from "./packed-assets.ts";

type Boot = typeof import("../app/boot.server.ts");
type Website = { build: ServerBuild; boot: Boot; settings: ReturnType<typeof readSettings>; twin: ReturnType<Boot["sandbox"]> };
const YEAR = "365d";

/** The Express application: health, static files, kept pages, guards, then Remix. */
export function openWebsite({ build, boot, settings, twin }: Website): express.Express {
  const site = express();
  site.disable("x-powered-by");
  site.set("trust proxy", settings.trustedProxies);
  site.get("/healthz", (_request, response) => void response.type("text").send("ok\n"));
  site.get("/readyz", (_request, response) => void ready(boot, response));
  site.use(helmet({
    contentSecurityPolicy: false, // set with each page, see app/web/security-headers.server.ts
    referrerPolicy: { policy: "strict-origin-when-cross-origin" }, // no-referrer would make our own forms send "Origin: null"
    strictTransportSecurity: settings.publicUrl.startsWith("https:") ? undefined : false,
    crossOriginEmbedderPolicy: false,
  }));
  site.use((request, response, next) => lift({ boot, request, response, next }));
  site.use((request, response, next) => observe({ boot, request, response, next }));
  site.use("/assets", packedAssets("build/client/assets"), express.static("build/client/assets", { immutable: true, maxAge: YEAR, index: false, fallthrough: false }));
  site.use(express.static("build/client", { maxAge: "1h", index: false, redirect: false }));
  if (twin) site.use("/v1", twin.router);
  site.use((request, response, next) => void sendKept({ boot, request, response, next }));
  site.use(compression({ threshold: 1024 }));
  site.use(admit({ boot, publicUrl: settings.publicUrl }));
  site.all("*", createRequestHandler({
    build,
    mode: process.env.NODE_ENV,
    getLoadContext: (request, response) => ({ nonce: randomBytes(16).toString("base64"), address: boot.networkOf(request.ip ?? ""), keep: null, personal: false, town: response.locals.town ?? null }),
  }));
  site.use((error: Error & { status?: number }, _request: Request, response: Response, _next: NextFunction) => {
    boot.log.error({ err: error }, "a request failed outside the pages");
    if (!response.headersSent) response.status(error.status ?? 500).type("text").send("Das hat nicht geklappt. Bitte versuchen Sie es noch einmal.\n");
  });
  return site;
}

/** The few addresses that other sites may frame or read; which, is said in app/web/security-headers.server.ts. */
function lift({ boot, request, response, next }: { boot: Boot; request: Request; response: Response; next: NextFunction }): void {
  const { frames, reading } = boot.liftedFor(request.path);
  if (frames) response.removeHeader("X-Frame-Options");
  if (reading) response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
  if (reading) response.setHeader("Access-Control-Allow-Origin", "*");
  next();
}

/** Gives the request its id, and writes one log line when it is answered: path without query, never an address or a cookie. */
function observe({ boot, request, response, next }: { boot: Boot; request: Request; response: Response; next: NextFunction }): void {
  const id = randomUUID();
  const started = performance.now();
  response.setHeader("X-Request-Id", id);
  response.on("finish", () => {
    boot.log.info({ request: id, method: request.method, path: boot.loggedPath(request.originalUrl), status: response.statusCode, ms: Math.round(performance.now() - started) }, "answered");
  });
  boot.withRequestId(id, next);
}

async function ready(boot: Boot, response: Response): Promise<void> {
  const checks = await boot.checkReadiness();
  response.status(Object.values(checks).every((one) => one === "ok") ? 200 : 503).json(checks);
}

/** Finished public pages go out as the bytes they were kept as. */
async function sendKept({ boot, request, response, next }: { boot: Boot; request: Request; response: Response; next: NextFunction }): Promise<void> {
  if (request.method !== "GET") return next();
  const { page, town } = await boot.findKeptPage({ method: "GET", url: request.originalUrl, cookie: request.headers.cookie ?? "" }).catch(() => ({ page: null, town: null }));
  await new Promise((done) => setImmediate(done)); // one turn of the event loop, in which torn connections show
  if (request.socket.destroyed) return; // whoever has gone away needs no page
  response.locals.town = town;
  if (!page) return next();
  response.set(page.headers).vary("Accept-Encoding");
  if (request.headers["if-none-match"] === page.headers.etag) return void response.status(304).end();
  const encoding = request.acceptsEncodings("br") || request.acceptsEncodings("gzip"); // browsers name gzip first without preferring it
  if (encoding === "br" || encoding === "gzip") return void response.set("Content-Encoding", encoding).end(page[encoding]);
  response.end(page.identity);
}
