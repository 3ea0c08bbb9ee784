import { env } from "#app/env.server.ts";
import { contactAddress } from "#app/domain/legal/contact.server.ts";
import type { Town } from "#app/domain/towns/find-towns.server.ts";
import { countOpenShops } from "./count-open-shops.server.ts";
import { licences } from "./licences.ts";

/** The files as the page and the catalogue name them. */
export const openFiles = [
  { name: "geschaefte.csv", media: "text/csv", format: "CSV", title: "Geschäfte als Tabelle" },
  { name: "geschaefte.geojson", media: "application/geo+json", format: "GEOJSON", title: "Geschäfte für Karten" },
  { name: "geschaefte.jsonld", media: "application/ld+json", format: "JSON_LD", title: "Geschäfte mit Zeiten als schema.org" },
  { name: "oeffnungszeiten.csv", media: "text/csv", format: "CSV", title: "Öffnungszeiten der nächsten 14 Tage als Tabelle" },
];

/** A town's data set for catalogues of open data to harvest, in DCAT-AP.de 2.0 as JSON-LD. https://www.dcat-ap.de/def/dcatde/2.0/spec/ */
export async function describeCatalogue(town: Town): Promise<object> {
  const { byLicence, changedAt } = await countOpenShops(town);
  const home = `${env.publicUrl}/${town.slug}/offene-daten`;
  const wide = byLicence.find(({ licence }) => licence.id === licences.osm.id)?.licence ?? byLicence[0]?.licence ?? licences.town;
  const names = byLicence.flatMap(({ attributions }) => attributions).join("; ");
  return {
    "@context": { dcat: "http://www.w3.org/ns/dcat#", dct: "http://purl.org/dc/terms/", dcatde: "http://dcat-ap.de/def/dcatde/", foaf: "http://xmlns.com/foaf/0.1/", vcard: "http://www.w3.org/2006/vcard/ns#", xsd: "http://www.w3.org/2001/XMLSchema#" },
    "@id": home, "@type": "dcat:Catalog", "dct:title": `Offene Daten: ${town.name}`, "dct:publisher": { "@type": "foaf:Organization", "foaf:name": town.hallName },
    "dcat:dataset": [{
      "@id": `${home}#geschaefte`, "@type": "dcat:Dataset", "dct:title": `Geschäfte und Öffnungszeiten in ${town.name}`,
      "dct:description": "Geschäfte, Dienstleister und Gastronomie der Innenstadt mit Anschrift, Lage und Öffnungszeiten. Die Lizenz steht an jedem Datensatz.",
      "dct:publisher": { "@type": "foaf:Organization", "foaf:name": town.hallName }, "dcat:contactPoint": { "@type": "vcard:Organization", "vcard:fn": town.hallName, "vcard:hasEmail": { "@id": `mailto:${contactAddress()}` } },
      "dcat:theme": { "@id": "http://publications.europa.eu/resource/authority/data-theme/ECON" }, "dct:language": { "@id": "http://publications.europa.eu/resource/authority/language/DEU" },
      "dct:accrualPeriodicity": { "@id": "http://publications.europa.eu/resource/authority/frequency/CONT" }, "dcat:keyword": ["Einzelhandel", "Öffnungszeiten", "Innenstadt"],
      ...(changedAt && { "dct:modified": { "@type": "xsd:dateTime", "@value": changedAt.toISOString() } }),
      "dcat:distribution": openFiles.map(({ name, media, format, title }) => ({
        "@id": `${home}/${name}`, "@type": "dcat:Distribution", "dct:title": title, "dcat:accessURL": { "@id": home }, "dcat:downloadURL": { "@id": `${home}/${name}` },
        "dcat:mediaType": { "@id": `https://www.iana.org/assignments/media-types/${media}` }, "dct:format": { "@id": `http://publications.europa.eu/resource/authority/file-type/${format}` },
        "dct:license": { "@id": wide.dcat ?? wide.url }, "dcatde:licenseAttributionByText": names || town.hallName,
      })),
    }],
  };
}

/** The same for search engines, shorter. https://developers.google.com/search/docs/appearance/structured-data/dataset */
export function datasetJsonLd({ town, home, changedAt, licenceUrls }: { town: { name: string; hallName: string }; home: string; changedAt: Date | null; licenceUrls: string[] }): Record<string, unknown> {
  return {
    "@context": "https://schema.org", "@type": "Dataset", "@id": `${home}#geschaefte`, url: home, name: `Geschäfte und Öffnungszeiten in ${town.name}`, inLanguage: "de", isAccessibleForFree: true,
    description: `Geschäfte, Dienstleister und Gastronomie der Innenstadt von ${town.name} mit Anschrift, Lage und Öffnungszeiten. Die Lizenz steht an jedem Datensatz.`,
    creator: { "@type": "Organization", name: town.hallName }, license: licenceUrls, ...(changedAt && { dateModified: changedAt.toISOString() }),
    distribution: openFiles.map(({ name, media, title }) => ({ "@type": "DataDownload", name: title, encodingFormat: media, contentUrl: `${home}/${name}` })),
  };
}
