import type { BasketSlipView } from "#app/domain/baskets/basket-view.ts";
import { LineFacts } from "#app/domain/baskets/line-facts.tsx";
import { LineTitle } from "#app/domain/baskets/line-title.tsx";
import { ModeLabel } from "#app/domain/baskets/mode-label.tsx";
import { StateBadge } from "#app/domain/opening-hours/signs/state-badge.tsx";
import { ChoiceCard, ChoiceCards } from "#app/ui/choice-card.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { Slip, SlipHead, SlipLine, SlipLines, Tear } from "#app/ui/slip.tsx";
import { formatMoney } from "#app/values/money.ts";
import type { PartChoice, PartDay } from "./checkout-part.ts";
import { modeWords, problemSentences } from "./checkout-words.ts";
import type { OrderMode } from "../order-status.ts";
import { PickupPicker } from "./pickup-picker.tsx";

export type CheckoutPart = BasketSlipView & { modes: OrderMode[]; days: PartDay[]; state: Parameters<typeof StateBadge>[0]["state"] | null };

/** One shop's part of a checkout: what, how and when. `errors` by field id. */
export function CheckoutSlip({ part, choice, errors }: { part: CheckoutPart; choice: PartChoice; errors: Record<string, string> }) {
  const { shopId, name, street, seller, state } = part;
  return (
    <Slip labelledBy={`g-${shopId}`}>
      <SlipHead id={`g-${shopId}`} title={name} text={<>{street && <>{street} · </>}Verkäufer: {seller}</>}>{state && <StateBadge state={state} />}</SlipHead>
      <div className="mt-4"><CheckoutLines part={part} /></div>
      <Tear />
      <ModeChoice part={part} chosen={choice.mode} error={errors[`art-${shopId}`] ?? null} />
      <div className="mt-5"><PickupPicker shopId={shopId} days={part.days} chosenDay={choice.day} chosenSlot={choice.slot} error={errors[`zeit-${shopId}`] ?? null} /></div>
    </Slip>
  );
}

/** The lines of a part, only to be read; what has changed is marked. */
export function CheckoutLines({ part }: { part: BasketSlipView }) {
  return (
    <SlipLines>
      {part.lines.map((line) => (
        <SlipLine key={line.lineId} picture={line.picture ?? undefined} title={<LineTitle title={line.title} />} text={<LineFacts {...line} />} price={<span className="price">{formatMoney(line.sum)}</span>} changed={line.changed}>
          {line.ageLimit !== null && <p className="small soft">Ab {line.ageLimit} Jahren. Bitte bringen Sie zur Abholung einen Ausweis mit.</p>}
        </SlipLine>
      ))}
    </SlipLines>
  );
}

function ModeChoice({ part: { shopId, modes }, chosen, error }: { part: CheckoutPart; chosen: OrderMode | null; error: string | null }) {
  const name = `art-${shopId}`;
  const [only] = modes;
  return (
    <div id={name}>
      {modes.length === 0 && <p className="soft">{problemSentences["shop-takes-no-orders"]}</p>}
      {modes.length === 1
        ? <div className="row"><input type="hidden" name={name} value={modeWords[only]} /><ModeLabel mode={only === "purchase" ? "buy" : "reserve"} /><span className="small">{lines[only]}</span></div>
        : modes.length > 1 && (
          <ChoiceCards legend="Wie möchten Sie bestellen?">
            {modes.map((mode) => <ChoiceCard key={mode} name={name} value={modeWords[mode]} title={titles[mode]} defaultChecked={mode === chosen}>{lines[mode]}</ChoiceCard>)}
          </ChoiceCards>
        )}
      {error && <p className="error mt-2"><Icon name="circle-alert" />{error}</p>}
    </div>
  );
}

const titles = { reservation: "Reservieren", purchase: "Kaufen" } satisfies Record<OrderMode, string>;
const lines = { reservation: "Unverbindlich. Sie zahlen im Geschäft.", purchase: "Verbindlich. Sie zahlen jetzt online." } satisfies Record<OrderMode, string>;
