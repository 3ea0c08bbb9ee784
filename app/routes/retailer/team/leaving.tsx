import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { leaveTeam } from "#app/domain/shops/team/leave-team.server.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { notFound } from "#app/web/not-found.server.ts";
import { problem } from "#app/web/problem.server.ts";
import { refuseStaff } from "#app/web/visitor.server.ts";
import { enterShop } from "../enter-shop.server.ts";
import { idOf } from "../id-of.ts";
import { ShopPage } from "../shop-page.tsx";
import { lastOwner } from "./last-owner.ts";
import { loadMember } from "./load-member.server.ts";

/** Everybody may leave; taking somebody else out is for owners. */
async function enterToLeave(request: Request, params: { geschaeft?: string; person?: string }) {
  const entered = await enterShop(request, params);
  const isMe = entered.visitor.personId === idOf(params.person);
  if (!isMe && !entered.isOwner) refuseStaff();
  return { ...entered, isMe };
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  return loadMember(await enterToLeave(request, params), params);
}

/** Ends somebody's place in the team, at once. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { shop, base, actor, isMe } = await enterToLeave(request, params);
  const left = await leaveTeam({ shop, personId: idOf(params.person), actor });
  if (left.ok) return redirect(isMe ? "/konto" : `${base}/team?getan=entfernt`, { status: 303 });
  return left.problem === "not-found" ? notFound() : problem({ sentence: lastOwner }, 409);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.isMe ? "Team verlassen" : "Aus dem Team nehmen"} · Stadtkorb` }, { name: "robots", content: "noindex" }];

export default function Leaving() {
  const { frame, here, id, name, isMe } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <ShopPage frame={frame}>
      <div className="stack max-w-144">
        <h1 className="wrap-anywhere">{isMe ? "Team verlassen?" : `${name} aus dem Team nehmen?`}</h1>
        <p className="lead">{isMe ? `Sie sehen dann nichts mehr von ${frame.name}.` : "Der Zugang zu diesem Geschäft endet sofort, auf allen Geräten."} Was getan wurde, bleibt im Protokoll.</p>
        {refused && <Notice kind="bad" live>{refused.sentence}</Notice>}
        <form method="post" action={`${here}/${id}/austritt`} className="row">
          <Button kind="danger">{isMe ? "Ja, verlassen" : "Ja, entfernen"}</Button>
          <ButtonLink href={here}>Nein, zurück</ButtonLink>
        </form>
      </div>
    </ShopPage>
  );
}
