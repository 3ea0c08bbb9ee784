import type { LoaderFunctionArgs } from "@remix-run/node";
import { printLetters } from "#app/domain/boarding/claims/letter/print-letters.server.ts";
import { notFound } from "#app/web/not-found.server.ts";
import { enterOffice } from "../enter-office.server.ts";

/** The letters named by "brief", or all that wait, as one PDF. Looking at it changes nothing. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { visitor, town } = await enterOffice(request, params);
  const named = new URL(request.url).searchParams.getAll("brief").slice(0, 200);
  const printed = await printLetters({ town, writer: visitor, claimIds: named.length > 0 ? named : undefined }) ?? notFound();
  const headers = { "Content-Type": "application/pdf", "Content-Disposition": `inline; filename="briefe-${town.slug}.pdf"`, "Cache-Control": "no-store" };
  return new Response(new Uint8Array(printed.pdf), { headers });
}
