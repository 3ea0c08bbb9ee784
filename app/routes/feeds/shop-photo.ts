import { createReadableStreamFromReadable, type LoaderFunctionArgs } from "@remix-run/node";
import { findPhotoFile } from "#app/domain/shops/pictures/find-pictures.server.ts";
import { notFound } from "#app/web/not-found.server.ts";
import { findVisitorOf } from "#app/web/visitor.server.ts";

/** A photo of a shop in one size. Another photo has another name, so one that everybody may see may be kept for ever; all others are kept by nobody. */
export async function loader({ params, request }: LoaderFunctionArgs) {
  const { file, open } = await findPhotoFile({ name: params.name ?? "", visitor: () => findVisitorOf(request) }) ?? notFound();
  const headers = {
    "Content-Type": "image/webp", "Content-Length": String(file.size), ETag: file.etag,
    "Cache-Control": open ? "public, max-age=31536000, immutable" : "private, no-store", "Content-Security-Policy": "default-src 'none'; sandbox",
  };
  if (request.method === "HEAD") file.body.destroy();
  return new Response(request.method === "HEAD" ? null : createReadableStreamFromReadable(file.body), { headers });
}
