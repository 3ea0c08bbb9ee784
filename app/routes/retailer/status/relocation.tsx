import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { relocateShop, type RelocateProblem } from "#app/domain/shops/status/relocate-shop.server.ts";
import { Button, TextLink } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Input } from "#app/ui/field.tsx";
import { isDay } from "#app/values/day.ts";
import { parseForm } from "#app/web/parse-form.server.ts";
import { problem } from "#app/web/problem.server.ts";
import { enterShop } from "../enter-shop.server.ts";
import { ShopPage } from "../shop-page.tsx";
import { loadStatus } from "./load-status.server.ts";

const form = z.object({
  strasse: z.string().min(3, "Bitte Straße und Hausnummer eintragen.").max(120, "Bitte höchstens 120 Zeichen."), plz: z.string().regex(/^\d{5}$/, "Bitte fünf Ziffern."),
  ort: z.string().min(1, "Bitte den Ort eintragen.").max(80, "Bitte höchstens 80 Zeichen."), seit: z.string().refine(isDay, "Bitte einen Tag wie 01.03.2026 eintragen."),
});
const labels = { strasse: "Straße und Hausnummer", plz: "PLZ", ort: "Ort", seit: "Seit wann" };
const sentences = {
  "same-address": { strasse: "Das ist die bisherige Adresse." }, "not-yet": { seit: "Bitte ändern Sie die Adresse am Tag des Umzugs. Vorher würden Kundinnen und Kunden vor verschlossener Tür stehen." },
  "too-long-ago": { seit: "Das ist mehr als ein Jahr her. Ändern Sie dann einfach die Adresse im Profil." },
} satisfies Record<RelocateProblem, Record<string, string>>;

export const loader = ({ request, params }: LoaderFunctionArgs) => loadStatus(request, params);

/** The shop is at another address now. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { shop, base, actor } = await enterShop(request, params);
  const parsed = await parseForm(request, form);
  if (!parsed.ok) return problem({ errors: parsed.errors, typed: parsed.typed });
  const { strasse, plz, ort, seit } = parsed.value;
  const moved = await relocateShop({ shop, street: strasse, plz, city: ort, since: seit, actor });
  if (moved.ok) return redirect(`${base}/status?gespeichert=umzug`, { status: 303 });
  const errors: Record<string, string> = sentences[moved.problem];
  return problem({ errors, typed: { strasse, plz, ort, seit } });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Umgezogen · ${data?.frame.name ?? ""} · Stadtkorb` }, { name: "robots", content: "noindex" }];

export default function Relocation() {
  const { frame, base, address, today } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const typed: Record<string, string> = refused?.typed ?? { strasse: "", plz: address.plz, ort: address.city, seit: today };
  const errors: Record<string, string> = refused?.errors ?? {};
  return (
    <ShopPage frame={frame}>
      <TextLink href={`${base}/status`} icon="arrow-left">Zurück zum Stand</TextLink>
      <h1 className="mt-2">Umgezogen</h1>
      <p className="lead mt-3">{address.street ? `Bisher: ${address.street}, ${address.plz} ${address.city}.` : "Bisher ist keine Adresse bekannt."} Ein Jahr lang steht auf Ihrer Seite, wo Sie vorher waren.</p>
      <ErrorSummary errors={errors} labels={labels} className="mt-4" />
      <form method="post" noValidate className="card stack mt-4 max-w-144">
        <Input label={labels.strasse} name="strasse" autoComplete="street-address" required maxLength={120} defaultValue={typed.strasse} error={errors.strasse} />
        <div className="row items-start">
          <Input label={labels.plz} name="plz" inputMode="numeric" autoComplete="postal-code" required maxLength={5} className="w-28" defaultValue={typed.plz} error={errors.plz} />
          <Input label={labels.ort} name="ort" autoComplete="address-level2" required maxLength={80} className="grow" defaultValue={typed.ort} error={errors.ort} />
        </div>
        <Input label={labels.seit} name="seit" type="date" required max={today} className="w-44" defaultValue={typed.seit} error={errors.seit} />
        <Button kind="main">Neue Adresse speichern</Button>
        <p className="small soft">Die Lage auf der Karte kennen wir danach nicht mehr. Sie lässt sich im Profil neu setzen.</p>
      </form>
    </ShopPage>
  );
}
