import type { Request, RequestHandler, Response } from "express";
import { createTurnstile } from "./turnstile.ts";

type Boot = typeof import("../app/boot.server.ts");
/** Above what a form may hold (app/web/parse-form.server.ts), so that a form a little too long is told so with all its words kept. */
const FORM_BYTES = 2_500_000;
const UPLOAD_BYTES = 12_000_000;
/** Pages are made a few at a time, as many as there are database connections and some; what is sent to us comes in as it comes. */
const PAGES = { inside: 12, waiting: 120 };
const MOST_SENDERS = 64;

/** The guards before Remix: same origin, bounded bodies, and a bounded number of requests at work. */
export function admit({ boot, publicUrl }: { boot: Boot; publicUrl: string }): RequestHandler {
  const pages = createTurnstile(PAGES);
  let senders = 0;
  return (request, response, next) => {
    if (!fromOurOwnPages(boot, request, publicUrl)) return refuse(response, 403, "Dieses Formular kam von einer fremden Seite. Bitte laden Sie die Seite neu.");
    if (!bounded(request)) return refuse(response, 413, "Das ist zu groß. Bitte schicken Sie weniger auf einmal.");
    // An address of older Remix clients, which nothing of ours uses; Remix would answer it, and log a warning with its stack.
    if ("_data" in request.query) return refuse(response, 404, "Diese Adresse gibt es nicht.");
    response.once("finish", () => throwAwayRest(request));
    if (request.method === "GET" || request.method === "HEAD") {
      const place = pages.enter(next);
      return place ? void response.once("close", place.leave) : tooMany(response);
    }
    if (senders >= MOST_SENDERS) return tooMany(response);
    senders += 1;
    response.once("close", () => { senders -= 1; });
    next();
  };
}

function tooMany(response: Response): void {
  refuse(response.set("Retry-After", "2"), 503, "Gerade ist viel los. Bitte versuchen Sie es in einem Augenblick noch einmal.");
}

function fromOurOwnPages(boot: Boot, request: Request, publicUrl: string): boolean {
  const { origin, host, "sec-fetch-site": site } = request.headers;
  return boot.mayChange({ method: request.method, path: request.path, origin, host, fetchSite: typeof site === "string" ? site : undefined, publicUrl });
}

/** A declared length over the limit is refused at once; an undeclared one is cut off when it passes the limit. */
function bounded(request: Request): boolean {
  const limit = request.headers["content-type"]?.startsWith("multipart/") ? UPLOAD_BYTES : FORM_BYTES;
  const declared = Number(request.headers["content-length"] ?? 0);
  if (declared > limit) return false;
  if (request.headers["content-length"] === undefined && !["GET", "HEAD"].includes(request.method)) cutOff(request, limit);
  return true;
}

function cutOff(request: Request, limit: number): void {
  let seen = 0;
  const push = request.push.bind(request);
  request.push = (part: Buffer | null, encoding?: BufferEncoding) => {
    seen += part?.length ?? 0;
    if (seen > limit) request.destroy();
    return push(part, encoding);
  };
}

/** What is still to come of an answered request, because the next one on the same connection would wait behind it. */
function throwAwayRest(request: Request): void {
  request.removeAllListeners("data");
  request.resume();
}

function refuse(response: Response, status: number, sentence: string): void {
  response.status(status).type("text").send(`${sentence}\n`);
}
