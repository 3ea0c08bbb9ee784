import { data } from "@remix-run/node";
import { now } from "#app/clock.server.ts";
import type { Actor } from "#app/domain/accounts/note-act.server.ts";
import { readFreshLink } from "#app/domain/opening-hours/freshness/fresh-link.server.ts";
import { findFreshPage } from "#app/domain/opening-hours/freshness/find-fresh-page.server.ts";
import { lands } from "#app/values/lands.ts";
import { notFound } from "#app/web/not-found.server.ts";

/** The shop of a link and who holds it. No link, no shop: not found. */
export async function enterFresh(params: { schluessel?: string }) {
  const read = await readFreshLink(params.schluessel ?? "");
  if (read === null || read === "expired") return notFound();
  const actor: Actor = { id: read.receiver.personId, name: read.receiver.name, role: "retailer" };
  return { shop: read.shop, actor, base: `/stimmt/${params.schluessel}` };
}

/** The page behind the link in the mail. Looks only, because mail programs open links by themselves. */
export async function loadFresh(request: Request, params: { schluessel?: string }) {
  const read = await readFreshLink(params.schluessel ?? "");
  if (read === null || read === "expired") return data({ page: null, over: read === "expired" }, { status: read === "expired" ? 410 : 404, headers: { "Cache-Control": "no-store" } });
  const { shop } = read;
  const fresh = await findFreshPage({ shop, at: now() });
  return data({
    over: false,
    page: { ...fresh, landName: lands[fresh.land] ?? "diesem Land", shop: shop.name, shopId: shop.id, town: shop.townName, window: `/${shop.townSlug}/geschaefte/${shop.slug}`, base: `/stimmt/${params.schluessel}`, done: new URL(request.url).searchParams.get("getan") },
  });
}
export type FreshView = NonNullable<Awaited<ReturnType<typeof loadFresh>>["data"]["page"]>;
