/** Every job there is and what it carries: ids, never personal data. */
export type JobPayloads = {
  "send-notification": { notificationId: string };
  /** ids as search knows them: product_…, shop_…, service_…, event_… */
  "refresh-search": { ids: string[] };
  "rebuild-hours": { shopId: string };
  "apply-import": { importId: string; personId: string };
  "settle-checkout": { checkoutId: string };
  "capture-checkout": { checkoutId: string };
  "sweep-orders": Record<string, never>;
  "reconcile-payments": Record<string, never>;
  "compare-search": Record<string, never>;
  "extend-hours": Record<string, never>;
  "sweep-photos": Record<string, never>;
  "ask-shops": Record<string, never>;
  "tell-reports": Record<string, never>;
  tidy: Record<string, never>;
};
export type JobName = keyof JobPayloads;

export const jobNames: JobName[] = [
  "send-notification", "refresh-search", "rebuild-hours", "apply-import", "settle-checkout", "capture-checkout",
  "sweep-orders", "reconcile-payments", "compare-search", "extend-hours", "sweep-photos", "ask-shops", "tell-reports", "tidy",
];
