import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { loadLog } from "./log/load-log.server.ts";
import { LogDesk } from "./log/log-desk.tsx";

export const loader = ({ request, params }: LoaderFunctionArgs) => loadLog(request, params);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Protokoll · ${data?.frame.name ?? ""} · Stadtkorb` }, { name: "robots", content: "noindex" }];

export default LogDesk;
