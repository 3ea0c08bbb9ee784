import { addDays, type Day, minuteOf, weekdayOf } from "#app/values/day.ts";
import { dayIntervals, type ShopHours } from "./day-intervals.server.ts";
import { beginningOn, edgesOf, isPausedOn, specialOn } from "./hours-exception.ts";
import { closingMinute, type OpeningInterval } from "./opening-interval.ts";
import { holidayOn } from "./public-holidays.server.ts";

export type HoursSpecification = { "@type": "OpeningHoursSpecification"; dayOfWeek?: string; opens: string; closes: string; validFrom?: Day; validThrough?: Day };

const LOOK_AHEAD = 28;
const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/**
 * A shop's hours for machines: an ordinary week, and the days of the coming four weeks that differ (holidays, exceptions, a pause).
 * Unknown times are left out, so a shop of unknown hours has two empty lists; a closed special day is 00:00 to 00:00.
 * https://schema.org/OpeningHoursSpecification, https://developers.google.com/search/docs/appearance/structured-data/local-business
 */
export function hoursJsonLd({ shop, today }: { shop: ShopHours; today: Day }): { openingHoursSpecification: HoursSpecification[]; specialOpeningHoursSpecification: HoursSpecification[] } {
  const { intervals } = dayIntervals({ shop, from: today, dayCount: LOOK_AHEAD });
  const days = Array.from({ length: LOOK_AHEAD }, (_, index) => addDays(today, index));
  const usual = shop.pause ? dayIntervals({ shop: { ...shop, pause: null }, from: today, dayCount: LOOK_AHEAD }).intervals : intervals;
  const isSpecial = (day: Day) => holidayOn({ land: shop.land, day }) !== null || specialOn(shop, day) !== null;
  const ordinary = weekdays.flatMap((name, index) => {
    const day = days.find((candidate) => weekdayOf(candidate) === index + 1 && !isSpecial(candidate));
    return day ? openOn(day, usual).map((times) => specification({ ...times, dayOfWeek: `https://schema.org/${name}` })) : [];
  });
  const special = days.filter((day) => isSpecial(day) || isPausedOn(shop.pause, day)).flatMap((day) => {
    const begun = beginningOn(day, intervals);
    const dates = { validFrom: day, validThrough: day };
    if (begun.length === 0 && (ordinary.length > 0 || isPausedOn(shop.pause, day))) return [specification({ opens: "00:00", closes: "00:00", ...dates })];
    return openOn(day, intervals).map((times) => specification({ ...times, ...dates }));
  });
  return { openingHoursSpecification: ordinary, specialOpeningHoursSpecification: special };
}

function openOn(day: Day, intervals: readonly OpeningInterval[]): Array<{ opens: string; closes: string }> {
  return beginningOn(day, intervals).filter(({ kind }) => kind === "open").map((interval) => timesOf(interval, day));
}

function timesOf({ startsAt, endsAt }: OpeningInterval, day: Day): { opens: string; closes: string } {
  const { from, to } = edgesOf(day);
  const closes = endsAt.getTime() === to.getTime() ? (startsAt.getTime() === from.getTime() ? 1439 : 0) : closingMinute(endsAt);
  return { opens: clock(minuteOf(startsAt)), closes: clock(closes % 1440) };
}

function specification(times: Omit<HoursSpecification, "@type">): HoursSpecification {
  return { "@type": "OpeningHoursSpecification", ...times };
}

function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
}
