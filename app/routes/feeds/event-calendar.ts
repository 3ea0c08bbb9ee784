import type { LoaderFunctionArgs } from "@remix-run/node";
import { eventCalendar } from "#app/domain/events/town-calendar.server.ts";
import { calendarFile } from "#app/web/calendar-file.server.ts";
import { notFound } from "#app/web/not-found.server.ts";
import { requireTown } from "#app/web/public-page.server.ts";

/** One event for a calendar program. */
export async function loader({ params }: LoaderFunctionArgs) {
  const town = await requireTown(params.stadt);
  const slug = params.termin ?? "";
  return calendarFile({ text: await eventCalendar({ town, slug }) ?? notFound(), name: slug });
}
