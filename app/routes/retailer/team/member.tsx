import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { changeTeamRole } from "#app/domain/shops/team/change-team-role.server.ts";
import { teamRoles, teamRoleWords } from "#app/domain/shops/team/team-rights.ts";
import { Button, ButtonLink, TextLink } from "#app/ui/button.tsx";
import { ChoiceCard, ChoiceCards } from "#app/ui/choice-card.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { notFound } from "#app/web/not-found.server.ts";
import { parseForm } from "#app/web/parse-form.server.ts";
import { problem } from "#app/web/problem.server.ts";
import { enterAsOwner } from "../enter-shop.server.ts";
import { idOf } from "../id-of.ts";
import { ShopPage } from "../shop-page.tsx";
import { loadMember } from "./load-member.server.ts";
import { lastOwner } from "./last-owner.ts";

const form = z.object({ rolle: z.enum(teamRoles, { error: "Bitte wählen Sie eine der beiden Möglichkeiten." }) });

export async function loader({ request, params }: LoaderFunctionArgs) {
  return loadMember(await enterAsOwner(request, params), params);
}

/** Gives a colleague another place in the team. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { shop, base, actor } = await enterAsOwner(request, params);
  const parsed = await parseForm(request, form);
  if (!parsed.ok) return problem({ sentence: Object.values(parsed.errors)[0] });
  const changed = await changeTeamRole({ shop, personId: idOf(params.person), role: parsed.value.rolle, actor });
  if (changed.ok) return redirect(`${base}/team?getan=geaendert`, { status: 303 });
  return changed.problem === "not-found" ? notFound() : problem({ sentence: lastOwner }, 409);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.name ?? ""} · Team · Stadtkorb` }, { name: "robots", content: "noindex" }];

export default function TeamMember() {
  const { frame, here, id, name, email, role, isMe } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <ShopPage frame={frame}>
      <TextLink href={here} icon="arrow-left">Zurück zum Team</TextLink>
      <h1 className="mt-2 wrap-anywhere">{name}</h1>
      <p className="lead mt-3 wrap-anywhere">{email}</p>
      {refused && <Notice kind="bad" live className="mt-4 max-w-160">{refused.sentence}</Notice>}
      <form method="post" action={`${here}/${id}`} className="stack mt-5 max-w-160">
        <ChoiceCards legend={isMe ? "Was Sie hier dürfen" : "Was darf diese Person?"}>
          {teamRoles.map((one) => <ChoiceCard key={one} name="rolle" value={one} title={teamRoleWords[one].one} defaultChecked={one === role}>{teamRoleWords[one].may}</ChoiceCard>)}
        </ChoiceCards>
        <Button kind="plain">Speichern</Button>
      </form>
      <hr className="rule max-w-160" />
      <p className="max-w-160">{isMe ? "Sie möchten hier nicht mehr mitarbeiten?" : "Arbeitet nicht mehr hier?"} Der Zugang endet sofort, auch wo noch jemand angemeldet ist.</p>
      <p className="mt-3"><ButtonLink kind="danger" icon="user" href={`${here}/${id}/austritt`}>{isMe ? "Team verlassen" : "Aus dem Team nehmen"}</ButtonLink></p>
    </ShopPage>
  );
}
