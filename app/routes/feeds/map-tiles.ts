import type { LoaderFunctionArgs } from "@remix-run/node";
import { findTiles } from "#app/domain/towns/map/find-tiles.server.ts";
import { notFound } from "#app/web/not-found.server.ts";

/** A part of the operator's map file, for a map that asks for what it shows and no more. */
export async function loader({ request }: LoaderFunctionArgs) {
  const answer = await findTiles(request.headers.get("Range"));
  if (answer.kind === "none") return notFound();
  if (answer.kind === "unsatisfiable") return new Response(null, { status: 416, headers: { "Content-Range": `bytes */${answer.size}`, "Cache-Control": "no-store" } });
  const { body, from, to, size, etag } = answer.part;
  const headers = { "Content-Type": "application/vnd.pmtiles", "Content-Length": String(body.length), "Content-Range": `bytes ${from}-${to}/${size}`, "Accept-Ranges": "bytes", ETag: etag, "Cache-Control": "public, max-age=86400" };
  return new Response(request.method === "HEAD" ? null : new Uint8Array(body), { status: 206, headers });
}
