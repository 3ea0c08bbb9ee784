import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { now } from "#app/clock.server.ts";
import { ClosingTimeCard } from "#app/domain/insights/closing-time-card.tsx";
import { findShopDay } from "#app/domain/insights/find-shop-day.server.ts";
import { changeClosingTime, restoreClosingTime } from "#app/domain/opening-hours/change-closing-time.server.ts";
import { readClock } from "#app/domain/opening-hours/closing-time.ts";
import { TextLink } from "#app/ui/button.tsx";
import { parseForm } from "#app/web/parse-form.server.ts";
import { problem } from "#app/web/problem.server.ts";
import { enterShop } from "./enter-shop.server.ts";
import { ShopPage } from "./shop-page.tsx";

const form = z.object({
  art: z.enum(["zeit", "zu", "ueblich"]).default("zeit"), schluss: z.string().default(""),
  grund: z.string().max(120, "Bitte höchstens 120 Zeichen.").default(""),
});

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop, frame } = await enterShop(request, params);
  const { state, text, closing, special } = await findShopDay({ shop, at: now() });
  return { frame, day: { state, text, closing, special } };
}

/** Another closing time for today, shut for today, or as usual again. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { shop, base, actor } = await enterShop(request, params);
  const parsed = await parseForm(request, form);
  if (!parsed.ok) return problem({ errors: parsed.errors, typed: parsed.typed });
  const { art, schluss, grund } = parsed.value;
  const closesAt = art === "zeit" ? readClock(schluss.slice(0, 20)) : null;
  if (art === "zeit" && closesAt === null) return problem({ errors: { schluss: "Bitte eine Uhrzeit wie 16:30 eintragen." }, typed: { schluss: schluss.slice(0, 20), grund } });
  if (art === "ueblich") await restoreClosingTime({ shop, actor });
  else await changeClosingTime({ shop, closesAt, reason: grund, actor });
  return redirect(`${base}?gespeichert=zeit#zu`, { status: 303 });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Heute · ${data?.frame.name ?? ""} · Stadtkorb` }, { name: "robots", content: "noindex" }];

export default function ClosingTime() {
  const { frame, day } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <ShopPage frame={frame}>
      <TextLink href={frame.base} icon="arrow-left">Zurück zu heute</TextLink>
      <div className="mt-3 max-w-144"><ClosingTimeCard action={`${frame.base}/heute`} day={day} errors={refused?.errors} typed={refused?.typed} level={1} /></div>
    </ShopPage>
  );
}
