import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { markNotCollected } from "#app/domain/orders/answer-order.server.ts";
import { answerForShop, loadOrder } from "./answer-for-shop.server.ts";
import { OrderDesk } from "./order-desk.tsx";

export const loader = ({ request, params }: LoaderFunctionArgs) => loadOrder(request, params);

/** Nobody came for it. */
export const action = (asked: ActionFunctionArgs) => answerForShop(asked, {
  act: "not-collected", answer: ({ order, actor, by }) => markNotCollected({ orderId: order.orderId, actor, by }), refusals: {},
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Bestellung ${data?.order.number ?? ""} · Stadtkorb` }, { name: "robots", content: "noindex" }];

export default OrderDesk;
