import type { ReactNode } from "react";
import type { IconName } from "#app/ui/icon-names.ts";
import { Icon } from "#app/ui/icon.tsx";

/** done: has happened. now: where things stand. next: still to come. bad: declined, expired, cancelled. */
export type StepState = "done" | "now" | "next" | "bad";
/** `time` is shown as written ("14:24"); `at` is its ISO form for machines. */
export type TimelineStep = { state: StepState; title: string; time?: string; at?: string; text?: ReactNode };

const icons = { done: "circle-check", now: "circle-dot", next: "circle", bad: "circle-x" } satisfies Record<StepState, IconName>;
const words = { done: "erledigt: ", now: "jetzt: ", next: "kommt noch: ", bad: "" } satisfies Record<StepState, string>;

/** What has happened and what comes next, from top to bottom. */
export function Timeline({ steps, label }: { steps: TimelineStep[]; label?: string }) {
  return (
    <ol className="steps" aria-label={label ?? "Verlauf"}>
      {steps.map(({ state, title, time, at, text }) => (
        <li key={title} className={`step ${state}`} aria-current={state === "now" ? "step" : undefined}>
          <Icon name={icons[state]} className="" />
          <b><span className="sr-only">{words[state]}</span>{title}</b>
          {time ? <time dateTime={at}>{time}</time> : <span />}
          {text && <p>{text}</p>}
        </li>
      ))}
    </ol>
  );
}
