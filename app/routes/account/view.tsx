import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { ownPath } from "#app/domain/accounts/own-path.ts";
import { notFound } from "#app/web/not-found.server.ts";
import { parseForm } from "#app/web/parse-form.server.ts";
import { viewCookie } from "#app/web/view-cookie.server.ts";

const form = z.object({ ansicht: z.enum(["hell", "dunkel", "geraet"]).catch("geraet"), next: z.string().default("/") });

export function loader() {
  return notFound();
}

/** Light or dark, remembered in this browser. Always leads back to where the switch was. */
export async function action({ request }: ActionFunctionArgs) {
  const parsed = await parseForm(request, form);
  const { ansicht, next } = parsed.ok ? parsed.value : { ansicht: "geraet" as const, next: "/" };
  throw redirect(ownPath(next, "/"), { headers: { "Set-Cookie": viewCookie(ansicht) } });
}
