import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { findPayPage } from "#app/domain/payments/find-pay-page.server.ts";
import { pressPay } from "#app/domain/payments/press-pay.server.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Slip, SlipSum, Tear } from "#app/ui/slip.tsx";
import { cents, formatMoney } from "#app/values/money.ts";
import { formatTime } from "#app/values/day-words.ts";
import { notFound } from "#app/web/not-found.server.ts";
import { parseForm } from "#app/web/parse-form.server.ts";
import { TownPage } from "#app/web/town-page.tsx";

const form = z.object({ tun: z.enum(["pay", "decline", "3ds", "3ds-fail", "abandon"]) });

export async function loader({ params }: LoaderFunctionArgs) {
  const page = await findPayPage(params.sitzung ?? "") ?? notFound();
  const { status, amount, lines, threeDSecure, problem, cancelPath } = page;
  return {
    status, threeDSecure, problem, cancelPath, amount: cents(amount), until: formatTime(new Date(page.expiresAt)),
    lines: lines.map((line) => ({ ...line, amount: cents(line.amount) })),
  };
}

/** One button of the pay page. */
export async function action({ request, params }: ActionFunctionArgs) {
  const parsed = await parseForm(request, form);
  const here = `/sandbox/zahlen/${encodeURIComponent(params.sitzung ?? "")}`;
  if (!parsed.ok) return redirect(here, { status: 303 });
  return redirect(await pressPay({ sessionId: params.sitzung ?? "", act: parsed.value.tun }) ?? notFound(), { status: 303 });
}

export const meta: MetaFunction = () => [{ title: "Bezahlen im Probebetrieb · Stadtkorb" }, { name: "robots", content: "noindex" }];

export default function Pay() {
  const { status, threeDSecure, problem, lines, amount, until, cancelPath } = useLoaderData<typeof loader>();
  return (
    <TownPage>
      <div className="wrap max-w-144 pt-5">
        <Notice kind="warn" title="Bezahlseite des Probebetriebs">Hier fließt kein echtes Geld. Im echten Betrieb steht an dieser Stelle die Seite des Zahlungsdienstes.</Notice>
        <h1 className="mt-6">{threeDSecure ? "Ihre Bank fragt nach" : status === "open" ? "Bezahlen" : status === "complete" ? "Schon bezahlt" : "Die Zeit ist um"}</h1>
        {problem && <Notice kind="bad" live className="mt-5" title={problem === "card-declined" ? "Die Karte wurde abgelehnt." : "Die Bank konnte die Zahlung nicht freigeben."}>Es wurde nichts abgebucht. Sie können es noch einmal versuchen.</Notice>}
        <div className="mt-6">
          <Slip label="Was Sie bezahlen">
            {lines.map((line) => <SlipSum key={line.name} label={`${line.quantity} × ${line.name}`}><span className="price">{formatMoney(line.amount)}</span></SlipSum>)}
            <Tear />
            <SlipSum label="Zu zahlen"><span className="price price-big">{formatMoney(amount)}</span></SlipSum>
          </Slip>
        </div>
        <div className="mt-9">{status === "open" ? <Acts threeDSecure={threeDSecure} until={until} /> : <Closed complete={status === "complete"} back={cancelPath} />}</div>
      </div>
    </TownPage>
  );
}

function Acts({ threeDSecure, until }: { threeDSecure: boolean; until: string }) {
  return (
    <form className="answers" method="post">
      {threeDSecure ? (
        <>
          <Button kind="main" icon="check" wide tall name="tun" value="3ds">Zahlung freigeben</Button>
          <Button kind="danger" wide name="tun" value="3ds-fail">Nicht freigeben</Button>
        </>
      ) : (
        <>
          <Button kind="main" icon="credit-card" wide tall name="tun" value="pay">Bezahlen</Button>
          <Button wide name="tun" value="3ds">Mit Rückfrage der Bank (3-D Secure)</Button>
          <Button kind="danger" wide name="tun" value="decline">Karte ablehnen</Button>
          <Button wide name="tun" value="abandon">Abbrechen</Button>
        </>
      )}
      <p className="small soft">Diese Seite ist bis {until} Uhr offen. So lange liegen Ihre Sachen bereit.</p>
    </form>
  );
}

function Closed({ complete, back }: { complete: boolean; back: string | null }) {
  if (complete) return <form method="post"><Button kind="main" wide tall name="tun" value="pay">Zur Bestellung</Button></form>;
  return <p className="stack"><span className="block">Es wurde nichts abgebucht.</span>{back && <ButtonLink kind="main" wide tall href={back}>Zur Bestellung</ButtonLink>}</p>;
}
