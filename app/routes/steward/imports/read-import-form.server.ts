import { z } from "zod";
import { fetchList } from "#app/domain/boarding/imports/fetch-list.server.ts";
import type { ListedPlace } from "#app/domain/boarding/imports/listed-place.ts";
import { MOST_LIST_BYTES, readList } from "#app/domain/boarding/imports/read-list.server.ts";
import type { ListSource } from "#app/domain/boarding/imports/start-import.server.ts";
import { addDays, type Day, isDay } from "#app/values/day.ts";
import { parseForm, tick } from "#app/web/parse-form.server.ts";
import { tidyText } from "#app/web/tidy-text.ts";
import { fetchSentences, listSentences } from "./import-sentences.ts";

const typedText = z.string().default("");
const form = z.object({
  art: z.enum(["osm", "tabelle"]).default("osm"), datei: z.instanceof(File).optional(), adresse: typedText, quelle: typedText, seite: typedText, stand: typedText, lizenz: typedText, kontakte: tick,
});
const MOST = { quelle: 120, lizenz: 160, seite: 300 } as const;
const wrongForm = { osm: "Das ist eine Tabelle. Bitte nehmen Sie das Formular „Tabelle“.", tabelle: "Das ist ein Auszug aus OpenStreetMap. Bitte nehmen Sie das Formular „OpenStreetMap“." };

type Typed = Record<string, string>;
export type ImportForm = { ok: true; places: ListedPlace[]; list: ListSource } | { ok: false; errors: Record<string, string>; typed: Typed };

/** Reads the form of a new list: a chosen file, or the one behind an address; `today` bounds its date. */
export async function readImportForm(request: Request, { today }: { today: Day }): Promise<ImportForm> {
  const parsed = await parseForm(request, form, { files: ["datei"], mostBytes: MOST_LIST_BYTES + 1_000_000 });
  if (!parsed.ok) return { ok: false, errors: parsed.errors, typed: parsed.typed };
  const { datei, kontakte, ...texts } = parsed.value;
  const typed: Typed = { ...texts, kontakte: kontakte ? "ja" : "" };
  const errors = errorsOf(texts, today);
  if (!datei && texts.adresse === "") errors.datei = "Bitte wählen Sie eine Datei aus, oder geben Sie die Adresse einer Datei an.";
  if (Object.keys(errors).length > 0) return { ok: false, errors, typed };
  const file = datei ? { ok: true as const, bytes: new Uint8Array(await datei.arrayBuffer()), name: tidyText(datei.name).replaceAll(/[\\/]/g, " ").slice(0, 100) } : await fetchList(texts.adresse);
  if (!file.ok) return { ok: false, errors: { adresse: fetchSentences[file.problem] }, typed };
  const field = datei ? "datei" : "adresse";
  const read = await readList({ bytes: file.bytes, take: { contacts: kontakte } });
  if (!read.ok) return { ok: false, errors: { [field]: listSentences[read.problem] }, typed };
  if ((read.kind === "osm") !== (texts.art === "osm")) return { ok: false, errors: { [field]: wrongForm[texts.art] }, typed };
  const page = texts.seite || (texts.adresse && !datei ? texts.adresse : "");
  const list = { kind: read.kind, fileName: file.name || "Liste", source: texts.quelle, sourceUrl: webAddress(page), sourceDate: texts.stand ? new Date(texts.stand) : null, licence: texts.lizenz };
  return { ok: true, places: read.places, list };
}

function errorsOf({ quelle, lizenz, stand, seite }: { quelle: string; lizenz: string; stand: string; seite: string }, today: Day): Record<string, string> {
  const errors: Record<string, string> = {};
  if (quelle === "") errors.quelle = "Bitte sagen Sie, woher die Liste kommt. Das steht später bei jedem Geschäft.";
  if (lizenz === "") errors.lizenz = "Bitte sagen Sie, unter welcher Lizenz oder mit wessen Erlaubnis Sie die Angaben zeigen dürfen.";
  for (const [name, text] of Object.entries({ quelle, lizenz, seite })) {
    const most = Object.entries(MOST).find(([one]) => one === name)?.[1] ?? 100;
    if (text.length > most) errors[name] = `Bitte höchstens ${most} Zeichen.`;
  }
  if (seite !== "" && webAddress(seite) === null) errors.seite = "Bitte eine Adresse wie https://www.openstreetmap.org, oder lassen Sie das Feld leer.";
  if (stand !== "" && (!isDay(stand) || stand > addDays(today, 1) || stand < "2000-01-01")) errors.stand = "Bitte ein Datum, das schon war, oder lassen Sie das Feld leer.";
  return errors;
}

function webAddress(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  return /^https?:$/.test(url.protocol) && url.username === "" && url.password === "" ? url.href : null;
}
