import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findOwnOrders } from "#app/domain/accounts/find-own-orders.server.ts";
import { Button, ButtonLink, TextLink } from "#app/ui/button.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { SectionHead } from "#app/ui/section-head.tsx";
import { dayOf } from "#app/values/day.ts";
import { formatNumericDay } from "#app/values/day-words.ts";
import { TownPage } from "#app/web/town-page.tsx";
import { requirePerson } from "#app/web/visitor.server.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const visitor = await requirePerson(request);
  const checkouts = await findOwnOrders(visitor);
  return {
    name: visitor.name, email: visitor.email, isOperator: visitor.isOperator,
    shops: visitor.shops.map(({ id, slug, name, townName }) => ({ id, name, townName, href: `/laden/${slug}` })),
    towns: visitor.towns.map(({ id, slug, name }) => ({ id, name, href: `/stadtmarketing/${slug}` })),
    checkouts: checkouts.map(({ token, placedAt, orders }) => ({ href: `/bestellungen/${token}`, day: formatNumericDay(dayOf(placedAt)), orders: orders.map(inWords) })),
  };
}

function inWords({ number, shopName, mode }: { number: string; shopName: string; mode: string }): string {
  return `${mode === "purchase" ? "Kauf" : "Reservierung"} bei ${shopName}, ${number}`;
}

export const meta: MetaFunction = () => [{ title: "Ihr Konto · Stadtkorb" }, { name: "robots", content: "noindex" }];

export default function AccountHome() {
  const { name, email, isOperator, shops, towns, checkouts } = useLoaderData<typeof loader>();
  return (
    <TownPage account={{ label: "Konto", href: "/konto" }}>
      <div className="wrap">
        <section className="section max-w-160">
          <h1 className="wrap-anywhere">Guten Tag, {name}</h1>
          <p className="lead mt-3 wrap-anywhere">Angemeldet mit {email}.</p>
          <form method="post" action="/abmelden" className="mt-4"><Button icon="log-out">Abmelden</Button></form>
        </section>
        <Places title="Ihre Geschäfte" id="geschaefte" places={shops.map(({ id, name: shop, townName, href }) => ({ id, href, label: shop, more: townName }))} />
        <Places title="Stadtmarketing" id="staedte" places={towns.map(({ id, name: town, href }) => ({ id, href, label: town, more: "Schreibtisch" }))} />
        {isOperator && <Places title="Betrieb" id="betrieb" places={[{ id: "betrieb", href: "/betrieb", label: "Betrieb", more: "Zustand der Installation" }]} />}
        <section className="section max-w-160 pt-0" aria-labelledby="bestellungen">
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
      </div>
    </TownPage>
  );
}

function Places({ title, id, places }: { title: string; id: string; places: Array<{ id: string; href: string; label: string; more: string }> }) {
  if (places.length === 0) return null;
  return (
    <section className="section max-w-160 pt-0" aria-labelledby={id}>
      <SectionHead id={id} title={title} />
      <ul className="stack">{places.map((place) => <li key={place.id} className="card"><TextLink href={place.href} arrow>{place.label}</TextLink><p className="small soft">{place.more}</p></li>)}</ul>
    </section>
  );
}
