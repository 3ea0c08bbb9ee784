import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { FreshPage } from "./fresh-page.tsx";
import { loadFresh } from "./load-fresh.server.ts";

export const loader = ({ request, params }: LoaderFunctionArgs) => loadFresh(request, params);

export const meta: MetaFunction = () => [{ title: "Stimmen Ihre Zeiten? · Stadtkorb" }, { name: "robots", content: "noindex, nofollow" }];

export default FreshPage;
