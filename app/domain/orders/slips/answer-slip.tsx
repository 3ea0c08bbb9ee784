import { LineTitle } from "#app/domain/baskets/line-title.tsx";
import { ModeLabel } from "#app/domain/baskets/mode-label.tsx";
import { Slip, SlipLine, SlipLines, SlipStation, SlipSum, SlipTime, Tear } from "#app/ui/slip.tsx";
import { formatMoney } from "#app/values/money.ts";
import type { AnswerView } from "./answer-view.ts";

/** Who wants what and when, as the shop reads it before it answers. */
export function AnswerSlip({ order, pictures }: { order: AnswerView; pictures: Record<string, string> }) {
  const { mode, status, shopper, time, until, day, lines, sum, number } = order;
  const isOff = status === "declined" || status === "expired" || status === "cancelled";
  return (
    <Slip label={mode === "purchase" ? "Kauf" : "Reservierung"}>
      <SlipStation aside={<ModeLabel mode={mode === "purchase" ? "buy" : "reserve"} />}><span className="text-ink">{shopper} holt ab</span></SlipStation>
      <SlipTime time={time}>{until}<br />{day}</SlipTime>
      <div className="mt-5"><SlipLines>{lines.map((line) => <SlipLine key={line.lineId} picture={pictures[line.lineId]} title={<LineTitle title={line.title} />} text={line.text} price={line.sum && <span className="price">{formatMoney(line.sum)}</span>} />)}</SlipLines></div>
      <Tear />
      {isOff
        ? <SlipSum label={mode === "purchase" ? "Wird nicht abgebucht" : "Nichts zu zahlen"} soft>{null}</SlipSum>
        : <SlipSum label={mode === "purchase" ? sumWords(status) : "Zahlt bei Ihnen an der Kasse"}><span className="price">{formatMoney(sum)}</span></SlipSum>}
      <p className="small soft mt-1">Nummer {number}</p>
    </Slip>
  );
}

function sumWords(status: AnswerView["status"]): string {
  return status === "collected" || status === "not-collected" ? "Online bezahlt" : "Online vorgemerkt";
}
