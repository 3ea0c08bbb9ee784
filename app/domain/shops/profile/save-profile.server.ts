import { attempt, refuse } from "#app/db.server.ts";
import type { Actor } from "#app/domain/accounts/note-act.server.ts";
import { saveFacts } from "#app/domain/shops/save-facts.server.ts";
import type { ShopFacts } from "#app/domain/shops/shop-facts.ts";
import { formFacts, isKnown, type ProfileForm, standOf } from "./profile-facts.ts";

export type SaveProfileProblem = "changed-meanwhile";

/**
 * Saves one form of a profile as set by a person. What stays unknown is not marked as confirmed, so that public data may still fill it.
 * Refuses changed-meanwhile where these facts no longer stand as `stand` says (see standOf()); null asks for no such care. Gives the names that changed.
 */
export async function saveProfile<Form extends ProfileForm>({ shop, form, facts, stand, actor }: {
  shop: { id: string; townId: string }; form: Form; facts: Pick<ShopFacts, (typeof formFacts)[Form][number]>; stand: string | null; actor: Actor;
}) {
  return attempt<string[], SaveProfileProblem>(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "Shop" WHERE "id" = ${shop.id} FOR UPDATE`;
    const row = await tx.shop.findUniqueOrThrow({ where: { id: shop.id } });
    if (stand !== null && stand !== standOf(form, row)) refuse<SaveProfileProblem>("changed-meanwhile");
    const given: Partial<ShopFacts> = facts;
    const said = formFacts[form].filter((name) => isKnown(given[name] ?? null) || isKnown(row[name]));
    return saveFacts(tx, { shop, facts: Object.fromEntries(said.map((name) => [name, given[name]])), actor, confirm: true });
  });
}
