import { findTown } from "#app/domain/towns/find-towns.server.ts";
import { notFound } from "#app/web/not-found.server.ts";
import { enterOffice } from "../enter-office.server.ts";

/** Who works in this town's office, with where the town lies. */
export async function enterMapOffice(request: Request, params: { stadt?: string }) {
  const entered = await enterOffice(request, params);
  const { lat, lon } = await findTown(entered.town.slug) ?? notFound();
  return { ...entered, town: { ...entered.town, lat, lon }, here: `${entered.base}/orte` };
}
