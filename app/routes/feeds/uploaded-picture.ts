import { createReadableStreamFromReadable, type LoaderFunctionArgs } from "@remix-run/node";
import { findPicture } from "#app/domain/events/find-picture.server.ts";
import { notFound } from "#app/web/not-found.server.ts";

/** A photo that somebody uploaded for an event. Its name is made from its bytes, so it may be kept for ever; "nosniff" stands on every answer already. */
export async function loader({ params, request }: LoaderFunctionArgs) {
  const picture = await findPicture(params.name ?? "") ?? notFound();
  const headers = {
    "Content-Type": "image/webp", "Content-Length": String(picture.size), ETag: picture.etag,
    "Cache-Control": "public, max-age=31536000, immutable", "Content-Security-Policy": "default-src 'none'; sandbox",
  };
  if (request.method === "HEAD") picture.body.destroy();
  return new Response(request.method === "HEAD" ? null : createReadableStreamFromReadable(picture.body), { headers });
}
