/** All that stands in a letter to a shop. Days are written out, lists are ready to be read. */
export type ClaimLetter = {
  shop: { name: string; street: string; plz: string; city: string };
  hall: { name: string; street: string; plz: string; town: string };
  writer: { name: string; email: string };
  writtenOn: string; until: string;
  rows: Array<[name: string, value: string]>; week: Array<[days: string, text: string]> | null; source: string | null;
  /** with the token, for the QR code */
  link: string;
  /** where to type the code, without https:// */
  typeAt: string; code: string; privacyAt: string;
};

/** `longest`: from how many letters on a fact is cut. */
export function letterWords(letter: ClaimLetter, longest: number) {
  const { hall, writer, shop } = letter;
  return {
    sender: `${hall.name} · ${hall.street} · ${hall.plz} ${hall.town}`,
    address: [shop.name, shop.street, `${shop.plz} ${shop.city}`],
    subject: "Ihr Geschäft im Netz: Stimmt das so?",
    opening: [
      "Guten Tag,",
      `${hall.town} zeigt seine Geschäfte gemeinsam im Netz: wo sie sind, wann sie geöffnet haben und was es dort gibt. Ihres soll dabei sein. Das kostet nichts, und Sie müssen nichts verkaufen. Wichtig ist nur, dass stimmt, was dort steht. Bitte sehen Sie kurz darüber; eine Minute genügt, ein Konto brauchen Sie nicht.`,
    ],
    known: "Das wissen wir schon",
    rows: letter.rows.map(([name, value]) => [name, value.length > longest ? `${value.slice(0, longest - 1).trimEnd()}…` : value]),
    hours: "Öffnungszeiten",
    week: letter.week ?? [["", "Die kennen wir noch nicht."]],
    scan: "Mit dem Telefon abfotografieren",
    type: "Oder eintippen:",
    until: `Gilt bis zum ${letter.until}.`,
    closing: [
      "Dort bestätigen Sie alles mit einem Tippen, korrigieren, was nicht stimmt, oder nehmen Ihr Geschäft wieder heraus. Wenn Sie nicht dabei sein möchten, genügt „Bitte entfernen“, ein Anruf oder eine Zeile an uns; das Profil verschwindet sofort. Dieses Schreiben gilt nur für Ihr Geschäft, bitte geben Sie es nicht weiter.",
      `Freundliche Grüße\n${writer.name}`,
    ],
    law: `Woher die Angaben stammen und welche Rechte Sie haben (Art. 14 DSGVO). Quelle: ${letter.source ?? "allgemein zugängliche Angaben, zusammengetragen vom Stadtmarketing"}. Verantwortlich: ${hall.name}, ${hall.street}, ${hall.plz} ${hall.town}, ${writer.email}. Zweck: ein öffentliches Verzeichnis der Geschäfte der Stadt, für jede und jeden im Netz zu sehen. Verarbeitet werden nur die oben stehenden Angaben. Rechtsgrundlage: Art. 6 Abs. 1 Buchst. e und f DSGVO (Förderung der örtlichen Wirtschaft). Gespeichert wird, bis Sie widersprechen oder das Geschäft schließt; nach einer Entfernung bleibt nur der Name mit der Lage, damit keine neue Liste es zurückbringt. Sie können jederzeit widersprechen (Art. 21) und Auskunft, Berichtigung, Löschung und Einschränkung verlangen (Art. 15 bis 18). Beschwerden nimmt die Datenschutzaufsicht Ihres Bundeslandes entgegen. Mehr: ${letter.privacyAt}`,
  };
}
export type LetterWords = ReturnType<typeof letterWords>;
