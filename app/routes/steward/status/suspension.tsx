import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { decide, loadShop } from "./load-shop.server.ts";
import { ShopDesk } from "./shop-desk.tsx";

export const loader = ({ request, params }: LoaderFunctionArgs) => loadShop(request, params);

/** The profile is taken off, with the reason. */
export const action = (asked: ActionFunctionArgs) => decide(asked, "suspended");

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.name ?? "Geschäft"} · Stadtmarketing ${data?.office.name ?? ""} · Stadtkorb` }, { name: "robots", content: "noindex" }];

export default ShopDesk;
