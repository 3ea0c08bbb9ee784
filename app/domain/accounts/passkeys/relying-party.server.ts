import { env } from "#app/env.server.ts";

/** Whom passkeys are for: they work at this address alone (WebAuthn level 3, 5.4.2 and 13.4.9), which is PUBLIC_URL and never a request's. */
export function relyingParty(): { id: string; origin: string; name: string } {
  const { hostname, origin } = new URL(env.publicUrl);
  return { id: hostname, origin, name: "Stadtkorb" };
}

/** The library with its certificate readers, loaded with the first passkey. */
export function openPasskeyLibrary() {
  return import("@simplewebauthn/server");
}
