import { redirect } from "@remix-run/node";
import { findReachableShop, type ReachableShop } from "#app/domain/accounts/find-reachable-shop.server.ts";
import { findVisitor, type Visitor } from "#app/domain/accounts/find-visitor.server.ts";
import { notFound } from "#app/web/not-found.server.ts";
import { sessionTokenOf } from "#app/web/session.server.ts";

/** Who asks, or null. No statement where no session cookie came along. */
export async function findVisitorOf(request: Request): Promise<Visitor | null> {
  const token = sessionTokenOf(request);
  return token === null ? null : findVisitor(token);
}

/** Who asks; whoever is not logged in is led to the log-in and from there back here. U+0000 is in no address of ours, and PostgreSQL refuses it. */
export async function requirePerson(request: Request): Promise<Visitor> {
  const visitor = await findVisitorOf(request) ?? leadToLogin(request);
  return new URL(request.url).pathname.includes("%00") ? notFound() : visitor;
}

/** Who asks and the shop of `params.geschaeft`, which they work in or are steward for. Every other shop is not found. */
export async function requireShop(request: Request, params: { geschaeft?: string }): Promise<{ visitor: Visitor; shop: ReachableShop }> {
  const visitor = await requirePerson(request);
  return { visitor, shop: await findReachableShop(visitor, params.geschaeft ?? "") ?? notFound() };
}

/** Ends the request of somebody who works in the shop, but may not do this. */
export function refuseStaff(): never {
  throw Response.json({ sentence: "Das können nur die Inhaberinnen und Inhaber dieses Geschäfts." }, { status: 403, headers: { "Cache-Control": "no-store" } });
}

/** Who asks and the town of this slug they are steward of. Every other town is not found. */
export async function requireSteward(request: Request, townSlug: string | undefined): Promise<{ visitor: Visitor; town: Visitor["towns"][number] }> {
  const visitor = await requirePerson(request);
  return { visitor, town: visitor.towns.find(({ slug, role }) => slug === townSlug && role === "steward") ?? notFound() };
}

/** The operator; for everybody else there is nothing here. */
export async function requireOperator(request: Request): Promise<Visitor> {
  const visitor = await requirePerson(request);
  return visitor.isOperator ? visitor : notFound();
}

/** A form that was sent without a session cannot be sent again after the log-in, so its page is shown instead. */
function leadToLogin(request: Request): never {
  const url = new URL(request.url);
  url.searchParams.delete("_data");
  url.searchParams.delete("_routes");
  const path = url.pathname.replace(/\.data$/, "") + url.search;
  throw redirect(`/anmelden?weiter=${encodeURIComponent(path)}`);
}
