import type { WidgetView } from "./widget-view.ts";

/** The same as data, for websites that draw it themselves. Names of fields only ever get more; `preisCent` is gross. */
export function widgetData({ view, asOf }: { view: WidgetView; asOf: Date }) {
  const { name, url, town, state, known, days, special, offer, confirmed, origin } = view;
  return {
    name, stadt: town, seite: url, stand: asOf.toISOString(),
    zustand: { art: { open: "offen", soon: "bald", closed: "geschlossen", unknown: "unbekannt" }[state.kind], text: state.label },
    quelle: origin && { name: origin.text, adresse: origin.href, stand: origin.more },
    zeitenBekannt: known, zeitenBestaetigtAm: confirmed,
    woche: days.map(({ name: tag, text, today }) => ({ tag, text, heute: today })),
    besondereTage: special.map(({ day, text }) => ({ tag: day, text })),
    angebot: offer && { titel: offer.title, text: offer.text, preisCent: offer.price?.amount ?? null, preisFuer: offer.priceFor, gilt: offer.until },
  };
}
