import type { ComponentProps, ReactNode } from "react";

/** One of few weighty choices: a radio with a title and a line that says what follows. */
export function ChoiceCard({ title, children, ...rest }: { title: string; children?: ReactNode } & Omit<ComponentProps<"input">, "title">) {
  return <label className="choice"><input type="radio" {...rest} /><b>{title}</b>{children && <span>{children}</span>}</label>;
}

/** The question and its cards, side by side where there is room. */
export function ChoiceCards({ legend, children }: { legend: string; children: ReactNode }) {
  return <fieldset><legend className="mb-2.5">{legend}</legend><div className="choices choices-2">{children}</div></fieldset>;
}
