import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { pauseShop } from "#app/domain/opening-hours/pause/pause-shop.server.ts";
import { PauseForm } from "#app/domain/shops/status/pause-form.tsx";
import type { PauseProblem } from "#app/domain/shops/status/pause.ts";
import { TextLink } from "#app/ui/button.tsx";
import { isDay } from "#app/values/day.ts";
import { parseForm } from "#app/web/parse-form.server.ts";
import { problem } from "#app/web/problem.server.ts";
import { enterShop } from "../enter-shop.server.ts";
import { ShopPage } from "../shop-page.tsx";
import { loadStatus } from "./load-status.server.ts";

const unreadable = "Bitte einen Tag wie 24.12.2026 eintragen.";
const form = z.object({
  von: z.string().default("").refine(isDay, unreadable), bis: z.string().default("").refine((day) => day === "" || isDay(day), unreadable),
  hinweis: z.string().max(200, "Bitte höchstens 200 Zeichen.").default(""),
});
const sentences = {
  "until-before-from": { bis: "Der letzte Tag liegt vor dem ersten." }, "over-already": { bis: "Dieser Tag ist schon vorbei." }, "too-far": { von: "Bitte höchstens zwei Jahre im Voraus." },
} satisfies Record<PauseProblem, Record<string, string>>;

export const loader = ({ request, params }: LoaderFunctionArgs) => loadStatus(request, params);

/** Closed for a while, or until another day than said before. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { shop, base, actor } = await enterShop(request, params);
  const parsed = await parseForm(request, form);
  if (!parsed.ok) return problem({ errors: parsed.errors, typed: parsed.typed });
  const { von, bis, hinweis } = parsed.value;
  const paused = await pauseShop({ shop, pause: { from: von, until: bis || null, note: hinweis }, actor });
  if (paused.ok) return redirect(`${base}/status?gespeichert=pause#pause`, { status: 303 });
  const errors: Record<string, string> = sentences[paused.problem];
  return problem({ errors, typed: { von, bis, hinweis } });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Vorübergehend schließen · ${data?.frame.name ?? ""} · Stadtkorb` }, { name: "robots", content: "noindex" }];

export default function Pause() {
  const { frame, base, pause, today } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <ShopPage frame={frame}>
      <TextLink href={`${base}/status`} icon="arrow-left">Zurück zum Stand</TextLink>
      <h1 className="mt-2 mb-4">Vorübergehend schließen</h1>
      <div className="card max-w-144"><PauseForm action={`${base}/status/pause`} typed={refused?.typed ?? pause?.typed ?? { von: today }} errors={refused?.errors} running={pause !== null} /></div>
    </ShopPage>
  );
}
