import { hasWithdrawalRight } from "#app/domain/legal/withdrawal-words.ts";
import { BuyerRights } from "#app/domain/orders/slips/buyer-rights.tsx";
import { type PartChoice, slotWords } from "#app/domain/orders/slips/checkout-part.ts";
import { modeWords, orderButton, withdrawalWords } from "#app/domain/orders/slips/checkout-words.ts";
import { type Contract, ContractList, ContractSums } from "#app/domain/orders/slips/contract-list.tsx";
import { ReviewSlip } from "#app/domain/orders/slips/review-slip.tsx";
import { Button } from "#app/ui/button.tsx";
import type { CheckoutPage } from "./checkout.tsx";

type Sent = { person: { name: string; email: string; phone: string }; choices: Record<string, PartChoice>; requestKey: string };
type Part = CheckoutPage["parts"][number] & { mode: "reservation" | "purchase"; slot: string; day: string; when: string };
const FORM = "bestellung";

/** Last step, complete in itself (§ 312j (2), (3) BGB): everything to be read once more, then sums, then the one button. */
export function ReviewStep({ page, sent }: { page: CheckoutPage; sent: Sent }) {
  const parts = page.parts.flatMap((part): Part[] => {
    const { mode, slot, day } = sent.choices[part.shopId] ?? {};
    return mode && slot && day ? [{ ...part, mode, slot, day, when: slotWords(slot, new Date(page.at)) }] : [];
  });
  const bought = parts.filter(({ mode }) => mode === "purchase");
  const binding = bought.length > 0;
  return (
    <>
      <h1>Kasse</h1>
      <p className="lead mt-1.5">Alles richtig so? Erst der Knopf unter den Summen {binding ? "bestellt" : "reserviert"}.</p>
      <div className="two mt-6">
        <div>
          {parts.map((part) => <ReviewSlip key={part.shopId} part={part} mode={part.mode} when={part.when} />)}
          <Who person={sent.person} />
          {binding && <BuyerRights rights={bought.map((part) => rightOf(part, page))} withdrawalUrl={page.withdrawalUrl} />}
        </div>
        <aside className="stick" aria-labelledby="pruefen">
          <h2 id="pruefen">{binding ? "Prüfen und bestellen" : "Prüfen und reservieren"}</h2>
          <ContractList contracts={parts.map(contractOf)} />
          <hr className="rule my-4.5" />
          <ContractSums contracts={parts.map(contractOf)} />
          <form id={FORM} method="post" action="/kasse">
            <Hidden parts={parts} sent={sent} />
            <Button kind="main" wide tall name="schritt" value="bestellen">{orderButton(parts.map(({ mode }) => mode))}</Button>
          </form>
          <After bought={bought} />
        </aside>
      </div>
    </>
  );
}

/** Everything chosen, and the sums as they are shown here: what is ordered is what was read. */
function Hidden({ parts, sent }: { parts: Part[]; sent: Sent }) {
  const fields = [["name", sent.person.name], ["email", sent.person.email], ["telefon", sent.person.phone], ["anfrage", sent.requestKey],
    ...parts.flatMap(({ shopId, mode, day, slot, total }) => [[`art-${shopId}`, modeWords[mode]], [`tag-${shopId}`, day], [`zeit-${shopId}-${day}`, slot], [`gezeigt-${shopId}`, String(total.amount)]])];
  return <>{fields.map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}</>;
}

function contractOf({ shopId, name, mode, goods, deposit, total, vatRates, lines, when }: Part): Contract {
  return { shopId, name, mode, goods, deposit, total, vatRates, when, text: lines.map(({ quantity, title, label }) => `${quantity} × ${[title, label].filter(Boolean).join(", ")}`).join(", ") };
}

function rightOf({ shopId, name, seller, lines }: Part, { sellers }: CheckoutPage) {
  return {
    shopId, shop: name, seller: sellers.find((one) => one.shopId === shopId)?.seller ?? { name: seller, address: "" },
    words: withdrawalWords({ shop: name, lines }), withdrawable: lines.some(({ withdrawalException }) => hasWithdrawalRight(withdrawalException)),
  };
}

function Who({ person: { name, email, phone } }: { person: Sent["person"] }) {
  return (
    <section className="mt-11" aria-labelledby="wer">
      <h2 id="wer" className="mb-3">Wer holt ab?</h2>
      <p><b>{name}</b><br />{email}{phone && <><br />{phone}</>}</p>
      <p className="mt-4"><Button icon="pencil" form={FORM} name="schritt" value="aendern">Angaben ändern</Button></p>
    </section>
  );
}

function After({ bought }: { bought: Part[] }) {
  const who = bought.length === 1 ? `${bought[0].name} bestätigt den Kauf.` : "Die Geschäfte bestätigen die Käufe.";
  return (
    <div className="small soft stack mt-4">
      {bought.length > 0
        ? <p>{who} Erst dann wird abgebucht, und nur, was zugesagt ist.</p>
        : <p>Eine Reservierung bindet Sie nicht. Sie zahlen im Geschäft, wenn Sie abholen.</p>}
      <p className="row gap-x-5 gap-y-0"><a className="link" href="/agb">Bedingungen</a>{bought.length > 0 && <a className="link" href="#rechte">Widerruf und Gewährleistung</a>}<a className="link" href="/datenschutz">Datenschutz</a></p>
    </div>
  );
}
