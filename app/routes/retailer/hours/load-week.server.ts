import { now } from "#app/clock.server.ts";
import { findOfficeHours } from "#app/domain/opening-hours/find-office-hours.server.ts";
import { germanHours } from "#app/domain/opening-hours/preview/german-hours.ts";
import { typedAgain } from "#app/domain/opening-hours/preview/preview-hours.server.ts";
import { showWeek } from "#app/domain/opening-hours/week-form/show-week.server.ts";
import { weekFields } from "#app/domain/opening-hours/week-form/week-fields.ts";
import { enterShop } from "../enter-shop.server.ts";

/** The week form as the shop's hours fill it, or as it was filled in before the preview ("wert"); with what it cannot say. */
export async function loadWeek(request: Request, params: { geschaeft?: string }) {
  const { shop, base, frame } = await enterShop(request, params);
  const { hours, land, today } = await findOfficeHours({ shop, at: now() });
  const value = new URL(request.url).searchParams.get("wert")?.slice(0, 255) ?? hours.value;
  const shown = showWeek({ value, land, today });
  return { frame, here: `${base}/oeffnungszeiten`, fields: shown ? weekFields(shown) : {}, unshown: shown || !value ? null : { words: germanHours(value), text: typedAgain({ value, land, today }) } };
}
