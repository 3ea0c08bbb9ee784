/** "Radhaus Lindemann e. K.": the contract partner as the law wants it named (Art. 246d § 1 EGBGB). */
export function sellerWords(trader: { name: string; legalForm: string } | null): string | null {
  if (!trader) return null;
  return trader.name.endsWith(trader.legalForm) ? trader.name : `${trader.name} ${trader.legalForm}`.trim();
}
