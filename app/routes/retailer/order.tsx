import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { loadOrder } from "./answer-for-shop.server.ts";
import { OrderDesk } from "./order-desk.tsx";

export const loader = ({ request, params }: LoaderFunctionArgs) => loadOrder(request, params);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Bestellung ${data?.order.number ?? ""} · Stadtkorb` }, { name: "robots", content: "noindex" }];

export default OrderDesk;
