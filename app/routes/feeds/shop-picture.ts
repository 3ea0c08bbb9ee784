import type { LoaderFunctionArgs } from "@remix-run/node";
import { drawn } from "#app/web/drawn-picture.server.ts";
import { notFound } from "#app/web/not-found.server.ts";
import { composeShopFront } from "#app/values/picture.ts";

/** A shop's drawn front. */
export function loader({ params }: LoaderFunctionArgs) {
  const shopId = /^([\w-]{1,80})\.svg$/.exec(params.geschaeft ?? "")?.[1] ?? notFound();
  return drawn(composeShopFront({ shopId }));
}
