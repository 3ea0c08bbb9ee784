import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findOwnOrders } from "#app/domain/accounts/find-own-orders.server.ts";
import { findSessions } from "#app/domain/accounts/log-out-everywhere.server.ts";
import { findPasskeys } from "#app/domain/accounts/passkeys/keep-passkey.server.ts";
import { PlaceCard } from "#app/domain/accounts/place-card.tsx";
import { readTeamRole, teamRoleWords } from "#app/domain/shops/team/team-rights.ts";
import { Button, ButtonLink, TextLink } from "#app/ui/button.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { SectionHead } from "#app/ui/section-head.tsx";
import { dayOf } from "#app/values/day.ts";
import { formatNumericDay } from "#app/values/day-words.ts";
import { sessionTokenOf } from "#app/web/session.server.ts";
import { TownPage } from "#app/web/town-page.tsx";
import { requirePerson } from "#app/web/visitor.server.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const visitor = await requirePerson(request);
  const { personId } = visitor;
  const [checkouts, passkeys, sessions] = await Promise.all([findOwnOrders(visitor), findPasskeys(personId), findSessions({ personId, current: sessionTokenOf(request) })]);
  return {
    name: visitor.name, email: visitor.email, isOperator: visitor.isOperator,
    shops: visitor.shops.map(({ id, slug, name, townName, role }) => ({ id, name, more: `${teamRoleWords[readTeamRole(role)].one}, ${townName}`, href: `/laden/${slug}` })),
    towns: visitor.towns.map(({ id, slug, name }) => ({ id, name, href: `/stadtmarketing/${slug}` })),
    passkeys: passkeys.map(({ name }) => name), sessions: sessions.length,
    checkouts: checkouts.map(({ token, placedAt, orders }) => ({ href: `/bestellungen/${token}`, day: formatNumericDay(dayOf(placedAt)), orders: orders.map(inWords) })),
  };
}

function inWords({ number, shopName, mode }: { number: string; shopName: string; mode: string }): string {
  return `${mode === "purchase" ? "Kauf" : "Reservierung"} bei ${shopName}, ${number}`;
}

export const meta: MetaFunction = () => [{ title: "Ihr Konto · Stadtkorb" }, { name: "robots", content: "noindex" }];

export default function AccountHome() {
  const { name, email, isOperator, shops, towns, passkeys, sessions, checkouts } = useLoaderData<typeof loader>();
  const places = shops.length + towns.length + (isOperator ? 1 : 0);
  return (
    <TownPage account={{ label: "Konto", href: "/konto" }}>
      <div className="wrap pb-14">
        <section className="section">
          <h1 className="wrap-anywhere">Guten Tag, {name}</h1>
          {places > 0 && (
            <ul className="grid2 mt-6" aria-label="Wo Sie mitarbeiten">
              {shops.map(({ id, href, ...shop }) => <PlaceCard key={id} icon="store" paper="straw" title={shop.name} more={shop.more} href={href} links={[{ label: "Produkte", href: `${href}/produkte` }, { label: "Team", href: `${href}/team` }]} />)}
              {towns.map(({ id, href, ...town }) => <PlaceCard key={id} icon="map" paper="sky" title={town.name} more="Stadtmarketing" href={href} links={[{ label: "Geschäfte", href: `${href}/geschaefte` }, { label: "Veranstaltungen", href: `${href}/veranstaltungen` }]} />)}
              {isOperator && <PlaceCard icon="settings" paper="chalk" title="Betrieb" more="Zustand der Installation" href="/betrieb" />}
            </ul>
          )}
        </section>
        <div className="two">
          <section aria-labelledby="bestellungen">
            <SectionHead id="bestellungen" title="Ihre Bestellungen" />
            {checkouts.length === 0 && <Empty title="Noch nichts bestellt" level={3} text="Was Sie reservieren oder kaufen, steht dann hier."><ButtonLink href="/">Stadt wählen</ButtonLink></Empty>}
            <ul className="stack">
              {checkouts.map(({ href, day, orders }) => (
                <li key={href} className="card">
                  <p className="strong"><TextLink href={href} arrow>Bestellung vom {day}</TextLink></p>
                  {orders.map((order) => <p key={order} className="small">{order}</p>)}
                </li>
              ))}
            </ul>
          </section>
          <section aria-labelledby="anmeldung">
            <SectionHead id="anmeldung" title="Anmeldung" />
            <ul>
              <Way title="E-Mail" text={email} />
              <Way title="Passkeys" text={passkeys.length === 0 ? "Noch keiner. Damit geht das Anmelden ohne E-Mail." : passkeys.join(", ")} href="/konto/passkeys" label={passkeys.length === 0 ? "Anlegen" : "Ansehen"} named="Passkeys" />
              <Way title="Angemeldet" text={sessions <= 1 ? "Nur hier, in diesem Browser" : `In ${sessions} Browsern`} href="/konto/abmeldungen" label="Ansehen" named="Anmeldungen" />
            </ul>
            <form method="post" action="/abmelden" className="mt-5"><Button icon="log-out">Abmelden</Button></form>
          </section>
        </div>
      </div>
    </TownPage>
  );
}

function Way({ title, text, href, label, named }: { title: string; text: string; href?: string; label?: string; named?: string }) {
  return (
    <li className="task">
      <div><p className="strong">{title}</p><p className="small soft wrap-anywhere">{text}</p></div>
      {href && <div className="acts"><ButtonLink href={href} aria-label={`${named} ${label?.toLowerCase()}`}>{label}</ButtonLink></div>}
    </li>
  );
}
