import type { ReactNode } from "react";
import type { Day } from "#app/values/day.ts";
import { posterDay } from "#app/values/day-words.ts";
import type { Paper } from "#app/values/paper.ts";

export type EventPosterProps = {
  href: string; title: string; day: Day;
  /** "17:00 Uhr · Eintritt frei". */
  text: ReactNode; paper: Paper; picture?: string | null; pictureAlt?: string;
  /** The first of a list: the picture spans the top. */
  big?: boolean; level?: 2 | 3;
};

/** An event as a poster: day numeral, title, picture, on coloured paper. The whole poster is one link. */
export function EventPoster({ href, title, day, text, paper, picture, pictureAlt = "", big, level = 3 }: EventPosterProps) {
  const Heading = level === 2 ? "h2" : "h3";
  const { number, name } = posterDay(day);
  return (
    <article className={["poster paper", paper, big && "poster-big"].filter(Boolean).join(" ")}>
      {picture && <img className="pic" src={picture} alt={pictureAlt} width="320" height="240" loading="lazy" />}
      <time className="day" dateTime={day}><b>{number}</b><span>{name}</span></time>
      <div className="what"><Heading className="title"><a href={href}>{title}</a></Heading><p>{text}</p></div>
    </article>
  );
}

/** Posters below each other, two in a row from 640 px. */
export function Posters({ children }: { children: ReactNode }) {
  return <div className="posters">{children}</div>;
}
