import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { moveService } from "#app/domain/shops/price-list/change-service.server.ts";
import { findService } from "#app/domain/shops/price-list/find-services.server.ts";
import { notFound } from "#app/web/not-found.server.ts";
import { parseForm } from "#app/web/parse-form.server.ts";
import { enterShop } from "../enter-shop.server.ts";
import { idOf } from "../id-of.ts";

const form = z.object({ richtung: z.enum(["hoch", "runter"]) });

/** The buttons stand on the list; whoever comes here otherwise is led to the service. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop, base } = await enterShop(request, params);
  const service = await findService({ shop, serviceId: idOf(params.dienst) }) ?? notFound();
  return redirect(`${base}/profil/dienstleistungen/${service.id}`);
}

/** One place up or down the list. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { shop, base, actor } = await enterShop(request, params);
  const parsed = await parseForm(request, form);
  if (!parsed.ok) return redirect(`${base}/profil/dienstleistungen`, { status: 303 });
  const serviceId = idOf(params.dienst);
  const moved = await moveService({ shop, serviceId, to: parsed.value.richtung === "hoch" ? "up" : "down", actor });
  return moved.ok ? redirect(`${base}/profil/dienstleistungen?getan=platz#${serviceId}`, { status: 303 }) : notFound();
}
