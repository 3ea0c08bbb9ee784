import type { LoaderFunctionArgs } from "@remix-run/node";
import { now } from "#app/clock.server.ts";
import { openDataFile } from "#app/domain/insights/open-data/open-data-files.server.ts";
import { hours } from "#app/values/time.ts";
import { notFound } from "#app/web/not-found.server.ts";
import { requireTown } from "#app/web/public-page.server.ts";
import { limitTries } from "#app/web/rate-limit.server.ts";
import { streamed } from "#app/web/streamed.server.ts";

/** A file of the town's open data; asked again with its ETag it answers 304 without reading anything. 120 whole files an hour and network, because each is made anew. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const town = await requireTown(params.stadt, context);
  const name = params.datei ?? "";
  const { type, etag, parts } = openDataFile({ town, at: now(), name }) ?? notFound();
  const headers = { "Content-Type": type, ETag: etag, "Cache-Control": "public, max-age=300", "Content-Disposition": `inline; filename="${town.slug}-${name}"` };
  if (request.headers.get("If-None-Match") === etag) return new Response(null, { status: 304, headers });
  await limitTries({ what: "open-data", who: context.address, most: 120, within: hours(1) });
  return new Response(request.method === "HEAD" ? null : streamed(parts()), { headers });
}
