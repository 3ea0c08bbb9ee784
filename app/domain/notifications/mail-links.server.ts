import { claimToken } from "#app/domain/accounts/claim-secret.server.ts";
import { invitationToken, loginToken } from "#app/domain/accounts/secret-token.server.ts";
import { signLink } from "#app/domain/accounts/signed-link.server.ts";
import type { MailLinks } from "#app/domain/notifications/templates/mail-links.ts";
import { env } from "#app/env.server.ts";

/** Addresses for mails, made from PUBLIC_URL (never from a request) and from ids, at the moment of writing. */
export const mailLinks: MailLinks = {
  home: env.publicUrl,
  login: (loginLinkId) => `${env.publicUrl}/anmelden/${loginToken(loginLinkId)}`,
  orders: (checkoutId) => `${env.publicUrl}/bestellungen/${signLink({ purpose: "order", id: checkoutId })}`,
  answer: ({ orderId, until }) => `${env.publicUrl}/antwort/${signLink({ purpose: "answer", id: orderId, expires: until ?? undefined })}`,
  fresh: ({ freshId, until }) => `${env.publicUrl}/stimmt/${signLink({ purpose: "fresh", id: freshId, expires: until })}`,
  shopStatus: (shopId) => `${env.publicUrl}/laden/${shopId}/status`,
  shopPage: ({ town, shop }) => `${env.publicUrl}/${town}/geschaefte/${shop}`,
  claim: (claimId) => `${env.publicUrl}/einladung/${claimToken(claimId)}`,
  joining: (invitationId) => `${env.publicUrl}/beitritt/${invitationToken(invitationId)}`,
  team: (shopId) => `${env.publicUrl}/laden/${shopId}/team`,
};
