type Facts = { street: string | null; phone: string | null; email: string | null; website: string | null; story: string; traderId: string | null; hours: { value: string | null } | null; ranges: string[]; services: unknown[] };

/** What a profile lacks before it is of use, in words for the person who looks at it; empty where nothing does. */
export function missingFacts({ street, phone, email, website, story, traderId, hours, ranges, services }: Facts): string[] {
  return [
    street === null && "Adresse", !hours?.value && "Öffnungszeiten", phone === null && email === null && website === null && "Telefon oder E-Mail",
    ranges.length === 0 && services.length === 0 && "Sortiment oder Dienstleistungen", story === "" && "Über das Geschäft", traderId === null && "Impressum",
  ].filter((word) => word !== false);
}
