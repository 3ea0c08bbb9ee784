/** An SVG of our own: cacheable for ever, and without rights of its own should somebody open it alone. */
export function drawn(svg: string): Response {
  return new Response(svg, {
    headers: { "Content-Type": "image/svg+xml; charset=utf-8", "Cache-Control": "public, max-age=31536000, immutable", "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox" },
  });
}
