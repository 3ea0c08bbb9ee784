import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { basketSlip, basketWords, pieces } from "#app/domain/baskets/basket-view.ts";
import { BasketSlip } from "#app/domain/baskets/basket-slip.tsx";
import { BasketSum } from "#app/domain/baskets/basket-sum.tsx";
import { findBasket } from "#app/domain/baskets/find-basket.server.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { Input } from "#app/ui/field.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Slip, SlipLine, SlipLines } from "#app/ui/slip.tsx";
import { basketKeyOf } from "#app/web/basket-cookie.server.ts";
import { TownPage } from "#app/web/town-page.tsx";
import { refusalOf } from "./basket-refusals.ts";
import { quantitySentence } from "./read-quantity.ts";
import { townOfVisit } from "./town-of-visit.server.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams;
  const basket = await findBasket(basketKeyOf(request));
  const town = await townOfVisit(request, basket.shops[0]?.townSlug);
  const added = basket.shops.flatMap(({ lines }) => lines).find(({ variantId }) => variantId === search.get("neu"));
  const problem = refusalOf(search.get("problem"));
  const line = search.get("zeile");
  return {
    town, slips: basket.shops.map(basketSlip), gone: basket.gone, count: basket.count, hasProblems: basket.hasProblems,
    sums: { goodsCents: basket.goodsCents, depositCents: basket.depositCents, totalCents: basket.totalCents },
    news: added ? `${added.title} liegt im Korb.` : search.get("neu") === "preise" ? "Ihr Korb ist auf dem neuesten Stand." : search.get("weg") ? "Das ist aus dem Korb genommen." : null,
    refused: problem === null ? null : { sentence: problem, variantId: search.get("variante"), quantity: search.get("menge") ?? "" },
    typed: line === null ? null : { lineId: line, quantity: search.get("menge") ?? "", error: quantitySentence },
  };
}

export const meta: MetaFunction = () => [{ title: "Ihr Korb · Stadtkorb" }, { name: "robots", content: "noindex" }];

export default function Basket() {
  const { town, slips, gone, count, hasProblems, sums, news, refused, typed } = useLoaderData<typeof loader>();
  const empty = slips.length === 0 && gone.length === 0;
  return (
    <TownPage town={town} basketCount={count}>
      <div className="wrap pt-5">
        <h1>Ihr Korb</h1>
        {!empty && <p className="lead mt-1.5">{basketWords({ count, shops: slips.length })}.{slips.length > 1 && " Jedes Geschäft bekommt seine eigene Bestellung."}</p>}
        {news && <Notice kind="ok" live className="mt-5" title={news} />}
        {refused && <Refused {...refused} />}
        {hasProblems && <Changed />}
        {empty ? <Nothing town={town} /> : (
          <div className="two mt-6">
            <div>{slips.map((slip) => <BasketSlip key={slip.shopId} slip={slip} typed={typed} />)}{gone.length > 0 && <Gone gone={gone} />}</div>
            <BasketSum slips={slips} sums={sums} hasProblems={hasProblems} onward={town ? `/${town.slug}` : "/"} />
          </div>
        )}
      </div>
    </TownPage>
  );
}

function Refused({ sentence, variantId, quantity }: { sentence: string; variantId: string | null; quantity: string }) {
  return (
    <Notice kind="bad" live className="mt-5" title={sentence}>
      {variantId && (
        <form className="row items-end mt-2" method="post" action="/korb/zeilen">
          <input type="hidden" name="variante" value={variantId} />
          <Input label="Menge" id="menge-neu" name="menge" inputMode="numeric" autoComplete="off" className="max-w-30" defaultValue={quantity} />
          <Button>Noch einmal versuchen</Button>
        </form>
      )}
    </Notice>
  );
}

function Changed() {
  return (
    <Notice kind="warn" className="mt-5" title="In Ihrem Korb hat sich etwas geändert.">
      <p>Bei den markierten Zeilen steht, was. Wenn Sie zustimmen, gelten die neuen Preise und Mengen; was es nicht mehr gibt, verlässt den Korb.</p>
      <form className="mt-3" method="post" action="/korb/neue-preise"><Button icon="check">Änderungen übernehmen</Button></form>
    </Notice>
  );
}

function Gone({ gone }: { gone: Array<{ lineId: string; quantity: number }> }) {
  return (
    <Slip label="Nicht mehr da">
      <h2>Nicht mehr da</h2>
      <div className="mt-4">
        <SlipLines>
          {gone.map(({ lineId, quantity }) => (
            <SlipLine key={lineId} title="Ein Produkt, das es nicht mehr gibt" text={pieces(quantity)} changed="Das Geschäft hat es herausgenommen.">
              <form method="post" action={`/korb/zeilen/${lineId}`}><Button name="entfernen" value="1">Entfernen</Button></form>
            </SlipLine>
          ))}
        </SlipLines>
      </div>
    </Slip>
  );
}

function Nothing({ town }: { town: { slug: string; name: string } | null }) {
  return (
    <div className="mt-6 max-w-160">
      <Empty title="Noch liegt nichts darin." text="Legen Sie hinein, was Sie brauchen, auch aus mehreren Geschäften. Ob Sie reservieren oder kaufen, wählen Sie erst an der Kasse.">
        <ButtonLink kind="main" icon="search" href={town ? `/${town.slug}/produkte` : "/"}>{town ? `Produkte in ${town.name} ansehen` : "Stadt wählen"}</ButtonLink>
      </Empty>
    </div>
  );
}
