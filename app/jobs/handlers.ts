import { tidyAccounts } from "#app/domain/accounts/tidy-accounts.server.ts";
import { continueImport } from "#app/domain/boarding/imports/apply-import.server.ts";
import { tidyImports } from "#app/domain/boarding/imports/tidy-imports.server.ts";
import { tidyBaskets } from "#app/domain/baskets/tidy-baskets.server.ts";
import { tidyNotifications } from "#app/domain/notifications/tidy-notifications.server.ts";
import { sendNotification } from "#app/domain/notifications/send-notification.server.ts";
import { askShops } from "#app/domain/opening-hours/freshness/ask-shops.server.ts";
import { extendHours } from "#app/domain/opening-hours/extend-hours.server.ts";
import { sweepEventPictures } from "#app/domain/events/sweep-event-pictures.server.ts";
import { sweepPhotos } from "#app/domain/shops/pictures/sweep-photos.server.ts";
import { rebuildHours } from "#app/domain/opening-hours/rebuild-hours.server.ts";
import { captureCheckout } from "#app/domain/orders/capture-checkout.server.ts";
import { settleCheckout } from "#app/domain/orders/settle-checkout.server.ts";
import { sweepOrders } from "#app/domain/orders/sweep-orders.server.ts";
import { reconcilePayments } from "#app/domain/payments/reconcile-payments.server.ts";
import { compareSearch } from "#app/domain/search/compare-search.server.ts";
import { refreshSearch } from "#app/domain/search/refresh-search.server.ts";
import { tellOpenReports } from "#app/domain/shops/reports/tell-reports.server.ts";
import { tidyReports } from "#app/domain/shops/reports/tidy-reports.server.ts";
import type { JobName, JobPayloads } from "#app/jobs/names.ts";

/** Each job's operation. Every one may run twice. */
export const handlers: { [Name in JobName]: (data: JobPayloads[Name]) => Promise<unknown> } = {
  "send-notification": sendNotification,
  "refresh-search": refreshSearch,
  "rebuild-hours": rebuildHours,
  "apply-import": continueImport,
  "settle-checkout": settleCheckout,
  "capture-checkout": captureCheckout,
  "sweep-orders": sweepOrders,
  "reconcile-payments": reconcilePayments,
  "compare-search": compareSearch,
  "extend-hours": extendHours,
  "sweep-photos": async () => { await sweepPhotos(); await sweepEventPictures(); },
  "ask-shops": askShops,
  "tell-reports": tellOpenReports,
  tidy: async () => { await tidyAccounts(); await tidyBaskets(); await tidyNotifications(); await tidyReports(); await tidyImports(); },
};
