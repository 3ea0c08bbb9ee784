import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { now } from "#app/clock.server.ts";
import { countClaims, findShopsToInvite, type InviteKind, inviteKinds } from "#app/domain/boarding/claims/find-shops-to-invite.server.ts";
import { InviteForm, LettersWaiting } from "#app/domain/boarding/claims/invite-form.tsx";
import { makeClaims, type MakeClaimsProblem } from "#app/domain/boarding/claims/make-claims.server.ts";
import { ButtonLink, TextLink } from "#app/ui/button.tsx";
import { Chip, Chips } from "#app/ui/chip.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { NumberTile, NumberTiles } from "#app/ui/number-tile.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { SearchField } from "#app/ui/search-field.tsx";
import { many, parseForm, tick } from "#app/web/parse-form.server.ts";
import { problem } from "#app/web/problem.server.ts";
import { tidyText } from "#app/web/tidy-text.ts";
import { enterOffice } from "../enter-office.server.ts";
import { StewardPage } from "../steward-page.tsx";

const words = { alle: "Alle ohne Zugang", entwuerfe: "Entwürfe", unbestaetigt: "Sichtbar, nicht bestätigt", "ohne-brief": "Noch nicht angeschrieben", beantwortet: "Haben geantwortet" } satisfies Record<InviteKind, string>;
const sentences = {
  nothing: "Von diesen Geschäften ließ sich keines anschreiben: Für einen Brief fehlt die Straße, für eine Mail die Adresse, oder es hat schon jemand Zugang.",
  "too-many": "Bitte höchstens 200 Briefe oder 50 Mails auf einmal.",
} satisfies Record<MakeClaimsProblem, string>;
const form = z.object({ geschaeft: many(z.string().max(64), 201), seite: many(z.string().max(64), 201), alle: tick, weg: z.enum(["letter", "mail"]) });

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { town, office, base } = await enterOffice(request, params);
  const asked = new URL(request.url).searchParams;
  const kind = inviteKinds.find((one) => one === asked.get("art")) ?? "alle";
  const query = tidyText((asked.get("q") ?? "").slice(0, 100));
  const page = Math.max(1, Math.trunc(Number(asked.get("seite") ?? 1)) || 1);
  const [found, counts] = await Promise.all([findShopsToInvite({ town, kind, query, page }), countClaims(town)]);
  const made = Number(asked.get("geschrieben") ?? 0) || 0;
  return {
    office, at: now().toISOString(), here: `${base}/einladungen`, kind, query, page, ...found, counts, made, byMail: asked.get("weg") === "mail", passedOver: Number(asked.get("uebergangen") ?? 0) || 0, sent: asked.get("verschickt") !== null,
    chips: inviteKinds.map((one) => ({ label: words[one], href: addressOf({ here: `${base}/einladungen`, kind: one, query, page: 1 }), current: one === kind })),
  };
}

/** Writes letters or mails to the chosen shops. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { town, base, actor } = await enterOffice(request, params);
  const parsed = await parseForm(request, form);
  const { geschaeft, seite, alle, weg } = parsed.ok ? parsed.value : { geschaeft: [], seite: [], alle: false, weg: "letter" as const };
  const shopIds = (alle ? seite : geschaeft).filter(Boolean);
  if (shopIds.length === 0) return problem({ sentence: "Bitte wählen Sie mindestens ein Geschäft aus." });
  const outcome = await makeClaims({ town, shopIds, channel: weg, actor });
  if (!outcome.ok) return problem({ sentence: sentences[outcome.problem] });
  return redirect(`${base}/einladungen?geschrieben=${outcome.value.claimIds.length}&uebergangen=${outcome.value.passedOver}&weg=${weg}`, { status: 303 });
}

function addressOf({ here, kind, query, page }: { here: string; kind: string; query: string; page: number }): string {
  const asked = new URLSearchParams({ ...(kind !== "alle" && { art: kind }), ...(query && { q: query }), ...(page > 1 && { seite: String(page) }) }).toString();
  return `${here}${asked && "?"}${asked}`;
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Einladungen · Stadtmarketing ${data?.office.name ?? ""} · Stadtkorb` }, { name: "robots", content: "noindex" }];

export default function Invitations() {
  const { office, here, kind, query, page, pages, total, shops, counts, made, byMail, passedOver, sent, chips, at } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <StewardPage office={office}>
      <TextLink href={`/stadtmarketing/${office.slug}/geschaefte`} icon="arrow-left">Alle Geschäfte</TextLink>
      <h1 className="mt-2">Einladungen</h1>
      <p className="soft mt-3 max-w-160">Geschäfte, für die sich noch niemand anmeldet. Ein Brief oder eine Mail zeigt ihnen, was wir wissen; sie bestätigen, korrigieren oder lassen sich entfernen, ohne Konto.</p>
      {refused && <Notice kind="bad" live className="mt-4" title={refused.sentence} />}
      {made > 0 && <Notice kind="ok" live className="mt-4" title={byMail ? `${made === 1 ? "Eine Mail ist" : `${made} Mails sind`} unterwegs.` : `${made === 1 ? "Ein Brief ist" : `${made} Briefe sind`} geschrieben.`}>{passedOver > 0 && `${passedOver} ${passedOver === 1 ? "Geschäft wurde" : "Geschäfte wurden"} übergangen, weil die Anschrift fehlt oder schon jemand Zugang hat.`}</Notice>}
      {sent && <Notice kind="ok" live className="mt-4" title="Eingetragen: Die Briefe sind verschickt." />}
      <div className="mt-5"><NumberTiles>
        <NumberTile number={counts.written} label="angeschrieben" paper="sky" /><NumberTile number={counts.opened} label="geöffnet, noch offen" paper="straw" />
        <NumberTile number={counts.answered} label={counts.removal > 0 ? `beantwortet, ${counts.removal} davon entfernt` : "beantwortet"} paper="mint" href={`${here}?art=beantwortet`} /><NumberTile number={counts.over} label="abgelaufen" paper="chalk" />
      </NumberTiles></div>
      {counts.ready > 0 && <LettersWaiting here={here} count={counts.ready} at={at} />}
      <div className="mt-7 max-w-160"><SearchField action={here} label="Geschäft suchen" value={query} placeholder="Name" hero={false} /></div>
      <Chips label="Welche Geschäfte" className="my-4">{chips.map((chip) => <Chip key={chip.href} href={chip.href} current={chip.current}>{chip.label}</Chip>)}</Chips>
      {shops.length === 0
        ? <Empty title="Kein Geschäft gefunden" text="Mit dieser Auswahl gibt es keines ohne Zugang."><ButtonLink href={here}>Alle zeigen</ButtonLink></Empty>
        : <InviteForm here={here} shops={shops} total={total} townSlug={office.slug} />}
      <Pagination page={page} pages={pages} hrefOf={(number) => addressOf({ here, kind, query, page: number })} />
    </StewardPage>
  );
}
