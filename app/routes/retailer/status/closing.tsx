import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { closeShop, type CloseProblem } from "#app/domain/shops/status/close-shop.server.ts";
import { statusWords } from "#app/domain/shops/status/shop-status.ts";
import { Button, ButtonLink, TextLink } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Input } from "#app/ui/field.tsx";
import { Keep } from "#app/ui/keep.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { isDay } from "#app/values/day.ts";
import { parseForm } from "#app/web/parse-form.server.ts";
import { problem } from "#app/web/problem.server.ts";
import { enterAsOwner } from "../enter-shop.server.ts";
import { ShopPage } from "../shop-page.tsx";
import { loadStatus } from "./load-status.server.ts";

const form = z.object({ seit: z.string().refine(isDay, "Bitte einen Tag wie 31.10.2026 eintragen."), nachfolge: z.string().max(120, "Bitte höchstens 120 Zeichen.").default("") });
const labels = { seit: "Letzter Tag", nachfolge: "Wer macht weiter?" };
const sentences = {
  "not-allowed": { form: "Von hier aus lässt sich das Geschäft nicht schließen. Bitte laden Sie die Seite neu." }, "reason-missing": { form: "Bitte schreiben Sie dazu, warum." },
  "not-yet": { seit: "Bitte tragen Sie die Schließung am letzten Tag ein. Bis dahin hilft ein Hinweis im Profil." }, "too-long-ago": { seit: "Bitte einen Tag der letzten zwei Jahre." },
  "successor-unknown": { nachfolge: "Ein Geschäft mit diesem Namen gibt es hier nicht. Lassen Sie das Feld leer, wenn niemand weitermacht." },
  "successor-unclear": { nachfolge: "So heißen mehrere Geschäfte. Bitte den ganzen Namen eintragen." },
} satisfies Record<CloseProblem, Record<string, string>>;

export async function loader({ request, params }: LoaderFunctionArgs) {
  await enterAsOwner(request, params);
  return loadStatus(request, params);
}

/** The shop is closed for good; its page stays. For owners alone. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { shop, base, actor } = await enterAsOwner(request, params);
  const parsed = await parseForm(request, form);
  if (!parsed.ok) return problem({ errors: parsed.errors, typed: parsed.typed });
  const closed = await closeShop({ shop, day: parsed.value.seit, successor: parsed.value.nachfolge, actor });
  if (closed.ok) return redirect(`${base}/status?gespeichert=stand`, { status: 303 });
  const errors: Record<string, string> = sentences[closed.problem];
  return problem({ errors, typed: parsed.value }, closed.problem === "not-allowed" ? 409 : 422);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Für immer schließen · ${data?.frame.name ?? ""} · Stadtkorb` }, { name: "robots", content: "noindex" }];

export default function Closing() {
  const { frame, base, card, today } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const typed: Record<string, string> = refused?.typed ?? { seit: today, nachfolge: "" };
  const { form: sentence, ...errors }: Record<string, string> = refused?.errors ?? {};
  return (
    <ShopPage frame={frame}>
      <TextLink href={`${base}/status`} icon="arrow-left">Zurück zum Stand</TextLink>
      <h1 className="mt-2">{frame.name} für immer schließen?</h1>
      {!card.moves.includes("closed")
        ? <Notice kind="warn" className="mt-4" title={`Das Profil ist ${statusWords[card.status]}.`}>So lässt es sich nicht schließen.</Notice>
        : (
          <>
            <p className="lead mt-2">Das ist schade. Danke für alles, was hier über den Tresen ging.</p>
            <div className="stack mt-4 max-w-144">
              <Keep icon="info">Die Seite bleibt: Wer sie aufruft, liest, dass geschlossen ist, und sieht Ähnliches in der Nähe.</Keep>
              <Keep icon="search">In Suche, Listen und auf der Karte steht das Geschäft nicht mehr. Bestellen kann niemand mehr.</Keep>
              <Keep icon="package">Offene Bestellungen bleiben. Bitte beantworten Sie sie noch.</Keep>
              <Keep icon="undo-2">Alle Angaben bleiben erhalten. Sie können wieder öffnen.</Keep>
            </div>
            {sentence && <Notice kind="bad" live className="mt-4">{sentence}</Notice>}
            <ErrorSummary errors={errors} labels={labels} className="mt-4" />
            <form method="post" noValidate className="card stack mt-5 max-w-144">
              <Input label={labels.seit} name="seit" type="date" required max={today} className="w-44" defaultValue={typed.seit} error={errors.seit} />
              <Input label={labels.nachfolge} name="nachfolge" optional maxLength={120} hint="Der Name eines Geschäfts dieser Stadt. Die Seite zeigt dann dorthin." defaultValue={typed.nachfolge} error={errors.nachfolge} />
              <div className="row"><Button kind="danger">Für immer schließen</Button><ButtonLink href={`${base}/status`}>Doch nicht</ButtonLink></div>
            </form>
          </>
        )}
    </ShopPage>
  );
}
