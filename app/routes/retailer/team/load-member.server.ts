import { findTeam } from "#app/domain/shops/team/find-team.server.ts";
import { notFound } from "#app/web/not-found.server.ts";
import type { enterShop } from "../enter-shop.server.ts";
import { idOf } from "../id-of.ts";

/** One person of the team, for the pages about them; somebody of another team is not found. */
export async function loadMember({ shop, visitor, base, frame }: Awaited<ReturnType<typeof enterShop>>, params: { person?: string }) {
  const { members } = await findTeam(shop);
  const { personId, name, email, role } = members.find((member) => member.personId === idOf(params.person)) ?? notFound();
  return { frame, here: `${base}/team`, id: personId, name, email, role, isMe: personId === visitor.personId };
}
