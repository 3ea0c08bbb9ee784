import { db } from "#app/db.server.ts";
import { keepChallenge } from "./passkey-challenges.server.ts";
import { openPasskeyLibrary, relyingParty } from "./relying-party.server.ts";

/** What the browser needs to make a passkey that is found again without a name typed in (a discoverable credential). */
export async function askForNewPasskey({ personId, email, name }: { personId: string; email: string; name: string }) {
  const { generateRegistrationOptions } = await openPasskeyLibrary();
  const there = await db.passkey.findMany({ where: { personId }, select: { id: true, transports: true }, take: 50 });
  const party = relyingParty();
  const question = await generateRegistrationOptions({
    rpName: party.name, rpID: party.id, userID: Uint8Array.from(Buffer.from(personId)), userName: email, userDisplayName: name,
    attestationType: "none", excludeCredentials: there, authenticatorSelection: { residentKey: "required", userVerification: "preferred" },
  });
  await keepChallenge({ challenge: question.challenge, personId });
  return question;
}

/** What the browser needs to log in by whichever passkey it has for us. */
export async function askForPasskey() {
  const { generateAuthenticationOptions } = await openPasskeyLibrary();
  const question = await generateAuthenticationOptions({ rpID: relyingParty().id, userVerification: "preferred" });
  await keepChallenge({ challenge: question.challenge, personId: null });
  return question;
}
