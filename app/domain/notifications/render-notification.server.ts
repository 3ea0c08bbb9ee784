import { mailLinks } from "#app/domain/notifications/mail-links.server.ts";
import { claimAnswered } from "#app/domain/notifications/templates/claim-answered.ts";
import { claimInvitation } from "#app/domain/notifications/templates/claim-invitation.ts";
import { factReports } from "#app/domain/notifications/templates/fact-reports.ts";
import { hoursQuestion } from "#app/domain/notifications/templates/hours-question.ts";
import { loginLink } from "#app/domain/notifications/templates/login-link.ts";
import type { MailLinks } from "#app/domain/notifications/templates/mail-links.ts";
import { orderAccepted } from "#app/domain/notifications/templates/order-accepted.ts";
import { orderCancelled } from "#app/domain/notifications/templates/order-cancelled.ts";
import { orderConfirmation } from "#app/domain/notifications/templates/order-confirmation.ts";
import { orderDeclined } from "#app/domain/notifications/templates/order-declined.ts";
import { orderExpired } from "#app/domain/notifications/templates/order-expired.ts";
import { orderForShop } from "#app/domain/notifications/templates/order-for-shop.ts";
import { orderReady } from "#app/domain/notifications/templates/order-ready.ts";
import { passkeyAdded } from "#app/domain/notifications/templates/passkey-added.ts";
import { paymentFailed } from "#app/domain/notifications/templates/payment-failed.ts";
import { shopMoved } from "#app/domain/notifications/templates/shop-moved.ts";
import { teamInvitation, teamJoined } from "#app/domain/notifications/templates/team-letters.ts";
import { templateNames, type TemplateName } from "#app/domain/notifications/templates/template-names.ts";
import { withdrawalForShop, withdrawalReceipt } from "#app/domain/notifications/templates/withdrawal.ts";
import type { WrittenLetter } from "#app/domain/notifications/templates/write-letter.ts";

const templates: Record<TemplateName, (payload: unknown, links: MailLinks) => WrittenLetter> = {
  "login-link": loginLink,
  "order-confirmation": orderConfirmation,
  "order-for-shop": orderForShop,
  "order-accepted": orderAccepted,
  "order-declined": orderDeclined,
  "order-ready": orderReady,
  "order-cancelled": orderCancelled,
  "order-expired": orderExpired,
  "payment-failed": paymentFailed,
  "withdrawal-for-shop": withdrawalForShop,
  "withdrawal-receipt": withdrawalReceipt,
  "team-invitation": teamInvitation,
  "team-joined": teamJoined,
  "passkey-added": passkeyAdded,
  "shop-moved": shopMoved,
  "fact-reports": factReports,
  "hours-question": hoursQuestion,
  "claim-invitation": claimInvitation,
  "claim-answered": claimAnswered,
};

/** Writes the letter of a stored notification: subject, plain text and HTML. Throws where the payload is not what the template needs. */
export function renderNotification({ template, payload }: { template: string; payload: unknown }): WrittenLetter {
  const name = templateNames.find((known) => known === template);
  if (!name) throw new Error(`there is no mail template ${template}`);
  return templates[name](payload, mailLinks);
}
