import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { loadShop } from "./load-shop.server.ts";
import { ShopDesk } from "./shop-desk.tsx";

export const loader = ({ request, params }: LoaderFunctionArgs) => loadShop(request, params);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.name ?? "Geschäft"} · Stadtmarketing ${data?.office.name ?? ""} · Stadtkorb` }, { name: "robots", content: "noindex" }];

export default ShopDesk;
