import type { ReactNode } from "react";

export type LegalPart = { title: string; text: ReactNode[] };

/** A page of law or help: one heading, what it is about, then parts with short paragraphs. */
export function LegalText({ title, lead, parts, children }: { title: string; lead: ReactNode; parts: LegalPart[]; children?: ReactNode }) {
  return (
    <div className="wrap">
      <article className="section max-w-160">
        <h1>{title}</h1>
        <p className="lead mt-4">{lead}</p>
        {children}
        {parts.map((part) => (
          <section key={part.title} className="stack mt-8">
            <h2 className="text-h3">{part.title}</h2>
            {part.text.map((paragraph, at) => <p key={at}>{paragraph}</p>)}
          </section>
        ))}
      </article>
    </div>
  );
}
