import { useActionData, useLoaderData } from "@remix-run/react";
import { TeamInvite } from "#app/domain/shops/team/team-invite.tsx";
import { InvitationRow, MemberRow } from "#app/domain/shops/team/team-rows.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { ShopPage } from "../shop-page.tsx";
import type { TeamFacts } from "./load-team.server.ts";

/** Who works here, who is invited, and a way to invite; also what comes back when an invitation was refused. */
export function TeamDesk() {
  const { frame, here, isOwner, members, invitations, done } = useLoaderData<TeamFacts>();
  const refused = useActionData<{ errors: Record<string, string>; typed: Record<string, string> }>();
  return (
    <ShopPage frame={frame}>
      <h1>Team</h1>
      <p className="soft mt-3">{members.length === 1 ? "Eine Person arbeitet" : `${members.length} Personen arbeiten`} hier mit. Alle sehen Bestellungen, Produkte und Zeiten.</p>
      {done && !refused && <Notice kind="ok" live className="mt-4">{done}</Notice>}
      <div className={isOwner ? "two mt-4" : "mt-4 max-w-160"}>
        <div>
          <ul>{members.map((member) => <MemberRow key={member.id} {...member} here={here} mayChange={isOwner} />)}</ul>
          {members.length === 0 && <p className="soft py-4">Noch niemand. Laden Sie zuerst die Inhaberin oder den Inhaber ein.</p>}
          {invitations.length > 0 && (
            <section className="mt-8" aria-labelledby="offen">
              <h2 id="offen">Offene Einladungen</h2>
              <ul>{invitations.map((invitation) => <InvitationRow key={invitation.id} {...invitation} here={here} />)}</ul>
            </section>
          )}
        </div>
        {isOwner ? <TeamInvite action={`${here}/einladungen`} errors={refused?.errors} typed={refused?.typed} /> : <p className="small soft mt-4">Einladen und ändern können die Inhaberinnen und Inhaber.</p>}
      </div>
    </ShopPage>
  );
}
