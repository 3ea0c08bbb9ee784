import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ChecklistCard } from "#app/domain/boarding/checklist/checklist-card.tsx";
import { findChecklist } from "#app/domain/boarding/checklist/find-checklist.server.ts";
import { findProfile } from "#app/domain/shops/profile/find-profile.server.ts";
import { type OfficeLink, OfficeLinks, ProfileSections } from "#app/domain/shops/profile/profile-hub.tsx";
import { ownSections } from "#app/domain/shops/profile/profile-sections.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { SectionHead } from "#app/ui/section-head.tsx";
import { dayOf } from "#app/values/day.ts";
import { formatNumericDay } from "#app/values/day-words.ts";
import { enterShop } from "../enter-shop.server.ts";
import { ShopPage } from "../shop-page.tsx";

/** The profile as a whole: what shoppers see, what is filled in and what is not, and the way to every room of the office. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop, frame, isOwner } = await enterShop(request, params);
  const [profile, checklist] = await Promise.all([findProfile({ shop }), findChecklist({ shop })]);
  const sections = ownSections({ profile, isOwner });
  const saved = new URL(request.url).searchParams.get("gespeichert");
  return {
    frame, sections, checklist, shown: profile.status === "published", confirmed: profile.confirmedAt && formatNumericDay(dayOf(profile.confirmedAt)),
    saved: sections.some(({ id }) => id === saved) ? saved : null, open: sections.filter(({ missing }) => missing.length > 0).length,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Ihr Profil · ${data?.frame.name ?? ""} · Stadtkorb` }, { name: "robots", content: "noindex" }];

export default function ProfileHub() {
  const { frame, sections, checklist, shown, confirmed, saved, open } = useLoaderData<typeof loader>();
  const { base } = frame;
  const page = `/${frame.townSlug}/geschaefte/${frame.slug}`;
  const links: OfficeLink[] = [
    { href: `${base}/produkte`, icon: "package", title: "Produkte", text: "Preise und Vorrat" },
    { href: `${base}/team`, icon: "users", title: "Team", text: "Wer hier mitarbeitet" },
    { href: `${base}/weitergeben`, icon: "share-2", title: "Weitergeben", text: "Plakat, Visitenkarte, Ihre eigene Webseite" },
    { href: `${base}/status`, icon: "settings", title: "Pause, Umzug, Schließung", text: "Wenn sich etwas Großes ändert" },
    { href: `${base}/protokoll`, icon: "history", title: "Protokoll", text: "Wer was geändert hat, und wie es zurückgeht" },
    { href: page, icon: "eye", title: "Schaufenster", text: "Ihre Seite, wie alle sie sehen" },
  ];
  return (
    <ShopPage frame={frame}>
      <h1>Ihr Profil</h1>
      <p className="lead mt-3">{shown ? "Das sehen Kundinnen und Kunden von Ihnen, auch ohne ein einziges Produkt." : "Ihre Seite ist noch nicht zu sehen. Füllen Sie in Ruhe aus, was Sie wissen."} {confirmed && `Zuletzt bestätigt am ${confirmed}.`}</p>
      {saved && <Notice kind="ok" live className="mt-4">{shown ? "Gespeichert. Kundinnen und Kunden sehen es schon." : "Gespeichert."}</Notice>}
      <p className="row mt-4">{shown ? <ButtonLink icon="eye" href={page}>Ihre Seite ansehen</ButtonLink> : <ButtonLink icon="eye" href={`${base}/status`}>Wann ist sie zu sehen?</ButtonLink>}</p>
      <ChecklistCard checklist={checklist} base={base} className="mt-7 max-w-160" />
      <section className="mt-9" aria-labelledby="teile">
        <SectionHead id="teile" title={open === 0 ? "Die Teile Ihres Profils" : open === 1 ? "In einem Teil ist noch etwas offen" : `In ${open} Teilen ist noch etwas offen`} />
        <ProfileSections sections={sections} base={base} saved={saved} />
      </section>
      <section className="mt-11" aria-labelledby="mehr">
        <SectionHead id="mehr" title="Rund um Ihr Geschäft" />
        <OfficeLinks links={links} />
      </section>
    </ShopPage>
  );
}
