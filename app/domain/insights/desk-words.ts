import { minuteOf } from "#app/values/day.ts";
import type { Paper } from "#app/values/paper.ts";
import type { TownHealth } from "./count-town-health.server.ts";
import type { TownWork } from "./count-town-work.server.ts";
import type { QueueTask } from "./steward-queue.tsx";

/** "Guten Morgen, Samira Okafor." by the town's clock. */
export function greeting({ name, at }: { name: string; at: Date }): string {
  const hour = minuteOf(at) / 60;
  return `${hour < 11 ? "Guten Morgen" : hour < 18 ? "Guten Tag" : "Guten Abend"}, ${name}.`;
}

type Tile = { number: string; label: string; paper: Paper; href?: string };

/** The four numbers above the desk, each leading to what it counts. */
export function healthTiles({ health, base }: { health: TownHealth; base: string }): Tile[] {
  const fresh = health.variants === 0 ? "–" : `${Math.round((health.fresh / health.variants) * 100)} %`;
  return [
    { number: String(health.unanswered), label: health.unanswered === 1 ? "Bestellung ohne Antwort" : "Bestellungen ohne Antwort", paper: "straw", ...(health.unanswered > 0 && { href: "#wartet" }) },
    { number: String(health.hoursUnknown), label: "Geschäfte ohne bekannte Zeiten", paper: "rose", href: `${base}/geschaefte?art=unbekannt` },
    { number: String(health.hoursOld), label: "Geschäfte mit alten Zeiten", paper: "sky", href: `${base}/geschaefte?art=alt` },
    { number: fresh, label: "des Vorrats in 14 Tagen bestätigt", paper: "mint" },
  ];
}

/** What is due beside the orders: people who wait first, then facts that are missing. */
export function deskTasks({ health, work, base }: { health: TownHealth; work: Pick<TownWork, "inReview" | "openReports">; base: string }): QueueTask[] {
  const review = { key: "review", title: many(work.inReview, "Profil wartet auf Ihre Prüfung", "Profile warten auf Ihre Prüfung"), text: "Erst danach ist es für alle zu sehen.", href: `${base}/pruefung`, label: "Prüfen" };
  const reports = { key: "reports", title: many(work.openReports, "Meldung, dass etwas nicht stimmt", "Meldungen, dass etwas nicht stimmt"), text: "Das ist Leuten vor der Tür aufgefallen.", href: `${base}/meldungen`, label: "Ansehen" };
  const unknown = { key: "unknown", title: many(health.hoursUnknown, "Geschäft ohne Öffnungszeiten", "Geschäfte ohne Öffnungszeiten"), text: "Für Kundinnen und Kunden steht dort „Zeiten unbekannt“.", href: `${base}/geschaefte?art=unbekannt`, label: "Ansehen" };
  const old = { key: "old", title: many(health.hoursOld, "Geschäft mit alten Öffnungszeiten", "Geschäfte mit alten Öffnungszeiten"), text: "Seit mehr als 90 Tagen nicht bestätigt.", href: `${base}/geschaefte?art=alt`, label: "Ansehen" };
  return [...(work.inReview > 0 ? [review] : []), ...(work.openReports > 0 ? [reports] : []), ...(health.hoursUnknown > 0 ? [unknown] : []), ...(health.hoursOld > 0 ? [old] : [])];
}

function many(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}
