import { change, db } from "#app/db.server.ts";
import { type Actor, noteAct } from "#app/domain/accounts/note-act.server.ts";

/** Whether the town looks at profiles before they are published. */
export async function findReviewRule(town: { id: string }): Promise<boolean> {
  return (await db.town.findUniqueOrThrow({ where: { id: town.id }, select: { reviewsProfiles: true } })).reviewsProfiles;
}

/** The town looks at profiles before they are published, or shops publish themselves from now on. Saying it again changes nothing. */
export async function setReviewRule({ town, reviews, actor }: { town: { id: string }; reviews: boolean; actor: Actor }): Promise<void> {
  await change(async (tx) => {
    const { count } = await tx.town.updateMany({ where: { id: town.id, reviewsProfiles: !reviews }, data: { reviewsProfiles: reviews } });
    if (count > 0) await noteAct(tx, { townId: town.id, actor, act: "review-rule-set", sentence: reviews ? "Profile werden vor dem Veröffentlichen geprüft" : "Geschäfte veröffentlichen ihr Profil selbst" });
  });
}
