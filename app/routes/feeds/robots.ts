import { writeRobots } from "#app/domain/insights/sitemap/write-sitemap.server.ts";

/** RFC 9309. */
export function loader() {
  return new Response(writeRobots(), { headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "public, max-age=3600" } });
}
