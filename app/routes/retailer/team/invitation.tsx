import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { now } from "#app/clock.server.ts";
import { findOpenInvitation } from "#app/domain/shops/team/find-team.server.ts";
import { revokeInvitation } from "#app/domain/shops/team/revoke-invitation.server.ts";
import { teamRoleWords } from "#app/domain/shops/team/team-rights.ts";
import { Button, TextLink } from "#app/ui/button.tsx";
import { formatUntil } from "#app/values/until-words.ts";
import { notFound } from "#app/web/not-found.server.ts";
import { enterAsOwner } from "../enter-shop.server.ts";
import { idOf } from "../id-of.ts";
import { ShopPage } from "../shop-page.tsx";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop, base, frame } = await enterAsOwner(request, params);
  const { id, email, role, expiresAt, code } = await findOpenInvitation({ shop, invitationId: idOf(params.einladung) }) ?? notFound();
  return { frame, here: `${base}/team`, id, email, place: teamRoleWords[role].one, until: formatUntil(expiresAt, now()), code };
}

/** Takes the invitation back. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { shop, base, actor } = await enterAsOwner(request, params);
  const revoked = await revokeInvitation({ shop, invitationId: idOf(params.einladung), actor });
  return revoked.ok ? redirect(`${base}/team?getan=zurueckgenommen`, { status: 303 }) : notFound();
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Einladung · ${data?.frame.name ?? ""} · Stadtkorb` }, { name: "robots", content: "noindex" }, { name: "referrer", content: "same-origin" }];

export default function TeamInvitation() {
  const { frame, here, id, email, place, until, code } = useLoaderData<typeof loader>();
  return (
    <ShopPage frame={frame}>
      <TextLink href={here} icon="arrow-left">Zurück zum Team</TextLink>
      <h1 className="mt-2">{code ? "Zeigen Sie diesen Code" : "Einladung per E-Mail"}</h1>
      <p className="lead mt-3 wrap-anywhere">{code ? `Ihre Kollegin oder Ihr Kollege hält die Kamera darauf. Rolle: ${place}.` : `Unterwegs an ${email}. Rolle: ${place}. Der Link in der E-Mail gilt nur für diese Adresse.`}</p>
      {code && (
        <section className="slip mt-6 max-w-120" aria-label="Code zum Beitreten">
          <img className="mx-auto w-full max-w-80" src={`data:image/svg+xml,${encodeURIComponent(code.svg)}`} alt="QR-Code mit der Adresse, die darunter steht" width="320" height="320" />
          <p className="small soft mt-4">Geht auch ohne Kamera:</p>
          <p className="small wrap-anywhere"><a href={code.link}>{code.link}</a></p>
        </section>
      )}
      <p className="mt-6">Gilt {until}, für eine Person.</p>
      <form method="post" action={`${here}/einladungen/${id}`} className="mt-4"><Button kind="danger" icon="x">Einladung zurücknehmen</Button></form>
    </ShopPage>
  );
}
