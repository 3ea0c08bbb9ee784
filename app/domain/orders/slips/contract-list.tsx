import { SlipSum } from "#app/ui/slip.tsx";
import { cents, formatMoney, vatWords, type Money } from "#app/values/money.ts";
import { contractsWords, reservationsWords } from "./checkout-words.ts";
import type { OrderMode } from "../order-status.ts";

/** One shop's part as it would be ordered: `goods` without and `total` with deposit, `when` in words ("heute 16:00"). */
export type Contract = { shopId: string; name: string; mode: OrderMode; goods: Money; deposit: Money; total: Money; vatRates: number[]; text: string; when: string };

/** Which contracts are about to be made, one by one, each with its shop and its sum (BGH X ZR 81/23; § 312j (2) BGB). */
export function ContractList({ contracts }: { contracts: Contract[] }) {
  return (
    <>
      <p className="mt-2.5 mb-4"><Announcement contracts={contracts} /></p>
      <ul className="contracts">
        {contracts.map(({ shopId, name, mode, goods, deposit, text, when }) => (
          <li key={shopId} className={mode === "purchase" ? "paper straw" : "paper sky"}>
            <b>{mode === "purchase" ? "Kauf" : "Reservierung"} bei {name}</b><span className="price">{formatMoney(goods)}</span>
            <span className="small">{text} · {when}</span>{deposit.amount > 0 && <span className="small text-right">zzgl. {formatMoney(deposit)} Pfand</span>}
          </li>
        ))}
      </ul>
    </>
  );
}

function Announcement({ contracts }: { contracts: Contract[] }) {
  const bought = contracts.filter(({ mode }) => mode === "purchase").length;
  const reserved = contracts.length - bought;
  if (bought === 0) return <>Sie geben <b>{reservationsWords(reserved)}</b> ab:</>;
  return <>Sie schließen <b>{contractsWords(bought)}</b>{reserved > 0 && <> und geben <b>{reservationsWords(reserved)}</b> ab</>}:</>;
}

/** What is paid now and what later, to the cent, taxes and deposit included. */
export function ContractSums({ contracts }: { contracts: Contract[] }) {
  const sum = (mode: OrderMode, key: "total" | "deposit") => cents(contracts.reduce((all, contract) => all + (contract.mode === mode ? contract[key].amount : 0), 0));
  const [now, later] = [sum("purchase", "total"), sum("reservation", "total")];
  const deposit = sum("purchase", "deposit").amount + sum("reservation", "deposit").amount;
  return (
    <>
      {now.amount > 0 && <SlipSum label="Jetzt online zahlen"><span className="price price-big">{formatMoney(now)}</span></SlipSum>}
      {later.amount > 0 && <SlipSum label="Später im Geschäft zahlen" soft={now.amount > 0}><span className={now.amount > 0 ? "price" : "price price-big"}>{formatMoney(later)}</span></SlipSum>}
      <p className="small soft mt-1.5 mb-4.5">{vatWords(contracts.flatMap(({ vatRates }) => vatRates), cents(deposit))} · Abholen kostet nichts extra</p>
    </>
  );
}
