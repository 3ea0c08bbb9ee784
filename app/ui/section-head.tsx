import { TextLink } from "#app/ui/button.tsx";

/** A section's heading with an optional way to all of it. Point the section's aria-labelledby at `id`. */
export function SectionHead({ id, title, href, more }: { id?: string; title: string; href?: string; more?: string }) {
  return <div className="section-head"><h2 id={id}>{title}</h2>{href && <TextLink href={href} arrow>{more ?? "Alle"}</TextLink>}</div>;
}
