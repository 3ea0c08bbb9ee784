import { z } from "zod";
import { type EventFields, MOST } from "#app/domain/events/event-fields.ts";
import { readEventTimes } from "#app/domain/events/event-times.ts";
import { isKeptPicture, keepEventPicture } from "#app/domain/events/keep-event-picture.server.ts";
import { MOST_PICTURE_BYTES } from "#app/domain/shops/pictures/redraw-photo.server.ts";
import { isMotif } from "#app/values/picture.ts";
import { parseForm } from "#app/web/parse-form.server.ts";
import { inUploadTurn } from "#app/web/upload-turn.server.ts";
import { fieldSentences, pictureSentences, told } from "./event-sentences.ts";

const typedText = z.string().default("");
const form = z.object({
  titel: typedText, tag: typedText, beginn: typedText, ende: typedText, letzterTag: typedText, ort: typedText, strasse: typedText, beschreibung: typedText,
  preis: typedText, veranstalter: typedText, motiv: typedText, bildtext: typedText, fotoDa: typedText, fotoWeg: typedText, sequence: typedText,
  foto: z.instanceof(File).optional(),
});
const lengths = { titel: MOST.title, ort: MOST.place, strasse: MOST.street, beschreibung: MOST.description, preis: MOST.price, veranstalter: MOST.organiser, bildtext: MOST.alt } as const;

type Errors = Record<string, string>;
type Typed = Omit<z.output<typeof form>, "foto">;
type Asked = { at: Date; known?: Known | null };
type Known = { startsAt: Date; picture: EventFields["picture"] };
/** `kept`: a good photo came along and is kept, so that it need not be chosen again; its key is `typed.fotoDa`. */
export type EventForm = { ok: true; fields: EventFields; sequence: number; typed: Record<string, string>; kept: boolean } | { ok: false; errors: Errors; typed: Record<string, string>; kept: boolean };

/** Reads an event's form, photo included; `known` is the event it changes. */
export async function readEventForm(request: Request, asked: Asked): Promise<EventForm> {
  return await inUploadTurn(() => readInTurn(request, asked)) ?? { ok: false, errors: told(pictureSentences.busy), typed: {}, kept: false };
}

async function readInTurn(request: Request, { at, known = null }: Asked): Promise<EventForm> {
  const parsed = await parseForm(request, form, { files: ["foto"], mostBytes: MOST_PICTURE_BYTES + 1_000_000 });
  if (!parsed.ok) return { ok: false, errors: parsed.errors, typed: parsed.typed, kept: false };
  const { foto, ...typed } = parsed.value;
  const times = readEventTimes({ typed: { day: typed.tag, start: typed.beginn, end: typed.ende, lastDay: typed.letzterTag }, at, known: known?.startsAt ?? null });
  const picture = await readPicture({ typed, foto, known });
  const { motiv } = typed;
  const errors: Errors = {
    ...textErrors(typed), ...(typeof times === "string" && told(fieldSentences[times])), ...picture.errors,
    ...(!isMotif(motiv) && { motiv: "Bitte wählen Sie eines der Bilder." }),
  };
  const shown = { typed: { ...typed, fotoDa: picture.kept ?? "" }, kept: picture.kept !== null };
  if (typeof times === "string" || !isMotif(motiv) || Object.keys(errors).length > 0) return { ok: false, errors, ...shown };
  const fields = {
    title: oneLine(typed.titel), ...times, place: oneLine(typed.ort), street: oneLine(typed.strasse) || null, description: typed.beschreibung,
    organiser: oneLine(typed.veranstalter), price: oneLine(typed.preis), motif: motiv, picture: picture.value,
  };
  return { ok: true, fields, ...shown, sequence: /^\d{1,9}$/.test(typed.sequence) ? Number(typed.sequence) : -1 };
}

function textErrors(typed: Typed): Errors {
  const missing = { ...(typed.titel === "" && told(fieldSentences["title-missing"])), ...(typed.ort === "" && told(fieldSentences["place-missing"])) };
  const long = Object.entries(lengths).filter(([name, most]) => name in typed && textOf(typed, name).length > most);
  return { ...missing, ...Object.fromEntries(long.map(([name, most]) => [name, `Bitte höchstens ${most.toLocaleString("de-DE")} Zeichen.`])) };
}

type Picture = { value: EventFields["picture"]; kept: string | null; errors: Errors };

/** A new photo goes before one that was sent already, that before the one the event has. */
async function readPicture({ typed, foto, known }: { typed: Typed; foto: File | undefined; known: Known | null }): Promise<Picture> {
  const alt = oneLine(typed.bildtext);
  if (foto) {
    const kept = await keepEventPicture(Buffer.from(await foto.arrayBuffer()));
    return kept.ok ? withWords({ key: kept.key, alt, kept: kept.key }) : { value: null, kept: null, errors: told(pictureSentences[kept.problem]) };
  }
  if (typed.fotoDa !== "" && await isKeptPicture(typed.fotoDa)) return withWords({ key: typed.fotoDa, alt, kept: typed.fotoDa });
  if (typed.fotoWeg !== "" || !known?.picture) return { value: null, kept: null, errors: {} };
  return withWords({ key: known.picture.key, alt, kept: null });
}

function withWords({ key, alt, kept }: { key: string; alt: string; kept: string | null }): Picture {
  return { value: { key, alt }, kept, errors: alt === "" ? told(fieldSentences["alt-missing"]) : {} };
}

function textOf(typed: Typed, name: string): string {
  return Object.entries(typed).find(([field]) => field === name)?.[1] ?? "";
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
