import { z } from "zod";

const base64url = z.string().regex(/^[\w-]+$/).max(20_000);
const credential = { id: base64url.max(1400), rawId: base64url, type: z.literal("public-key"), clientExtensionResults: z.object({}).prefault({}) };
const created = z.object({ ...credential, response: z.object({ clientDataJSON: base64url, attestationObject: base64url, transports: z.array(z.string().max(40)).max(10).optional() }) });
const asserted = z.object({ ...credential, response: z.object({ clientDataJSON: base64url, authenticatorData: base64url, signature: base64url, userHandle: base64url.optional() }) });
const clientData = z.object({ challenge: base64url });

/** Reads what a browser sent after making a passkey, as JSON text; null for anything else. */
export function readNewPasskeyAnswer(text: string) {
  return created.safeParse(readJson(text)).data ?? null;
}

/** Reads what a browser sent to log in by a passkey, as JSON text; null for anything else. */
export function readPasskeyAnswer(text: string) {
  return asserted.safeParse(readJson(text)).data ?? null;
}
export type NewPasskeyAnswer = NonNullable<ReturnType<typeof readNewPasskeyAnswer>>;
export type PasskeyAnswer = NonNullable<ReturnType<typeof readPasskeyAnswer>>;

/** Which question an answer says it answers; empty where it says nothing readable. */
export function challengeOf({ response }: { response: { clientDataJSON: string } }): string {
  return clientData.safeParse(readJson(Buffer.from(response.clientDataJSON, "base64url").toString("utf8"))).data?.challenge ?? "";
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
