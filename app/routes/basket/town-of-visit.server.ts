import { findTown } from "#app/domain/towns/find-towns.server.ts";
import { townView } from "#app/web/public-page.server.ts";

/** The town a personal page belongs to: that of the first shop on it, else the one the visitor comes from; null where nobody knows. */
export async function townOfVisit(request: Request, slug: string | undefined) {
  const wanted = slug ?? slugIn(request.headers.get("Referer"));
  const town = wanted ? await findTown(wanted) : null;
  return town && townView(town);
}

function slugIn(referer: string | null): string | undefined {
  return referer && URL.canParse(referer) ? new URL(referer).pathname.split("/")[1] : undefined;
}
