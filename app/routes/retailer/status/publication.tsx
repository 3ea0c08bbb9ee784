import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { loadStatus, moveFromForm } from "./load-status.server.ts";
import { StatusDesk } from "./status-desk.tsx";

export const loader = ({ request, params }: LoaderFunctionArgs) => loadStatus(request, params);

/** Everybody may see the profile from now on. */
export const action = (asked: ActionFunctionArgs) => moveFromForm(asked, "published");

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Stand des Profils · ${data?.frame.name ?? ""} · Stadtkorb` }, { name: "robots", content: "noindex" }];

export default StatusDesk;
