/** An article's name on a slip, with a link where it can still be looked at. Long German words break on the narrowest phones. */
export function LineTitle({ title, href = null }: { title: string; href?: string | null }) {
  const words = title.replaceAll(/(?<=\d) (?=(?:k?g|m?l|c?m)\b)/g, "\u00a0"); // a number stays with its unit
  return <span className="wrap-anywhere hyphens-auto">{href ? <a className="text-ink no-underline hover:underline" href={href}>{words}</a> : words}</span>;
}
