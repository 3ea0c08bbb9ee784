/** Every mail there is. */
export const templateNames = [
  "login-link", "order-confirmation", "order-for-shop", "order-accepted", "order-declined", "order-ready",
  "order-cancelled", "order-expired", "payment-failed", "withdrawal-for-shop", "withdrawal-receipt",
  "shop-moved", "fact-reports", "hours-question",
  "claim-invitation", "claim-answered",
  "team-invitation", "team-joined", "passkey-added",
] as const;
export type TemplateName = (typeof templateNames)[number];
