/** Endings that already tell the legal form: "e. K.", "GmbH & Co. KG", "eG" … */
const CARRIED = /(\be\.?\s?K\.?|GmbH|\bUG|\bOHG|\bKG|\bGbR|\bAG|\beG|\be\.\s?V\.)$/;

/** The seller as the law wants it named (Art. 246d § 1 EGBGB): the name with its legal form, where the name does not carry it already. */
export function traderName({ name, legalForm }: { name: string; legalForm: string }): string {
  if (legalForm === "" || name.endsWith(legalForm) || CARRIED.test(name)) return name;
  return legalForm === "Einzelunternehmen" ? name : `${name} ${legalForm}`;
}
