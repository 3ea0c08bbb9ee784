import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { loadStatus, moveFromForm } from "./load-status.server.ts";
import { StatusDesk } from "./status-desk.tsx";

export const loader = ({ request, params }: LoaderFunctionArgs) => loadStatus(request, params);

/** Back to where only the shop and the town see it. */
export const action = (asked: ActionFunctionArgs) => moveFromForm(asked, "draft");

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Stand des Profils · ${data?.frame.name ?? ""} · Stadtkorb` }, { name: "robots", content: "noindex" }];

export default StatusDesk;
