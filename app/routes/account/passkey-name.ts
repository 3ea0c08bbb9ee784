import { z } from "zod";

/** What somebody calls a passkey, in one line. */
export const passkeyName = z.string().transform((typed) => typed.replaceAll(/\s+/g, " ")).pipe(z.string().min(1, "Bitte geben Sie dem Passkey einen Namen, zum Beispiel „Telefon“.").max(60));
