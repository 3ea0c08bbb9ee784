import type { Actor } from "#app/domain/accounts/note-act.server.ts";
import { requireSteward } from "#app/web/visitor.server.ts";

/** Who works in this town's office, and how the log names them. */
export async function enterOffice(request: Request, params: { stadt?: string }) {
  const { visitor, town } = await requireSteward(request, params.stadt);
  const actor: Actor = { id: visitor.personId, name: visitor.name, role: "steward" };
  return { visitor, town, actor, office: { slug: town.slug, name: town.name }, base: `/stadtmarketing/${town.slug}` };
}
