import type { ShopOrderView } from "#app/domain/insights/shop-order-view.ts";
import { Button } from "#app/ui/button.tsx";
import { Input, Select } from "#app/ui/field.tsx";

/** What the shop typed and what was wrong with it, by field; given back after a refusal. */
export type OrderFormState = { errors?: Record<string, string>; typed?: Record<string, string> };
type FormProps = { order: ShopOrderView; next: string };

/** Promises the whole order with one tap. */
export function AcceptForm({ order, next }: FormProps) {
  return <form method="post" action={`${order.href}/annahme`}><input type="hidden" name="weiter" value={next} /><Button kind="main" icon="check" wide tall>Zusagen</Button></form>;
}

/** Promises fewer pieces than were ordered, line by line. */
export function PartForm({ order, next, errors = {}, typed = {} }: FormProps & OrderFormState) {
  return (
    <form method="post" action={`${order.href}/annahme`} className="stack">
      <input type="hidden" name="weiter" value={next} />
      {order.lines.map((line) => {
        const field = `menge-${line.id}`;
        return <Input key={line.id} label={line.title} name={field} inputMode="numeric" autoComplete="off" defaultValue={typed[field] ?? String(line.quantity)} hint={`bestellt: ${line.quantity}`} error={errors[field]} className="max-w-96" />;
      })}
      <Button icon="check">Diesen Teil zusagen</Button>
    </form>
  );
}

const reasons = ["Leider ist der Artikel nicht mehr da.", "Zu dieser Zeit können wir leider nicht.", "Leider ist uns ein Fehler beim Angebot unterlaufen."];

/** Says no, with a sentence the shopper reads. */
export function DeclineForm({ order, next, errors = {}, typed = {} }: FormProps & OrderFormState) {
  const id = `grund-${order.id}`;
  return (
    <form method="post" action={`${order.href}/ablehnung`} className="stack">
      <input type="hidden" name="weiter" value={next} />
      <Select label="Das liest die Kundin oder der Kunde" name="grund" id={id} options={reasons.map((reason) => ({ value: reason, label: reason }))} defaultValue={typed.grund} />
      <Input label="Eigene Worte" name="worte" id={`worte-${order.id}`} optional maxLength={400} defaultValue={typed.worte} error={errors.worte} />
      <Button kind="danger" icon="x">Ablehnen</Button>
    </form>
  );
}

/** The order is packed. */
export function ReadyForm({ order, next }: FormProps) {
  return <form method="post" action={`${order.href}/bereit`}><input type="hidden" name="weiter" value={next} /><Button kind="plain" icon="package">Liegt bereit</Button></form>;
}

/** Hands over to whoever says the code. */
export function HandOverForm({ order, next, errors = {}, typed = {} }: FormProps & OrderFormState) {
  return (
    <form method="post" action={`${order.href}/uebergabe`} className="row items-end">
      <input type="hidden" name="weiter" value={next} />
      <Input label="Abholcode" name="code" id={`code-${order.id}`} className={errors.code ? "w-full" : "w-36"} autoComplete="off" autoCapitalize="characters" maxLength={20} required defaultValue={typed.code} error={errors.code} />
      <Button kind="plain" icon="package-check" className="mb-px">Übergeben</Button>
    </form>
  );
}

/** Nobody came. */
export function NoShowForm({ order, next }: FormProps) {
  return <form method="post" action={`${order.href}/nicht-abgeholt`}><input type="hidden" name="weiter" value={next} /><Button>Nicht gekommen</Button></form>;
}
