import type { LoaderFunctionArgs } from "@remix-run/node";
import { now } from "#app/clock.server.ts";
import { writeSitemap } from "#app/domain/insights/sitemap/write-sitemap.server.ts";
import { requireTown } from "#app/web/public-page.server.ts";
import { streamed } from "#app/web/streamed.server.ts";

/** Every page of a town that is to be seen. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const town = await requireTown(params.stadt, context);
  const headers = { "Content-Type": "application/xml; charset=utf-8", ETag: `W/"${town.version}"`, "Cache-Control": "public, max-age=3600" };
  if (request.headers.get("If-None-Match") === headers.ETag) return new Response(null, { status: 304, headers });
  return new Response(request.method === "HEAD" ? null : streamed(writeSitemap({ town, at: now() })), { headers });
}
