import type { AddPictureProblem } from "#app/domain/shops/pictures/add-picture.server.ts";
import { MOST_PICTURES } from "#app/domain/shops/pictures/picture-text.ts";

/** What is wrong with a photo or its words, for the field it belongs to. */
export const pictureSentences = {
  "alt-missing": { field: "bildtext", sentence: "Bitte sagen Sie in einem Satz, was das Foto zeigt." },
  "alt-too-long": { field: "bildtext", sentence: "Bitte höchstens 250 Zeichen." },
  "alt-is-file-name": { field: "bildtext", sentence: "Das ist der Name der Datei. Bitte sagen Sie, was auf dem Foto zu sehen ist." },
  "not-a-picture": { field: "foto", sentence: "Das ist kein Foto, das wir zeigen können. Bitte JPEG, PNG oder WebP." },
  broken: { field: "foto", sentence: "Dieses Foto lässt sich nicht öffnen. Vielleicht ist die Datei beschädigt." },
  "too-large": { field: "foto", sentence: "Dieses Foto ist zu groß. Bitte höchstens 10 MB und 60 Megapixel." },
  busy: { field: "foto", sentence: "Gerade werden viele Fotos auf einmal hochgeladen. Bitte versuchen Sie es in einer Minute noch einmal." },
  "too-many": { field: "form", sentence: `Es passen ${MOST_PICTURES} Fotos. Entfernen Sie erst eines, dann ist Platz für ein neues.` },
} satisfies Record<AddPictureProblem, { field: string; sentence: string }>;

/** As the errors of a form. */
export function pictureErrors(problem: AddPictureProblem): Record<string, string> {
  const { field, sentence } = pictureSentences[problem];
  return { [field]: sentence };
}
