import { dayOf } from "#app/values/day.ts";
import { dayIntervals, type ShopHours } from "./day-intervals.server.ts";
import { type OpenState, stateFrom } from "./open-state.ts";
import { holidayOn } from "./public-holidays.server.ts";

/** Whether a shop is open at an instant, until when or from when, in German words. Cheap to ask again: readings are remembered. */
export function openState({ shop, at }: { shop: ShopHours; at: Date }): OpenState {
  const day = dayOf(at);
  const exception = shop.exceptions?.find((candidate) => candidate.day === day);
  const window = dayIntervals({ shop, from: day });
  return stateFrom({ window, at, today: { holiday: holidayOn({ land: shop.land, day }), exception: exception?.reason ?? null } });
}
