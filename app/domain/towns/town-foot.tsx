import { Skyline } from "#app/domain/towns/skyline.tsx";
import { ViewSwitch } from "#app/domain/towns/view-switch.tsx";

type TownFootProps = { town?: { name: string; slug: string; publisher?: string; address?: string } | null; path: string };

/** The foot of every page. "Vertrag widerrufen" must be within reach on all of them (BGB § 356a). */
export function TownFoot({ town, path }: TownFootProps) {
  return (
    <footer className="foot">
      <Skyline />
      <div className="wrap">
        <div className="cols">
          <div>
            <p className="lead">Ein Korb für die ganze Innenstadt.</p>
            <p className="small">{town ? town.publisher ?? `Ein Angebot der Stadt ${town.name}.` : "Stadtkorb"}{town?.address && <><br />{town.address}</>}</p>
            <p className="small mt-3">Alle Preise inkl. MwSt., soweit sie anfällt. Verkäufer ist das jeweilige Geschäft.</p>
          </div>
          <Column title="Einkaufen" links={[
            ...(town ? [{ label: "So sortieren wir", href: `/${town.slug}/so-sortieren-wir` }] : []),
            { label: "Vertrag widerrufen", href: "/vertrag-widerrufen" },
            { label: "Bedingungen", href: "/agb" },
            { label: "Hilfe und Kontakt", href: "/hilfe" },
          ]} />
          <Column title="Mitmachen" links={[
            ...(town ? [{ label: "Veranstaltungen", href: `/${town.slug}/veranstaltungen` }] : []),
            ...(town ? [{ label: "Offene Daten", href: `/${town.slug}/offene-daten` }] : []),
            { label: "Anmelden", href: "/anmelden" },
          ]} />
          <div>
            <h2>Für alle</h2>
            <ul>
              <li><a href="/einfache-sprache">Einfache Sprache</a></li>
              <li><a href="/barrierefreiheit">Barrierefreiheit</a></li>
              <li><ViewSwitch next={path} /></li>
              <li><a href="/impressum">Impressum</a></li>
              <li><a href="/datenschutz">Datenschutz</a></li>
            </ul>
          </div>
        </div>
      </div>
    </footer>
  );
}

function Column({ title, links }: { title: string; links: { label: string; href: string }[] }) {
  return <div><h2>{title}</h2><ul>{links.map(({ label, href }) => <li key={href}><a href={href}>{label}</a></li>)}</ul></div>;
}
