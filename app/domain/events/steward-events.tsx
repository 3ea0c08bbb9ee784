import type { StewardEvent } from "#app/domain/events/find-steward-events.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Tag } from "#app/ui/chip.tsx";

/** A town's events as its office sees them; `base` leads to their forms, `publicBase` to their pages. */
export function StewardEvents({ events, base, publicBase }: { events: StewardEvent[]; base: string; publicBase: string }) {
  return (
    <ul>
      {events.map((event) => (
        <li key={event.id} className="task">
          <div className="flex gap-4 items-center">
            <img className="pic w-20 flex-none" src={event.picture} alt="" width="80" height="60" loading="lazy" />
            <div><b>{event.title}</b> {event.status === "cancelled" && <Tag>abgesagt</Tag>}{event.status === "draft" && <Tag>Entwurf</Tag>}<p className="small soft">{event.when}, {event.place}</p></div>
          </div>
          <div className="acts">
            {event.status !== "draft" && <ButtonLink href={`${publicBase}/${event.slug}`} icon="eye">Ansehen<span className="sr-only">: {event.title}</span></ButtonLink>}
            {event.status !== "cancelled" && <ButtonLink href={`${base}/${event.slug}`} icon="pencil">Ändern<span className="sr-only">: {event.title}</span></ButtonLink>}
          </div>
        </li>
      ))}
    </ul>
  );
}
