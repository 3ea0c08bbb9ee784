import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { applyImport } from "#app/domain/boarding/imports/apply-import.server.ts";
import { findImport } from "#app/domain/boarding/imports/find-import.server.ts";
import { notFound } from "#app/web/not-found.server.ts";
import { enterImports } from "./enter-imports.server.ts";

/** Whoever comes here by the address alone sees the list. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { town, base } = await enterImports(request, params);
  const list = await findImport({ town, importId: params.liste ?? "" }) ?? notFound();
  return redirect(`${base}/aufnahme/${list.id}`);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { town, visitor, actor, base } = await enterImports(request, params);
  const outcome = await applyImport({ town, importId: params.liste ?? "", actor: { ...actor, id: visitor.personId } });
  if (!outcome.ok && outcome.problem === "not-found") return notFound();
  const here = `${base}/aufnahme/${params.liste}`;
  if (!outcome.ok) return redirect(`${here}?nichts`, { status: 303 });
  const { made, refreshed, left } = outcome.value;
  return redirect(`${here}?zeilen=uebernommen&neu=${made}&aktualisiert=${refreshed}&rest=${left}`, { status: 303 });
}
