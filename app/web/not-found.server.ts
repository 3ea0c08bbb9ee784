/** Ends the request with a 404. The same for what is missing and for what is not yours, so that nobody learns what exists. */
export function notFound(what = "Nicht gefunden"): never {
  throw new Response(what, { status: 404, headers: { "Cache-Control": "no-store" } });
}
