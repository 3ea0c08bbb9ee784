import { appointmentIn } from "./read-appointment.ts";

/** Words and numbers in a remark that may change which hours hold, or say that the hours are those of something else (a kitchen, a delivery, a telephone). */
const TELLING = /\d|geschlossen|geöffnet|außer|ausser|ausgenommen|nicht|kein|nur|auch|jede|letzte|erste|ferien|feiertag|saison|sommer|winter|wetter|woche|monat|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|küche|liefer|abhol|telefon|hotline|automat|bestell|schalter|eingeschränk|tagsüber|nachts|mittag|abend|morgen/i;

/** A shop that is closed for now and says so has no hours that a remark could change. */
const ALL_OFF = /^off "[^"]*"$/;

/** The first remark in quotation marks that may change the hours beside it; undefined where none does. Remarks about appointments do not count. */
export function tellingRemark(text: string): string | undefined {
  if (ALL_OFF.test(text)) return undefined;
  return [...text.matchAll(/["“”„‟]([^"“”„‟]*)["“”„‟]/g)].map(([, words]) => words)
    .find((words) => TELLING.test(words) && !/^\d+-tägig$/.test(words) && appointmentIn(words) === null);
}
