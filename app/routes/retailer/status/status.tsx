import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { loadStatus } from "./load-status.server.ts";
import { StatusDesk } from "./status-desk.tsx";

export const loader = ({ request, params }: LoaderFunctionArgs) => loadStatus(request, params);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Stand des Profils · ${data?.frame.name ?? ""} · Stadtkorb` }, { name: "robots", content: "noindex" }];

export default StatusDesk;
