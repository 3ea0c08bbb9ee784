import { dayOf } from "#app/values/day.ts";
import { after, minutes } from "#app/values/time.ts";
import { dayIntervals, isUnsettled, keyOf, type ShopHours } from "./day-intervals.server.ts";
import { isPausedOn, specialOn } from "./hours-exception.ts";
import { type OpenState, stateFrom } from "./open-state.ts";
import { holidayOn } from "./public-holidays.server.ts";
import { recentlyUsed } from "./recently-used.ts";

const known = recentlyUsed<{ from: number; state: OpenState }>(2000);

/**
 * Whether a shop is open at an instant, until when or from when, in German words. Remembered until the words may change,
 * so that a page of hundreds of shops costs microseconds each.
 */
export function openState({ shop, at }: { shop: ShopHours; at: Date }): OpenState {
  const key = keyOf(shop);
  const last = known.get(key);
  if (last && last.from <= at.getTime() && at < last.state.validUntil) return last.state;
  const state = workOut({ shop, at });
  if (isUnsettled(shop)) return { ...state, validUntil: after(at, minutes(1)) };
  known.set(key, { from: at.getTime(), state });
  return state;
}

function workOut({ shop, at }: { shop: ShopHours; at: Date }): OpenState {
  const day = dayOf(at);
  const paused = isPausedOn(shop.pause, day);
  const window = dayIntervals({ shop, from: day });
  return stateFrom({ window, at, today: { holiday: holidayOn({ land: shop.land, day }), exception: specialOn(shop, day)?.reason ?? null, pause: paused ? shop.pause?.note ?? "" : null } });
}
