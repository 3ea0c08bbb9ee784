import { now } from "#app/clock.server.ts";
import { findShopActs } from "#app/domain/insights/find-acts.server.ts";
import { enterShop } from "../enter-shop.server.ts";

/** A page of the shop's log, for every address below it. */
export async function loadLog(request: Request, params: { geschaeft?: string }) {
  const { shop, frame } = await enterShop(request, params);
  const asked = new URL(request.url).searchParams;
  const number = Number(asked.get("seite") ?? 1);
  return { frame, undone: asked.get("zurueck") !== null, ...await findShopActs({ shop, page: Number.isSafeInteger(number) ? number : 1, at: now(), asSteward: frame.asSteward }) };
}
