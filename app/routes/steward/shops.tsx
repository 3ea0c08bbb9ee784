import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { now } from "#app/clock.server.ts";
import { findQuietShops, quietKinds, type QuietKind } from "#app/domain/insights/find-quiet-shops.server.ts";
import { countTownWork } from "#app/domain/insights/count-town-work.server.ts";
import { TownRooms, townRoomsView } from "#app/domain/insights/town-rooms.tsx";
import { ShopFreshness } from "#app/domain/insights/shop-freshness.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Chip, Chips } from "#app/ui/chip.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { SearchField } from "#app/ui/search-field.tsx";
import { dayOf } from "#app/values/day.ts";
import { tidyText } from "#app/web/tidy-text.ts";
import { enterOffice } from "./enter-office.server.ts";
import { StewardPage } from "./steward-page.tsx";

const words = { alle: "Alle", bestellbar: "Nehmen Bestellungen an", unbekannt: "Zeiten unbekannt", alt: "Zeiten alt" } satisfies Record<QuietKind, string>;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { town, office, base } = await enterOffice(request, params);
  const asked = new URL(request.url).searchParams;
  const kind = quietKinds.find((one) => one === asked.get("art")) ?? "alle";
  const query = tidyText((asked.get("q") ?? "").slice(0, 100));
  const number = Number(asked.get("seite") ?? 1);
  const page = Number.isSafeInteger(number) && number > 0 ? number : 1;
  const at = now();
  const [{ shops, total, pages }, work] = await Promise.all([findQuietShops({ town, at, kind, query, page }), countTownWork({ town, today: dayOf(at) })]);
  return { office, base, rooms: townRoomsView({ work, base, town: town.slug }), kind, query, page, pages, shops, total, chips: [...quietKinds].map((one) => ({ label: words[one], href: addressOf({ base, kind: one, query, page: 1 }), current: one === kind })) };
}

function addressOf({ base, kind, query, page }: { base: string; kind: string; query: string; page: number }): string {
  const asked = new URLSearchParams({ ...(kind !== "alle" && { art: kind }), ...(query && { q: query }), ...(page > 1 && { seite: String(page) }) }).toString();
  return `${base}/geschaefte${asked && "?"}${asked}`;
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Geschäfte · Stadtmarketing ${data?.office.name ?? ""} · Stadtkorb` }, { name: "robots", content: "noindex" }];

export default function Shops() {
  const { office, base, rooms, kind, query, page, pages, shops, total, chips } = useLoaderData<typeof loader>();
  return (
    <StewardPage office={office}>
      <h1 className="mb-5">Geschäfte</h1>
      <TownRooms rooms={rooms} />
      <h2 className="mt-11">Alle Geschäfte</h2>
      <p className="soft mt-1">Oben steht, wer am ehesten einen Anruf braucht. Was Sie für ein Geschäft ändern, liest es in seinem Protokoll.</p>
      <div className="mt-4 max-w-160"><SearchField action={`${base}/geschaefte`} label="Geschäft suchen" value={query} placeholder="Name" hero={false} /></div>
      <Chips label="Welche Geschäfte" className="my-4">{chips.map((chip) => <Chip key={chip.href} href={chip.href} current={chip.current}>{chip.label}</Chip>)}</Chips>
      {shops.length === 0
        ? <Empty title="Kein Geschäft gefunden" text="Mit dieser Auswahl gibt es keines."><ButtonLink href={`${base}/geschaefte`}>Alle Geschäfte zeigen</ButtonLink></Empty>
        : <><p className="small soft mb-2">{total} {total === 1 ? "Geschäft" : "Geschäfte"}</p><ShopFreshness shops={shops} caption="Geschäfte mit dem Stand ihrer Angaben" act={(shop) => <a className="link" href={`${base}/geschaefte/${shop.slug}`}>{shop.name}</a>} /></>}
      <Pagination page={page} pages={pages} hrefOf={(number) => addressOf({ base, kind, query, page: number })} />
    </StewardPage>
  );
}
