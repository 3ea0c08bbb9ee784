import type { Request, RequestHandler, Response } from "express";

type Boot = typeof import("../app/boot.server.ts");
/** Above what a form may hold (app/web/parse-form.server.ts), so that a form a little too long is told so with all its words kept. */
const FORM_BYTES = 2_500_000;
const UPLOAD_BYTES = 12_000_000;
const MOST_AT_ONCE = 96;

/** The guards before Remix: same origin, bounded bodies, and a bounded number of requests at work. */
export function admit({ boot, publicUrl }: { boot: Boot; publicUrl: string }): RequestHandler {
  let atWork = 0;
  return (request, response, next) => {
    if (!fromOurOwnPages(boot, request, publicUrl)) return refuse(response, 403, "Dieses Formular kam von einer fremden Seite. Bitte laden Sie die Seite neu.");
    if (!bounded(request)) return refuse(response, 413, "Das ist zu groß. Bitte schicken Sie weniger auf einmal.");
    if (atWork >= MOST_AT_ONCE) return refuse(response.set("Retry-After", "2"), 503, "Gerade ist viel los. Bitte versuchen Sie es in einem Augenblick noch einmal.");
    atWork += 1;
    response.once("close", () => { atWork -= 1; });
    response.once("finish", () => throwAwayRest(request));
    next();
  };
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
