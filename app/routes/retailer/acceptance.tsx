import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { acceptOrder } from "#app/domain/orders/answer-order.server.ts";
import { answerForShop, loadOrder } from "./answer-for-shop.server.ts";
import { OrderDesk } from "./order-desk.tsx";

export const loader = ({ request, params }: LoaderFunctionArgs) => loadOrder(request, params);

/** The shop promises the order, whole or with fewer pieces. */
export const action = (asked: ActionFunctionArgs) => answerForShop(asked, {
  act: "accepted",
  answer: ({ order, actor, by, typed }) => acceptOrder({ orderId: order.orderId, actor, by, quantities: readPieces(order, typed) }),
  refusals: {
    quantity: { field: "mengen", sentence: "Bitte je Artikel eine ganze Zahl, höchstens so viele wie bestellt." },
    "nothing-accepted": { field: "mengen", sentence: "So bliebe nichts übrig. Wenn Sie nichts liefern können, lehnen Sie die Bestellung bitte ab." },
  },
});

function readPieces(order: { lines: Array<{ lineId: string }> }, typed: Record<string, string>): Record<string, number> {
  const named = order.lines.flatMap(({ lineId }) => (typed[`menge-${lineId}`] === undefined ? [] : [[lineId, typed[`menge-${lineId}`]]]));
  return Object.fromEntries(named.map(([lineId, text]) => [lineId, /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN]));
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Bestellung ${data?.order.number ?? ""} · Stadtkorb` }, { name: "robots", content: "noindex" }];

export default OrderDesk;
