import { withdrawalForm, withdrawalInstruction, type Seller } from "#app/domain/legal/withdrawal-instruction.ts";
import { Fold } from "#app/ui/fold.tsx";
import { Notice } from "#app/ui/notice.tsx";

/** One purchase of the checkout: its shop, its seller, and in words whether it can be taken back. */
export type BuyerRight = { shopId: string; shop: string; seller: Seller; words: string; withdrawable: boolean };

/**
 * What a buyer must know before ordering: the right of withdrawal with its exceptions and instruction (Art. 246a § 1 (2),
 * (3) EGBGB) and the reminder of the legal guarantee (Art. 246a § 1 (1) no. 11 EGBGB, Regulation (EU) 2025/1960).
 */
export function BuyerRights({ rights, withdrawalUrl }: { rights: BuyerRight[]; withdrawalUrl: string }) {
  return (
    <section className="mt-11 stack" aria-labelledby="rechte">
      <h2 id="rechte">Ihre Rechte beim Kauf</h2>
      {rights.map(({ shopId, words }) => <p key={shopId}>{words}</p>)}
      {rights.filter(({ withdrawable }) => withdrawable).map(({ shopId, shop, seller }) => (
        <Fold key={shopId} title={`Widerrufsbelehrung, ${shop}`} icon="undo-2">
          <Instruction paragraphs={[...withdrawalInstruction({ seller, withdrawalUrl }), ...withdrawalForm({ seller })]} />
        </Fold>
      ))}
      <Notice kind="info" title="Gesetzliche Gewährleistung: mindestens zwei Jahre">
        Für jede gekaufte Ware steht der Verkäufer mindestens zwei Jahre ab der Übergabe ein. Ist sie mangelhaft, haben Sie Anspruch auf kostenlose Reparatur oder Ersatz; hilft das nicht, auf einen niedrigeren Preis oder Ihr Geld zurück. Wenden Sie sich dafür an das Geschäft.
      </Notice>
    </section>
  );
}

const headings = ["Widerrufsrecht", "Folgen des Widerrufs", "Muster-Widerrufsformular"];

function Instruction({ paragraphs }: { paragraphs: string[] }) {
  return <div className="small stack">{paragraphs.map((text) => (headings.includes(text) ? <h3 key={text} className="text-h3">{text}</h3> : <p key={text}>{text}</p>))}</div>;
}
