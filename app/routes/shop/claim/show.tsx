import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ClaimCard } from "#app/domain/boarding/claims/claim-card.tsx";
import { findClaim, isOpen } from "#app/domain/boarding/claims/find-claim.server.ts";
import { findContact } from "#app/domain/boarding/claims/find-contact.server.ts";
import { Button, ButtonLink, TextLink } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { dayOf } from "#app/values/day.ts";
import { formatNumericDay } from "#app/values/day-words.ts";
import { AskTheTown, claimMeta, ClaimFrame } from "./claim-frame.tsx";
import { claimPath, factsOf } from "./require-claim.server.ts";

/** Shows only; every answer is a form of its own, because mail programs open links by themselves. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const claim = await findClaim(params.schluessel ?? "");
  const headers = { "Cache-Control": "no-store" };
  if (!claim || (claim.over && !claim.answeredAt)) return data({ town: claim?.town.name ?? null, contact: claim && await findContact(claim.town), open: null, answered: null, changed: false }, { status: claim ? 410 : 404, headers });
  const base = { town: claim.town.name, contact: await findContact(claim.town), changed: new URL(request.url).searchParams.get("problem") === "changed" };
  const here = claimPath(claim.token);
  if (isOpen(claim)) return data({ ...base, open: { here, until: formatNumericDay(dayOf(claim.expiresAt)), reviews: claim.town.reviewsProfiles && claim.shop.status !== "published", ...factsOf(claim) }, answered: null }, { headers });
  const page = claim.shop.status === "published" ? `/${claim.town.slug}/geschaefte/${claim.shop.slug}` : null;
  return data({ ...base, open: null, answered: { how: claim.answer ?? "confirmed", on: formatNumericDay(dayOf(claim.answeredAt ?? claim.createdAt)), shop: claim.shop.name, page } }, { headers });
}

export const meta: MetaFunction<typeof loader> = ({ data: shown }) => claimMeta(shown?.open ? `Stimmt das so? ${shown.open.name}` : "Post von Ihrer Stadt");

export default function ShowClaim() {
  const { town, contact, open, answered, changed } = useLoaderData<typeof loader>();
  return (
    <ClaimFrame town={town}>
      {open && <Ask {...open} changed={changed} town={town ?? ""} />}
      {answered && <Answered {...answered} />}
      {!open && !answered && (
        <div className="stack">
          <h1>Dieses Schreiben gilt nicht mehr.</h1>
          <p className="lead">Vielleicht gibt es ein neueres, oder der Link ist unvollständig. Ihr Geschäft können Sie trotzdem eintragen oder ändern lassen.</p>
          <p><ButtonLink href="/einladung">Code aus einem Brief eintippen</ButtonLink></p>
        </div>
      )}
      <div className="mt-9"><AskTheTown contact={contact} /></div>
    </ClaimFrame>
  );
}

type Open = { here: string; until: string; reviews: boolean; standing: string; changed: boolean; town: string } & Parameters<typeof ClaimCard>[0]["facts"];

function Ask({ here, until, reviews, standing, changed, town, ...facts }: Open) {
  return (
    <>
      <p className="strong soft">Für {facts.name}, ohne Anmeldung</p>
      <h1 className="mt-1.5 mb-4">Stimmt das so?</h1>
      {changed && <Notice kind="warn" live className="mb-5" title="Inzwischen hat sich etwas geändert.">Bitte sehen Sie noch einmal darüber. Es ist noch nichts bestätigt.</Notice>}
      <p className="lead mb-6">{town} zeigt seine Geschäfte gemeinsam im Netz. Das kostet nichts, und Sie müssen nichts verkaufen.</p>
      <ClaimCard facts={facts} />
      <div className="answers mt-7">
        <form method="post" action={`${here}/bestaetigung`}>
          <input type="hidden" name="stand" value={standing} />
          <Button kind="main" icon="check" wide tall>Stimmt so</Button>
        </form>
        <ButtonLink href={`${here}/korrektur`} icon="pencil" wide>Korrigieren</ButtonLink>
        <ButtonLink href={`${here}/entfernung`} icon="x" wide>Bitte entfernen</ButtonLink>
      </div>
      <p className="small soft mt-4">{reviews ? "Danach sieht das Stadtmarketing kurz darüber und veröffentlicht Ihre Seite." : "Danach sehen Kundinnen und Kunden, dass die Angaben von Ihnen bestätigt sind."} Antworten können Sie bis zum {until}, einmal für Ihr Geschäft.</p>
    </>
  );
}

const sentences: Record<string, { title: string; text: string }> = {
  confirmed: { title: "Danke, das ist bestätigt.", text: "Die Angaben wurden bestätigt" },
  corrected: { title: "Danke, das ist berichtigt.", text: "Die Angaben wurden berichtigt" },
  removal: { title: "Ihr Geschäft ist entfernt.", text: "Das Profil wurde entfernt, und seine Angaben sind gelöscht" },
};

function Answered({ how, on, shop, page }: { how: string; on: string; shop: string; page: string | null }) {
  const { title, text } = sentences[how] ?? sentences.confirmed;
  return (
    <div className="stack">
      <p className="strong soft">{shop}</p>
      <h1>{title}</h1>
      <p className="lead">{text} am {on}. Jedes Schreiben lässt sich einmal beantworten.</p>
      {how === "removal" ? <p>Gemerkt haben wir uns nur den Namen und die Lage, damit keine neue Liste das Profil zurückbringt.</p> : <p>Waren Sie das nicht, oder möchten Sie später noch etwas ändern? Eine Zeile an uns genügt.</p>}
      {page && <p className="row"><ButtonLink href={page}>Ihre Seite ansehen</ButtonLink><TextLink href="/anmelden">Anmelden</TextLink></p>}
    </div>
  );
}
