/** The seller as the law wants it named: the name with its legal form, where the name does not carry it already. */
export function traderName({ name, legalForm }: { name: string; legalForm: string }): string {
  return legalForm === "" || name.endsWith(legalForm) ? name : `${name} ${legalForm}`;
}
