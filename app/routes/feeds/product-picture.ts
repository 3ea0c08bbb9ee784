import type { LoaderFunctionArgs } from "@remix-run/node";
import { drawn } from "#app/web/drawn-picture.server.ts";
import { notFound } from "#app/web/not-found.server.ts";
import { composePicture, isMotif } from "#app/values/picture.ts";

/** A product's drawn picture: everything it depends on stands in the address. */
export function loader({ params }: LoaderFunctionArgs) {
  const { motiv = "", geschaeft = "", nummer = "" } = params;
  const nth = /^(\d{1,6})\.svg$/.exec(nummer)?.[1];
  if (!isMotif(motiv) || nth === undefined || geschaeft.length > 80) return notFound();
  return drawn(composePicture({ motif: motiv, shopId: geschaeft, nth: Number(nth) }));
}
