import { attempt } from "#app/db.server.ts";
import type { Actor } from "#app/domain/accounts/note-act.server.ts";
import { respell } from "#app/domain/opening-hours/rebuild-hours.server.ts";
import type { Pause, PauseProblem } from "#app/domain/shops/status/pause.ts";
import { setPause } from "#app/domain/shops/status/set-pause.server.ts";

/** Closes a shop for a while; pages, search and pick-up times follow with it. Null ends the pause. Refuses days that cannot be; twice is harmless. */
export async function pauseShop({ shop, pause, actor }: { shop: { id: string; townId: string }; pause: Pause | null; actor: Actor }) {
  return attempt<void, PauseProblem>(async (tx) => {
    await setPause(tx, { shop, pause, actor });
    await respell(tx, shop.id);
  });
}
