import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { loadTeam } from "./load-team.server.ts";
import { TeamDesk } from "./team-desk.tsx";

export const loader = ({ request, params }: LoaderFunctionArgs) => loadTeam(request, params);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Team · ${data?.frame.name ?? ""} · Stadtkorb` }, { name: "robots", content: "noindex" }];

export default TeamDesk;
