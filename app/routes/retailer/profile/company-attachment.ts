import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { attachTrader } from "#app/domain/shops/traders/save-trader.server.ts";
import { traderRights } from "#app/domain/shops/traders/trader-fields.ts";
import { notFound } from "#app/web/not-found.server.ts";
import { parseForm } from "#app/web/parse-form.server.ts";
import { enterAsOwner } from "../enter-shop.server.ts";
import { idOf } from "../id-of.ts";

const form = z.object({ unternehmen: z.string().max(100) });

/** The form stands on the page of the Impressum. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { base } = await enterAsOwner(request, params);
  return redirect(`${base}/profil/unternehmen`);
}

/** Puts the shop under a trader of which the person owns a shop already; where it has one by now, its page says so. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { shop, base, actor, visitor } = await enterAsOwner(request, params);
  const parsed = await parseForm(request, form);
  const attached = await attachTrader({ shop, traderId: idOf(parsed.ok ? parsed.value.unternehmen : ""), rights: traderRights(visitor), actor });
  if (!attached.ok && attached.problem === "not-found") return notFound();
  return redirect(attached.ok ? `${base}/profil?gespeichert=unternehmen#unternehmen` : `${base}/profil/unternehmen`, { status: 303 });
}
