import { createHash, createHmac, randomBytes } from "node:crypto";
import { env } from "#app/env.server.ts";

const BYTES = 32;

/** 256 random bits as 43 characters that fit into a cookie or an address. */
export function newToken(): string {
  return randomBytes(BYTES).toString("base64url");
}

/** What the database keeps of a token: its SHA-256. Enough for 256 random bits; a password would need a slow hash. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/**
 * The token in a log-in mail. It is made from the link's id and the installation's secret whenever the mail is written,
 * so that it lies neither in the database nor in the queue.
 */
export function loginToken(loginLinkId: string): string {
  return createHmac("sha256", env.secret).update(`login-link|${loginLinkId}`).digest("base64url");
}

/** The token of an invitation into a shop's team, made from its id wherever it is shown; the database keeps its hash. */
export function invitationToken(invitationId: string): string {
  return createHmac("sha256", env.secret).update(`shop-invitation|${invitationId}`).digest("base64url");
}

/** The same for one person alone, for the way through the log-in mail: what is kept there until then opens nothing for anybody else. */
export function joiningKey({ invitationId, personId }: { invitationId: string; personId: string }): string {
  return `${invitationId}.${createHmac("sha256", env.secret).update(`shop-joining|${invitationId}|${personId}`).digest("base64url")}`;
}
