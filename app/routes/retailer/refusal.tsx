import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { declineOrder } from "#app/domain/orders/answer-order.server.ts";
import { answerForShop, loadOrder } from "./answer-for-shop.server.ts";
import { OrderDesk } from "./order-desk.tsx";

export const loader = ({ request, params }: LoaderFunctionArgs) => loadOrder(request, params);

/** The shop cannot; the shopper reads why. */
export const action = (asked: ActionFunctionArgs) => answerForShop(asked, {
  act: "declined",
  answer: ({ order, actor, by, typed }) => declineOrder({ orderId: order.orderId, actor, by, reason: [typed.grund, typed.worte].filter(Boolean).join(" ").slice(0, 500) }),
  refusals: {},
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Bestellung ${data?.order.number ?? ""} · Stadtkorb` }, { name: "robots", content: "noindex" }];

export default OrderDesk;
