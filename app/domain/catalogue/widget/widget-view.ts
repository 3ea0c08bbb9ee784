import type { ShopToGive } from "#app/domain/catalogue/give-away/find-shop-to-give.server.ts";
import { specialView } from "#app/domain/opening-hours/signs/shop-hours-view.ts";
import { addDays, dayOf } from "#app/values/day.ts";
import { formatNumericDay } from "#app/values/day-words.ts";

/** Special days further away are left to the shop's page. */
const SPECIAL_DAYS = 14;

/** What the widget shows of a shop, as plain values. */
export function widgetView({ shop, town, at }: { shop: ShopToGive; town: { name: string; hue: number }; at: Date }) {
  const today = dayOf(at);
  return {
    name: shop.name, url: shop.url, town: town.name, hue: town.hue, state: shop.now.state, known: shop.hoursKnown, phone: shop.phone,
    days: shop.week.map(({ weekday, text, isToday }) => ({ name: weekday, text, today: isToday })),
    special: shop.special.filter(({ from }) => from <= addDays(today, SPECIAL_DAYS)).map(specialView),
    offer: shop.offer, origin: shop.origin,
    confirmed: shop.hoursConfirmedAt && formatNumericDay(dayOf(shop.hoursConfirmedAt)),
  };
}
export type WidgetView = ReturnType<typeof widgetView>;
