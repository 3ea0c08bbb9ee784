import { findTown } from "#app/domain/towns/find-towns.server.ts";
import { notFound } from "#app/web/not-found.server.ts";
import { enterOffice } from "../enter-office.server.ts";

/** The office with the whole town, because lists are compared with where it lies and read in its Land. */
export async function enterImports(request: Request, params: { stadt?: string }) {
  const entered = await enterOffice(request, params);
  return { ...entered, town: await findTown(entered.town.slug) ?? notFound() };
}
