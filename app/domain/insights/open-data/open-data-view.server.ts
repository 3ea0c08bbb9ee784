import { env } from "#app/env.server.ts";
import { contactAddress } from "#app/domain/legal/contact.server.ts";
import type { Town } from "#app/domain/towns/find-towns.server.ts";
import { dayOf } from "#app/values/day.ts";
import { formatNumericDay } from "#app/values/day-words.ts";
import { countOpenShops } from "./count-open-shops.server.ts";
import { datasetJsonLd, openFiles } from "./describe-catalogue.server.ts";
import { hoursColumns, shopColumns } from "./write-csv.ts";

const about: Record<string, string> = {
  "geschaefte.csv": "Name, Branche, Anschrift, Lage, Zeiten als opening_hours", "geschaefte.geojson": "Dasselbe mit Punkten, RFC 7946",
  "geschaefte.jsonld": "Für Programme, die schema.org lesen; mit den Zeiten der nächsten 14 Tage", "oeffnungszeiten.csv": "Jede Öffnung der nächsten 14 Tage als eine Zeile, Feiertage und Ausnahmen eingerechnet",
};

/** All that the page of a town's open data says, as plain values. */
export async function openDataView(town: Town) {
  const { count, changedAt, byLicence } = await countOpenShops(town);
  const home = `/${town.slug}/offene-daten`;
  return {
    count, changed: changedAt && formatNumericDay(dayOf(changedAt)), publisher: town.hallName, contact: contactAddress(), catalogue: `${env.publicUrl}${home}/katalog.jsonld`,
    files: openFiles.map(({ name, title }) => ({ name, title, href: `${home}/${name}`, about: about[name] ?? "" })),
    licences: byLicence.map(({ licence, attributions, count: records }) => ({ id: licence.id, name: licence.name, url: licence.url, attributions, records })),
    columns: [{ file: "geschaefte.csv", columns: shopColumns.map(({ name, about: words }) => ({ name, about: words })) }, { file: "oeffnungszeiten.csv", columns: hoursColumns }],
    jsonLd: datasetJsonLd({ town, home: `${env.publicUrl}${home}`, changedAt, licenceUrls: byLicence.map(({ licence }) => licence.url) }),
  };
}
export type OpenDataView = Awaited<ReturnType<typeof openDataView>>;
