import { ModeLabel } from "#app/domain/baskets/mode-label.tsx";
import { Slip, SlipHead, SlipSum, Tear } from "#app/ui/slip.tsx";
import { formatMoney } from "#app/values/money.ts";
import type { CheckoutPart } from "./checkout-slip.tsx";
import { CheckoutLines } from "./checkout-slip.tsx";
import type { OrderMode } from "../order-status.ts";

/** A shop's part as chosen, to be read once more before ordering. */
export function ReviewSlip({ part, mode, when }: { part: CheckoutPart; mode: OrderMode; when: string }) {
  const { shopId, name, street, seller, deposit, total } = part;
  return (
    <Slip labelledBy={`g-${shopId}`}>
      <SlipHead id={`g-${shopId}`} title={name} text={<>{street && <>{street} · </>}Verkäufer: {seller}</>}><ModeLabel mode={mode === "purchase" ? "buy" : "reserve"} /></SlipHead>
      <div className="mt-4"><CheckoutLines part={part} /></div>
      <Tear />
      {deposit.amount > 0 && <SlipSum label="zzgl. Pfand" soft><span className="num">{formatMoney(deposit)}</span></SlipSum>}
      <SlipSum label={mode === "purchase" ? "Jetzt online zahlen" : "Im Geschäft zahlen"}><span className="price">{formatMoney(total)}</span></SlipSum>
      <p className="mt-1"><b>Abholen: {when} Uhr</b></p>
    </Slip>
  );
}
