import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { z } from "zod";
import { inviteColleague, type InviteProblem } from "#app/domain/shops/team/invite-colleague.server.ts";
import { teamRoles } from "#app/domain/shops/team/team-rights.ts";
import { hours } from "#app/values/time.ts";
import { parseForm } from "#app/web/parse-form.server.ts";
import { problem } from "#app/web/problem.server.ts";
import { limitTries } from "#app/web/rate-limit.server.ts";
import { enterAsOwner } from "../enter-shop.server.ts";
import { loadTeam } from "./load-team.server.ts";
import { TeamDesk } from "./team-desk.tsx";

const form = z.discriminatedUnion("weg", [
  z.object({ weg: z.literal("mail"), email: z.email().max(254), rolle: z.enum(teamRoles) }),
  z.object({ weg: z.literal("code"), rolle: z.enum(teamRoles) }),
], { error: "Bitte wählen Sie, wie Sie einladen möchten." });
const refusals = {
  "already-there": { field: "email", sentence: "Diese Person gehört schon zum Team." },
  "too-many": { field: "form", sentence: "Es sind schon zwanzig Einladungen offen. Bitte nehmen Sie erst eine zurück." },
} satisfies Record<InviteProblem, { field: string; sentence: string }>;

export const loader = ({ request, params }: LoaderFunctionArgs) => loadTeam(request, params);

/** Offers a place in the team, by mail or by a code to be shown. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { shop, base, actor } = await enterAsOwner(request, params);
  const parsed = await parseForm(request, form);
  if (!parsed.ok) return problem({ errors: parsed.errors, typed: parsed.typed });
  await limitTries({ what: "team-invitation", who: shop.id, most: 40, within: hours(24) });
  const { weg, rolle } = parsed.value;
  const email = parsed.value.weg === "mail" ? parsed.value.email : null;
  const invited = await inviteColleague({ shop, actor, role: rolle, email });
  if (!invited.ok) {
    const { field, sentence } = refusals[invited.problem];
    return problem({ errors: { [field]: sentence }, typed: { weg, rolle, email: email ?? "" } }, 409);
  }
  return redirect(email === null ? `${base}/team/einladungen/${invited.value.invitationId}` : `${base}/team?getan=eingeladen`, { status: 303 });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Team · ${data?.frame.name ?? ""} · Stadtkorb` }, { name: "robots", content: "noindex" }];

export default TeamDesk;
