import type { ReactNode } from "react";
import type { House } from "#app/domain/towns/street.tsx";
import { Street, StreetLegend } from "#app/domain/towns/street.tsx";
import { Chip, Chips } from "#app/ui/chip.tsx";
import { SearchField } from "#app/ui/search-field.tsx";

type TownHeroProps = {
  /** "Freitag, 6. November, 14:20 Uhr". */
  moment: string; search: string; placeholder?: string; suggestions: { label: string; href: string }[]; houses: House[]; children?: ReactNode;
};

/** The top of a town's page: the question, what is open now, and the street with its lights. */
export function TownHero({ moment, search, placeholder = "Zum Beispiel Wolle", suggestions, houses, children }: TownHeroProps) {
  const open = houses.reduce((sum, house) => sum + house.open, 0);
  const all = houses.reduce((sum, house) => sum + house.open + house.closed + house.unknown, 0);
  return (
    <section className="hero">
      <span className="hero-sun" />
      <div className="wrap">
        <div className="hero-top">
          <div className="stack">
            <p className="strong">{moment}</p>
            <h1>Was brauchen Sie heute?</h1>
            <SearchField action={search} label="Produkt, Geschäft oder Dienstleistung" placeholder={placeholder} />
            {suggestions.length > 0 && <Chips label="Vorschläge">{suggestions.map(({ label, href }) => <Chip key={href} href={href}>{label}</Chip>)}</Chips>}
            {children}
          </div>
          <div className="stack">
            <h2>{open} von {all} Geschäften {open === 1 ? "hat" : "haben"} jetzt offen</h2>
            <StreetLegend />
            <p className="small">Jedes Fenster ist ein Geschäft. Tippen Sie ein Haus an.</p>
          </div>
        </div>
        <Street houses={houses} />
      </div>
      <div className="ground-line" />
    </section>
  );
}
