import type { LoaderFunctionArgs } from "@remix-run/node";
import { now } from "#app/clock.server.ts";
import { townCalendar } from "#app/domain/events/town-calendar.server.ts";
import { calendarFile } from "#app/web/calendar-file.server.ts";
import { requireTown } from "#app/web/public-page.server.ts";

/** The town's events for calendar programs to subscribe to. */
export async function loader({ params }: LoaderFunctionArgs) {
  const town = await requireTown(params.stadt);
  return calendarFile({ text: await townCalendar({ town, at: now() }), name: `veranstaltungen-${town.slug}` });
}
