import { Button } from "#app/ui/button.tsx";
import { Check, Input, Select } from "#app/ui/field.tsx";
import { Fold } from "#app/ui/fold.tsx";
import { formatMoney } from "#app/values/money.ts";
import type { AnswerView } from "./answer-view.ts";

/** Why a shop says no, as the form sends it and as the shopper reads it. */
export const declineReasons = { weg: "Das ist leider nicht mehr da.", zuviel: "Wir schaffen es zu dieser Zeit leider nicht.", anderes: "Es geht diesmal leider nicht." };
type Acts = { order: AnswerView; base: string };

/** The answer: one button for yes; a part and no lie folded below. Each posts to an address of its own under `base`. */
export function AnswerActs({ order, base }: Acts) {
  const what = order.mode === "purchase" ? "Kauf" : "Reservierung";
  return (
    <div className="answers">
      <form method="post" action={`${base}/annahme`}><Button kind="main" icon="check" wide tall>Ja, ich lege es zurück</Button></form>
      {(order.lines.length > 1 || order.lines.some(({ quantity }) => quantity > 1)) && <Fold title="Nur einen Teil" icon="sliders-horizontal"><PartForm order={order} base={base} /></Fold>}
      <Fold title="Nein, leider nicht" icon="x">
        <form method="post" action={`${base}/ablehnung`}>
          <fieldset>
            <legend className="small">Warum? Das schreiben wir {order.shopper}.</legend>
            {Object.entries(declineReasons).map(([value, label], index) => <Check key={value} type="radio" name="grund" value={value} label={label} defaultChecked={index === 0} />)}
          </fieldset>
          <Input label="Möchten Sie etwas dazu sagen?" name="wort" optional maxLength={300} className="mt-2" />
          <Button kind="danger" wide className="mt-3">{what} ablehnen</Button>
        </form>
      </Fold>
    </div>
  );
}

function PartForm({ order: { lines }, base }: Acts) {
  return (
    <form method="post" action={`${base}/annahme`}>
      <input type="hidden" name="teil" value="1" />
      <fieldset className="stack">
        <legend className="small mb-2">Was haben Sie da?</legend>
        {lines.map(({ lineId, name, quantity, price }) => (quantity === 1
          ? <Check key={lineId} name={`menge-${lineId}`} value="1" label={name} count={formatMoney(price)} defaultChecked />
          : <Select key={lineId} label={name} name={`menge-${lineId}`} defaultValue={String(quantity)} options={Array.from({ length: quantity + 1 }, (_, count) => ({ value: String(quantity - count), label: `${quantity - count} von ${quantity} Stück` }))} />))}
      </fieldset>
      <Button kind="plain" wide className="mt-3">Diesen Teil zusagen</Button>
    </form>
  );
}

/** After the promise: packed, then handed over to whoever says the code. */
export function HandOverActs({ order, base, error, typed }: Acts & { error: string | null; typed: string }) {
  const isReady = order.status === "ready";
  const code = <CodeForm base={base} error={error} typed={typed} main={isReady} />;
  if (isReady) return code;
  return (
    <div className="answers">
      <form method="post" action={`${base}/bereit`}><Button kind="main" icon="package-check" wide tall>Es liegt bereit</Button></form>
      <Fold title="Gleich übergeben" icon="shopping-basket" open={error !== null}>{code}</Fold>
    </div>
  );
}

function CodeForm({ base, error, typed, main }: { base: string; error: string | null; typed: string; main: boolean }) {
  return (
    <form method="post" action={`${base}/uebergabe`}>
      <Input label="Abholcode" name="code" autoComplete="off" autoCapitalize="characters" maxLength={20} defaultValue={typed} error={error} hint="Vier Zeichen, die Ihnen an der Theke gesagt werden." />
      <Button kind={main ? "main" : "plain"} icon="check" wide tall={main} className="mt-3">Übergeben</Button>
    </form>
  );
}
