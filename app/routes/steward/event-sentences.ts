import type { ChangeEventProblem } from "#app/domain/events/change-event.server.ts";
import type { EventFieldsProblem } from "#app/domain/events/event-fields.ts";
import type { PictureProblem } from "#app/domain/shops/pictures/redraw-photo.server.ts";

type Said = { field: string; sentence: string };

/** What is wrong with an event, for the field it belongs to. */
export const fieldSentences = {
  "title-missing": { field: "titel", sentence: "Bitte geben Sie der Veranstaltung einen Titel." },
  "place-missing": { field: "ort", sentence: "Bitte sagen Sie, wo es ist." },
  "alt-missing": { field: "bildtext", sentence: "Bitte sagen Sie in einem Satz, was das Foto zeigt." },
  "text-too-long": { field: "form", sentence: "Einer der Texte ist zu lang." },
  "day-unreadable": { field: "tag", sentence: "Bitte ein Datum wie 5.12.2026 eintragen." },
  "start-unreadable": { field: "beginn", sentence: "Bitte eine Uhrzeit wie 17:00 eintragen." },
  "end-unreadable": { field: "ende", sentence: "Bitte eine Uhrzeit wie 21:00 eintragen, oder lassen Sie das Feld leer." },
  "last-day-unreadable": { field: "letzterTag", sentence: "Bitte ein Datum wie 6.12.2026 eintragen, oder lassen Sie das Feld leer." },
  "in-the-past": { field: "tag", sentence: "Dieser Tag ist schon vorbei." },
  "too-far": { field: "tag", sentence: "Bitte höchstens zwei Jahre im Voraus." },
  "ends-before-start": { field: "ende", sentence: "Das Ende liegt vor dem Beginn. Geht es über Mitternacht, tragen Sie den letzten Tag ein." },
  "too-long": { field: "letzterTag", sentence: "Eine Veranstaltung dauert höchstens zwei Monate." },
} satisfies Record<EventFieldsProblem, Said>;

export const pictureSentences = {
  "not-a-picture": { field: "foto", sentence: "Das ist kein Foto, das wir zeigen können. Bitte JPEG, PNG oder WebP." },
  broken: { field: "foto", sentence: "Dieses Foto lässt sich nicht öffnen. Vielleicht ist die Datei beschädigt." },
  busy: { field: "foto", sentence: "Gerade werden viele Fotos auf einmal hochgeladen. Bitte versuchen Sie es in einer Minute noch einmal." },
  "too-large": { field: "foto", sentence: "Dieses Foto ist zu groß. Bitte höchstens 10 MB und 60 Megapixel." },
} satisfies Record<PictureProblem, Said>;

export const changeSentences = {
  ...fieldSentences,
  "not-found": { field: "form", sentence: "Diese Veranstaltung gibt es nicht mehr." },
  cancelled: { field: "form", sentence: "Diese Veranstaltung ist abgesagt und lässt sich nicht mehr ändern." },
  "changed-meanwhile": { field: "form", sentence: "Inzwischen hat jemand anderes diese Veranstaltung geändert. Ihre Angaben stehen noch da, gespeichert ist davon nichts. Wenn Sie jetzt speichern, gelten Ihre." },
} satisfies Record<ChangeEventProblem, Said>;

/** As the errors of a form. */
export function told({ field, sentence }: Said): Record<string, string> {
  return { [field]: sentence };
}
