/** An iCalendar answer; browsers hand it to the calendar program. */
export function calendarFile({ text, name }: { text: string; name: string }): Response {
  return new Response(text, { headers: { "Content-Type": "text/calendar; charset=utf-8", "Content-Disposition": `inline; filename="${name.replace(/[^a-z0-9-]/g, "")}.ics"`, "Cache-Control": "public, max-age=300" } });
}
