import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { now } from "#app/clock.server.ts";
import { findProfiles } from "#app/domain/shops/status/find-profiles.server.ts";
import { ReasonForm } from "#app/domain/shops/status/reason-form.tsx";
import type { ShopStatus } from "#app/domain/shops/status/shop-status.ts";
import { findReviewRule } from "#app/domain/towns/set-review-rule.server.ts";
import { Button, ButtonLink, TextLink } from "#app/ui/button.tsx";
import { Chip, Chips } from "#app/ui/chip.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { Fold } from "#app/ui/fold.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { dayOf } from "#app/values/day.ts";
import { formatDay } from "#app/values/day-words.ts";
import { enterOffice } from "../enter-office.server.ts";
import { StewardPage } from "../steward-page.tsx";

const kinds: Array<{ word: string; status: ShopStatus; label: string; none: string }> = [
  { word: "pruefung", status: "in-review", label: "Zu prüfen", none: "Gerade wartet niemand auf Sie." }, { word: "entwurf", status: "draft", label: "Entwürfe", none: "Keine Entwürfe." },
  { word: "gesperrt", status: "suspended", label: "Gesperrt", none: "Kein Profil ist gesperrt." }, { word: "geschlossen", status: "closed", label: "Dauerhaft geschlossen", none: "Noch kein Geschäft hat für immer geschlossen." },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { town, office, base } = await enterOffice(request, params);
  const asked = new URL(request.url).searchParams;
  const kind = kinds.find(({ word }) => word === asked.get("art")) ?? kinds[0];
  const number = Number(asked.get("seite") ?? 1);
  const { profiles, counts, page, pages } = await findProfiles({ town, status: kind.status, page: Number.isSafeInteger(number) ? number : 1 });
  const today = dayOf(now());
  return {
    office, base, reviews: await findReviewRule(town), ruled: asked.get("regel") !== null, kind, page, pages, saved: asked.get("gespeichert") !== null,
    chips: kinds.map(({ word, status, label }) => ({ word, label: `${label} (${counts[status] ?? 0})`, current: word === kind.word })),
    profiles: profiles.map(({ since, ...profile }) => ({ ...profile, since: since && formatDay(dayOf(since), today) })),
  };
}
type Row = Awaited<ReturnType<typeof loader>>["profiles"][number];

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Profile prüfen · Stadtmarketing ${data?.office.name ?? ""} · Stadtkorb` }, { name: "robots", content: "noindex" }];

export default function Reviews() {
  const { office, base, reviews, ruled, kind, page, pages, saved, chips, profiles } = useLoaderData<typeof loader>();
  return (
    <StewardPage office={office}>
      <TextLink href={`/stadtmarketing/${office.slug}/geschaefte`} icon="arrow-left">Alle Geschäfte</TextLink>
      <h1 className="mt-2">Profile prüfen</h1>
      <p className="soft mt-3">{reviews ? "Erst wenn Sie veröffentlichen, ist ein Profil zu sehen." : "Geschäfte veröffentlichen ihr Profil selbst. Sperren können Sie es jederzeit."}</p>
      {saved && <Notice kind="ok" live className="mt-4">Erledigt. Das Geschäft bekommt eine Nachricht.</Notice>}
      <Chips label="Welche Profile" className="my-4">{chips.map(({ word, label, current }) => <Chip key={word} href={`${base}/pruefung?art=${word}`} current={current}>{label}</Chip>)}</Chips>
      {profiles.length === 0
        ? <Empty title={kind.none}><ButtonLink href={`${base}/geschaefte`}>Zu den Geschäften</ButtonLink></Empty>
        : <ul>{profiles.map((profile) => <li key={profile.id} className="task"><What base={base} profile={profile} />{kind.status === "in-review" ? <Decision base={base} slug={profile.slug} /> : <div className="acts"><ButtonLink href={`${base}/geschaefte/${profile.slug}`}>Ansehen</ButtonLink></div>}</li>)}</ul>}
      <Pagination page={page} pages={pages} hrefOf={(seite) => `${base}/pruefung?art=${kind.word}&seite=${seite}`} />
      <section className="card mt-10 max-w-160" aria-labelledby="regel">
        <h2 id="regel" className="text-h3">Wer veröffentlicht?</h2>
        {ruled && <Notice kind="ok" live className="mt-3">Gespeichert.</Notice>}
        <p className="mt-2">{reviews ? "Jedes Profil geht erst durch Ihre Hände. Das dauert länger, aber Sie sehen alles." : "Jedes Geschäft entscheidet selbst. Sie sehen neue Profile in der Liste der Geschäfte."}</p>
        <form method="post" action={`${base}/pruefung/regel`} className="mt-3"><Button name="pruefen" value={reviews ? "nein" : "ja"}>{reviews ? "Geschäfte selbst veröffentlichen lassen" : "Profile wieder vorher prüfen"}</Button></form>
      </section>
    </StewardPage>
  );
}

function What({ base, profile: { slug, name, tradeName, address, source, since, reason, missing } }: { base: string; profile: Row }) {
  return (
    <div>
      <h2 className="text-h3"><a className="link" href={`${base}/geschaefte/${slug}`}>{name}</a></h2>
      <p className="small soft">{[tradeName, address, source, since && `seit ${since}`].filter(Boolean).join(" · ")}</p>
      {reason && <p className="mt-1">„{reason}“</p>}
      <p className="small mt-1">{missing.length === 0 ? "Alles Wichtige ist da." : `Noch offen: ${missing.join(", ")}`}</p>
    </div>
  );
}

function Decision({ base, slug }: { base: string; slug: string }) {
  const here = `${base}/geschaefte/${slug}`;
  return (
    <div className="acts grid desk:justify-items-end">
      <form method="post" action={`${here}/veroeffentlichung`}><input type="hidden" name="weiter" value={`${base}/pruefung`} /><Button kind="plain" icon="eye">Veröffentlichen</Button></form>
      <Fold title="Zurückgeben"><ReasonForm action={`${here}/rueckgabe`} id={`grund-${slug}`} label="Was fehlt noch?" button="Zurückgeben" next={`${base}/pruefung`} /></Fold>
    </div>
  );
}
