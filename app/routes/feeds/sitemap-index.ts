import { writeSitemapIndex } from "#app/domain/insights/sitemap/write-sitemap.server.ts";

/** Where search engines find the maps of all towns. */
export async function loader() {
  return new Response(await writeSitemapIndex(), { headers: { "Content-Type": "application/xml; charset=utf-8", "Cache-Control": "public, max-age=3600" } });
}
