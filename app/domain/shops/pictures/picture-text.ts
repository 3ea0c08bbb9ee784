/** Photos of one shop. */
export const MOST_PICTURES = 8;
/** Characters of a picture's words. */
export const MOST_ALT = 250;
export type PictureTextProblem = "alt-missing" | "alt-too-long" | "alt-is-file-name";

/** Why these words cannot stand for a picture, or null. A file's name tells nobody what is to be seen. */
export function pictureTextProblem(alt: string): PictureTextProblem | null {
  if (alt === "") return "alt-missing";
  if (alt.length > MOST_ALT) return "alt-too-long";
  return /\.(jpe?g|png|webp|heic)$/i.test(alt) ? "alt-is-file-name" : null;
}

/** As it is kept: one line. */
export function pictureText(typed: string): string {
  return typed.replaceAll(/\s+/g, " ").trim();
}
