import type { ReactNode } from "react";

/** Nothing here yet: says so, and always offers one way on (`children` is usually a ButtonLink). */
export function Empty({ title, text, children, level = 2 }: { title: string; text?: ReactNode; children?: ReactNode; level?: 2 | 3 }) {
  const Heading = level === 2 ? "h2" : "h3";
  return <section className="empty"><Heading className="text-h3">{title}</Heading>{text && <p>{text}</p>}{children}</section>;
}
