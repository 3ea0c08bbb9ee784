import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { undoChange, type UndoProblem } from "#app/domain/opening-hours/undo/undo-change.server.ts";
import { isOwnChange } from "#app/domain/shops/undo/is-own-change.server.ts";
import { notFound } from "#app/web/not-found.server.ts";
import { problem } from "#app/web/problem.server.ts";
import { enterShop } from "../enter-shop.server.ts";
import { idOf } from "../id-of.ts";
import { loadLog } from "./load-log.server.ts";
import { LogDesk } from "./log-desk.tsx";

const sentences = {
  "changed-since": "Das wurde inzwischen noch einmal geändert. Nehmen Sie zuerst die neuere Änderung zurück.", "not-possible": "Das lässt sich nicht mehr zurücknehmen. Bitte ändern Sie es im Profil.",
} satisfies Record<Exclude<UndoProblem, "not-found">, string>;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop } = await enterShop(request, params);
  return await isOwnChange({ shop, changeId: idOf(params.aenderung) }) ? loadLog(request, params) : notFound();
}

/** What a change replaced holds again. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { shop, base, actor } = await enterShop(request, params);
  const undone = await undoChange({ shop, changeId: idOf(params.aenderung), actor });
  if (undone.ok) return redirect(`${base}/protokoll?zurueck=1`, { status: 303 });
  return undone.problem === "not-found" ? notFound() : problem({ sentence: sentences[undone.problem] }, 409);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Protokoll · ${data?.frame.name ?? ""} · Stadtkorb` }, { name: "robots", content: "noindex" }];

export default LogDesk;
