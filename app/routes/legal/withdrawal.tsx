import { randomUUID } from "node:crypto";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { receiveWithdrawal } from "#app/domain/notifications/receive-withdrawal.server.ts";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Input } from "#app/ui/field.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { dayOf } from "#app/values/day.ts";
import { formatDayWithYear, formatTime } from "#app/values/day-words.ts";
import { hours } from "#app/values/time.ts";
import { parseForm, tick } from "#app/web/parse-form.server.ts";
import { problem } from "#app/web/problem.server.ts";
import { limitTries } from "#app/web/rate-limit.server.ts";
import { TownPage } from "#app/web/town-page.tsx";

const form = z.object({
  name: z.string().min(2).max(80), nummer: z.string().min(3).max(40), email: z.email().max(254), schluessel: z.uuid(), bestaetigt: tick,
});
type Typed = { name: string; nummer: string; email: string };

/** `?nummer=` fills in the order number, for the link on an order's page. */
export function loader({ request }: LoaderFunctionArgs) {
  return { requestKey: randomUUID(), number: (new URL(request.url).searchParams.get("nummer") ?? "").slice(0, 40) };
}

/** § 356a BGB: first who withdraws from what, then "Widerruf bestätigen", then at once the receipt. Never needs a log-in. */
export async function action({ request, context }: ActionFunctionArgs) {
  await limitTries({ what: "withdrawal", who: context.address, most: 40, within: hours(1) });
  const parsed = await parseForm(request, form);
  if (!parsed.ok) {
    const { name = "", nummer = "", email = "" } = parsed.typed;
    return problem({ step: "ask" as const, typed: { name, nummer, email }, errors: parsed.errors, receivedAt: "" });
  }
  const { name, nummer, email, schluessel, bestaetigt } = parsed.value;
  const typed = { name, nummer, email };
  if (!bestaetigt) return { step: "confirm" as const, typed, errors: {}, receivedAt: "" };
  const { receivedAt } = await receiveWithdrawal({ requestKey: schluessel, name, number: nummer, email });
  return { step: "done" as const, typed, errors: {}, receivedAt: `${formatDayWithYear(dayOf(receivedAt))}, ${formatTime(receivedAt)} Uhr` };
}

export const meta: MetaFunction = () => [{ title: "Vertrag widerrufen · Stadtkorb" }];

export default function WithdrawalPage() {
  const { requestKey, number } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const typed = answer?.typed ?? { name: "", nummer: number, email: "" };
  return (
    <TownPage>
      <div className="wrap">
        <section className="section stack max-w-144">
          {answer?.step === "done" ? <Done typed={typed} receivedAt={answer.receivedAt} />
            : answer?.step === "confirm" ? <Confirm typed={typed} requestKey={requestKey} />
            : <Ask typed={typed} errors={answer?.errors ?? {}} requestKey={requestKey} />}
        </section>
      </div>
    </TownPage>
  );
}

function Ask({ typed, errors, requestKey }: { typed: Typed; errors: Record<string, string>; requestKey: string }) {
  return (
    <>
      <h1>Vertrag widerrufen</h1>
      <p className="lead">Einen online geschlossenen Kauf können Sie bis 14 Tage nach dem Abholen widerrufen, ohne Gründe und ohne Anmeldung.</p>
      <ErrorSummary errors={errors} labels={{ name: "Ihr Name", nummer: "Bestellnummer", email: "E-Mail-Adresse" }} />
      <form method="post" noValidate className="stack">
        <input type="hidden" name="schluessel" value={requestKey} />
        <Input label="Ihr Name" name="name" autoComplete="name" required maxLength={80} defaultValue={typed.name} error={errors.name} />
        <Input label="Bestellnummer" name="nummer" autoComplete="off" required maxLength={40} defaultValue={typed.nummer} error={errors.nummer} hint="Sie steht in der Bestätigung per E-Mail." />
        <Input label="E-Mail-Adresse für die Eingangsbestätigung" name="email" type="email" autoComplete="email" required maxLength={254} defaultValue={typed.email} error={errors.email} />
        <Button kind="main">Weiter</Button>
      </form>
      <p className="soft">Eine Reservierung müssen Sie nicht widerrufen. Sie bindet Sie nicht; absagen können Sie sie auf der Bestellseite.</p>
    </>
  );
}

function Confirm({ typed, requestKey }: { typed: Typed; requestKey: string }) {
  return (
    <>
      <h1>Stimmt alles?</h1>
      <p className="lead">Hiermit widerrufe ich den Vertrag.</p>
      <Declared typed={typed} />
      <form method="post" className="stack">
        <input type="hidden" name="schluessel" value={requestKey} />
        <input type="hidden" name="name" value={typed.name} />
        <input type="hidden" name="nummer" value={typed.nummer} />
        <input type="hidden" name="email" value={typed.email} />
        <Button kind="main" name="bestaetigt" value="ja">Widerruf bestätigen</Button>
      </form>
      <p><a className="link" href={`/vertrag-widerrufen?${new URLSearchParams({ nummer: typed.nummer })}`}>Doch nicht, oder noch etwas ändern</a></p>
    </>
  );
}

function Done({ typed, receivedAt }: { typed: Typed; receivedAt: string }) {
  return (
    <>
      <h1>Ihr Widerruf ist eingegangen</h1>
      <Notice kind="ok" live title={`Eingegangen am ${receivedAt}`}>Die Eingangsbestätigung ist per E-Mail an {typed.email} unterwegs.</Notice>
      <Declared typed={typed} />
      <p>Das Geschäft meldet sich zur Rückgabe. Ihr Geld bekommen Sie spätestens 14 Tage nach dem Eingang zurück, aber erst, wenn die Ware wieder dort ist (§ 357 BGB).</p>
    </>
  );
}

function Declared({ typed }: { typed: Typed }) {
  return <dl className="facts wrap-anywhere"><dt>Name</dt><dd>{typed.name}</dd><dt>Bestellnummer</dt><dd>{typed.nummer}</dd><dt>E-Mail</dt><dd>{typed.email}</dd></dl>;
}
