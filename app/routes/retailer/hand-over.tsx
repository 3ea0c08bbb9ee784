import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { handOver } from "#app/domain/orders/answer-order.server.ts";
import { answerForShop, loadOrder } from "./answer-for-shop.server.ts";
import { OrderDesk } from "./order-desk.tsx";

export const loader = ({ request, params }: LoaderFunctionArgs) => loadOrder(request, params);

/** The order goes to whoever says its code. */
export const action = (asked: ActionFunctionArgs) => answerForShop(asked, {
  act: "collected",
  answer: ({ order, actor, by, typed }) => handOver({ orderId: order.orderId, actor, by, code: (typed.code ?? "").slice(0, 40) }),
  refusals: {
    "wrong-code": { field: "code", sentence: "Das ist nicht der Code dieser Bestellung. Er steht in der Bestätigung der Kundin oder des Kunden." },
    "too-many-tries": { field: "code", sentence: "Das waren zu viele Versuche. Bitte warten Sie eine Stunde." },
  },
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Bestellung ${data?.order.number ?? ""} · Stadtkorb` }, { name: "robots", content: "noindex" }];

export default OrderDesk;
