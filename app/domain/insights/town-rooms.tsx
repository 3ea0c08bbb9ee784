import { type OfficeLink, OfficeLinks } from "#app/domain/shops/profile/profile-hub.tsx";
import { NumberTile, NumberTiles } from "#app/ui/number-tile.tsx";
import { formatShortDay } from "#app/values/day-words.ts";
import type { TownWork } from "./count-town-work.server.ts";

type Tile = { number: string; label: string; paper: "straw" | "rose" | "sky" | "mint"; href: string };
export type TownRoomsView = { tiles: Tile[]; links: OfficeLink[] };

/** What waits around the shops, and every room of the town's office that has to do with them, as plain values. */
export function townRoomsView({ work, base, town }: { work: TownWork; base: string; town: string }): TownRoomsView {
  const { inReview, openReports, undecided, letters, answered, drafts, places, nextDay, nextDayOn } = work;
  return {
    tiles: [
      { number: String(inReview), label: inReview === 1 ? "Profil wartet auf Prüfung" : "Profile warten auf Prüfung", paper: "straw", href: `${base}/pruefung` },
      { number: String(openReports), label: openReports === 1 ? "offene Meldung" : "offene Meldungen", paper: "rose", href: `${base}/meldungen` },
      { number: String(letters), label: letters === 1 ? "Einladung ohne Antwort" : "Einladungen ohne Antwort", paper: "sky", href: `${base}/einladungen` },
      { number: String(drafts), label: drafts === 1 ? "Entwurf, den noch niemand sieht" : "Entwürfe, die noch niemand sieht", paper: "mint", href: `${base}/pruefung?art=entwurf` },
    ],
    links: [
      { href: `${base}/aufnahme`, icon: "upload", title: "Geschäfte aufnehmen", text: undecided > 0 ? `${undecided} Einträge warten auf Ihre Entscheidung` : "Aus OpenStreetMap oder einer Tabelle" },
      { href: `${base}/einladungen`, icon: "mail", title: "Einladen", text: answered > 0 ? answered === 1 ? "Ein Geschäft hat schon geantwortet" : `${answered} haben schon geantwortet` : "Briefe und E-Mails, die ohne Anmeldung gehen" },
      { href: `${base}/stadttage`, icon: "calendar-days", title: "Tage der Stadt", text: nextDay && nextDayOn ? `Als Nächstes: ${nextDay}, ${formatShortDay(nextDayOn.toISOString().slice(0, 10))}` : "Verkaufsoffene Sonntage, lange Abende" },
      { href: `${base}/orte`, icon: "map-pin", title: "Orte", text: places > 0 ? `${places} Haltestellen, Parkplätze, Fahrradbügel` : "Haltestellen, Parkplätze, Fahrradbügel" },
      { href: `${base}/checkliste`, icon: "list-checks", title: "Checkliste", text: "Was Sie in jedem Profil sehen möchten" },
      { href: `/${town}/offene-daten`, icon: "download", title: "Offene Daten", text: "Geschäfte und Zeiten zum Herunterladen" },
    ],
  };
}

/** The town's office around its shops: four numbers that lead to their work, then every room. */
export function TownRooms({ rooms: { tiles, links } }: { rooms: TownRoomsView }) {
  return (
    <>
      <NumberTiles>{tiles.map((tile) => <NumberTile key={tile.href} {...tile} />)}</NumberTiles>
      <div className="mt-4"><OfficeLinks links={links} /></div>
    </>
  );
}
