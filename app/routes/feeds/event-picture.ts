import type { LoaderFunctionArgs } from "@remix-run/node";
import { drawn } from "#app/web/drawn-picture.server.ts";
import { notFound } from "#app/web/not-found.server.ts";
import { composeEventPicture, isMotif } from "#app/values/picture.ts";

/** An event's drawn picture. */
export function loader({ params }: LoaderFunctionArgs) {
  const { motiv = "", termin = "" } = params;
  const eventId = /^([\w-]{1,80})\.svg$/.exec(termin)?.[1];
  if (!isMotif(motiv) || eventId === undefined) return notFound();
  return drawn(composeEventPicture({ motif: motiv, eventId }));
}
