import type { JobName } from "#app/jobs/names.ts";

/** All recurring work, in the town's time. */
export const schedule: Array<{ name: JobName; cron: string; why: string }> = [
  { name: "sweep-orders", cron: "* * * * *", why: "unpaid and unanswered orders whose time is up give back what they hold" },
  { name: "reconcile-payments", cron: "*/10 * * * *", why: "what the payment provider knows and we missed is caught up" },
  { name: "extend-hours", cron: "20 3 * * *", why: "the coming 60 days of opening hours are spelled out one day further" },
  { name: "compare-search", cron: "40 3 * * *", why: "drift between index and database is repaired" },
  { name: "sweep-photos", cron: "50 3 * * *", why: "photos that belong to no shop and no event go" },
  { name: "ask-shops", cron: "30 8 * * *", why: "shops are asked whether their hours still hold: after 90 days, and a week before holidays" },
  { name: "tell-reports", cron: "30 7 * * *", why: "shops hear of what was reported after their last mail, all in one" },
  { name: "tidy", cron: "10 4 * * *", why: "expired log-ins, links, counters and baskets go" },
];
