import { db } from "#app/db.server.ts";
import { challengeOf, type NewPasskeyAnswer, type PasskeyAnswer } from "./passkey-answer.ts";
import { useChallenge } from "./passkey-challenges.server.ts";
import { openPasskeyLibrary, relyingParty } from "./relying-party.server.ts";

export type NewPasskey = { id: string; publicKey: Uint8Array<ArrayBuffer>; counter: number; transports: string[] };

/**
 * The passkey a browser made for this person, or null: a question that was not put to them, is over or was answered before,
 * another address than ours, a seal that does not fit (WebAuthn level 3, 7.1). The question is used up in any case.
 */
export async function checkNewPasskey({ answer, personId }: { answer: NewPasskeyAnswer; personId: string }): Promise<NewPasskey | null> {
  const challenge = challengeOf(answer);
  if (!await useChallenge({ challenge, personId })) return null;
  const { verifyRegistrationResponse } = await openPasskeyLibrary();
  const party = relyingParty();
  // The library throws for each thing that does not fit; which one is nothing to tell whoever sent it.
  const checked = await verifyRegistrationResponse({ response: answer, expectedChallenge: challenge, expectedOrigin: party.origin, expectedRPID: party.id, requireUserVerification: false }).catch(() => null);
  if (!checked?.verified) return null;
  const { id, publicKey, counter } = checked.registrationInfo.credential;
  return { id, publicKey: Uint8Array.from(publicKey), counter, transports: answer.response.transports ?? [] };
}

/**
 * Whose passkey answered, and its new counter, or null: as above, or an unknown passkey, a signature that is not its own, or a
 * counter that has not grown, as a copied key's would not (WebAuthn level 3, 7.2).
 */
export async function checkPasskey(answer: PasskeyAnswer): Promise<{ passkeyId: string; personId: string; counter: number } | null> {
  const challenge = challengeOf(answer);
  if (!await useChallenge({ challenge, personId: null })) return null;
  const passkey = await db.passkey.findUnique({ where: { id: answer.id } });
  if (!passkey) return null;
  const { userHandle } = answer.response;
  if (userHandle !== undefined && Buffer.from(userHandle, "base64url").toString("utf8") !== passkey.personId) return null;
  const { verifyAuthenticationResponse } = await openPasskeyLibrary();
  const party = relyingParty();
  const credential = { id: passkey.id, publicKey: Uint8Array.from(passkey.publicKey), counter: Number(passkey.counter) };
  const checked = await verifyAuthenticationResponse({ response: answer, expectedChallenge: challenge, expectedOrigin: party.origin, expectedRPID: party.id, credential, requireUserVerification: false }).catch(() => null);
  return checked?.verified ? { passkeyId: passkey.id, personId: passkey.personId, counter: checked.authenticationInfo.newCounter } : null;
}
