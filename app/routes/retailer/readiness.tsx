import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { markReady } from "#app/domain/orders/answer-order.server.ts";
import { answerForShop, loadOrder } from "./answer-for-shop.server.ts";
import { OrderDesk } from "./order-desk.tsx";

export const loader = ({ request, params }: LoaderFunctionArgs) => loadOrder(request, params);

/** The order is packed. */
export const action = (asked: ActionFunctionArgs) => answerForShop(asked, {
  act: "ready", answer: ({ order, actor, by }) => markReady({ orderId: order.orderId, actor, by }), refusals: {},
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Bestellung ${data?.order.number ?? ""} · Stadtkorb` }, { name: "robots", content: "noindex" }];

export default OrderDesk;
