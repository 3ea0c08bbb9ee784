import { useLocation, useRouteLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { AnswerShell } from "#app/domain/orders/slips/answer-shell.tsx";
import type { loader as rootLoader } from "#app/root.tsx";
import { TextLink } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";

export type Contact = { name: string; email: string; hall: string } | null;

/** The frame of every page that a letter leads to. */
export function ClaimFrame({ town, children }: { town: string | null; children: ReactNode }) {
  const { pathname } = useLocation();
  const demo = useRouteLoaderData<typeof rootLoader>("root")?.demo ?? false;
  return <AnswerShell town={town ?? "Stadtkorb"} path={pathname} demo={demo}>{children}</AnswerShell>;
}

/** Whom to write to when the page does not help. */
export function AskTheTown({ contact }: { contact: Contact }) {
  if (!contact) return <p><TextLink href="/hilfe" arrow>Hilfe und Kontakt</TextLink></p>;
  return <Notice icon="info" title="Fragen?">{contact.name} ({contact.hall}) hilft Ihnen gern: <a className="wrap-anywhere" href={`mailto:${contact.email}`}>{contact.email}</a></Notice>;
}

/** The head tags of a page whose address is a secret. */
export function claimMeta(title: string) {
  return [{ title: `${title} · Stadtkorb` }, { name: "robots", content: "noindex, nofollow" }, { name: "referrer", content: "same-origin" }];
}
