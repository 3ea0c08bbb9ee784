type FactsProps = { brand: string | null; gtin: string | null; ingredients: string | null; allergens: string | null; withdrawalException: string | null };

const exceptions: Record<string, string> = {
  perishable: "Kein Widerrufsrecht, weil die Ware schnell verdirbt (§ 312g Abs. 2 Nr. 2 BGB).",
  "custom-made": "Kein Widerrufsrecht, weil die Ware für Sie angefertigt wird (§ 312g Abs. 2 Nr. 1 BGB).",
  hygiene: "Kein Widerrufsrecht, sobald die Versiegelung geöffnet ist (§ 312g Abs. 2 Nr. 3 BGB).",
};

/** Why a product cannot be given back, in words; the ordinary 14 days else. */
export function withdrawalWords(exception: string | null): string {
  return (exception && exceptions[exception]) || "Einen Kauf können Sie bis 14 Tage nach dem Abholen widerrufen.";
}

/** What else is known of a product. Only rows with something to say. */
export function ProductFacts({ brand, gtin, ingredients, allergens, withdrawalException }: FactsProps) {
  const rows = [["Marke", brand], ["Zutaten", ingredients], ["Allergene", allergens], ["GTIN", gtin], ["Widerruf", withdrawalWords(withdrawalException)]].filter(([, value]) => value);
  return (
    <section className="stack" aria-labelledby="wissen">
      <h2 id="wissen">Gut zu wissen</h2>
      <dl className="facts">{rows.map(([name, value]) => <div key={name} className="contents"><dt>{name}</dt><dd>{value}</dd></div>)}</dl>
    </section>
  );
}
