import { TextLink } from "#app/ui/button.tsx";
import type { IconName } from "#app/ui/icon-names.ts";
import { Icon } from "#app/ui/icon.tsx";

type PlaceCardProps = {
  icon: IconName; paper: "straw" | "sky" | "chalk";
  title: string; more: string; href: string;
  links?: Array<{ label: string; href: string }>;
};

/** A place somebody works in, on coloured paper: its name leads to its desk, short ways stand below. */
export function PlaceCard({ icon, paper, title, more, href, links = [] }: PlaceCardProps) {
  return (
    <li className={`paper ${paper} rounded-sm p-4`}>
      <h2 className="text-h3 wrap-anywhere"><a className="inline-flex items-center gap-2 min-h-11 text-ink" href={href}><Icon name={icon} />{title}</a></h2>
      <p className="small">{more}</p>
      {links.length > 0 && <p className="row mt-1">{links.map((link) => <TextLink key={link.href} href={link.href} aria-label={`${link.label}: ${title}`}>{link.label}</TextLink>)}</p>}
    </li>
  );
}
