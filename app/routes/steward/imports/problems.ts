import type { LoaderFunctionArgs } from "@remix-run/node";
import { findImport } from "#app/domain/boarding/imports/find-import.server.ts";
import { findProblems } from "#app/domain/boarding/imports/find-problems.server.ts";
import { writeProblems } from "#app/domain/boarding/imports/write-problems.ts";
import { notFound } from "#app/web/not-found.server.ts";
import { enterImports } from "./enter-imports.server.ts";

/** The remarks of a list as a file for the office. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { town } = await enterImports(request, params);
  const list = await findImport({ town, importId: params.liste ?? "" }) ?? notFound();
  const rows = await findProblems({ town, importId: list.id });
  return new Response(writeProblems(rows), { headers: { "Content-Type": "text/csv; charset=utf-8", "Content-Disposition": 'attachment; filename="hinweise.csv"', "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff" } });
}
