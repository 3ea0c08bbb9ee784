import { readdirSync } from "node:fs";
import { extname } from "node:path";
import type { RequestHandler } from "express";

/** Hands out the .br or .gz that the build laid beside an asset (server/build.mjs) to browsers that take it; express.static does the rest. */
export function packedAssets(folder: string): RequestHandler {
  const names = new Set(readdirSync(folder));
  return (request, response, next) => {
    const encoding = request.acceptsEncodings("br") || request.acceptsEncodings("gzip"); // browsers name gzip first without preferring it
    const packed = `${request.path.slice(1)}${encoding === "br" ? ".br" : ".gz"}`;
    response.vary("Accept-Encoding");
    if (encoding && names.has(packed)) {
      response.type(extname(request.path)).set("Content-Encoding", encoding);
      request.url = `/${packed}`;
    }
    next();
  };
}
