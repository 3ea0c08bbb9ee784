/** When these words began to hold; a change needs a new date and 15 days' notice to the traders (Regulation (EU) 2019/1150, Art. 3). */
export const TERMS_DATE = "24. November 2026";

/** The terms under which people order, for the page and for the confirmation mail: headings with their paragraphs. */
export const terms: Array<{ title: string; text: string[] }> = [
  { title: "Wer Ihnen etwas verkauft", text: [
    "Stadtkorb zeigt, was die Geschäfte der Stadt anbieten, und gibt Ihre Bestellungen weiter. Verkäufer ist immer das Geschäft, das bei der Ware steht, und zwar als Unternehmer. Mit ihm schließen Sie den Vertrag, nicht mit dem Betreiber von Stadtkorb.",
    "Bestellen Sie bei mehreren Geschäften, entsteht mit jedem ein eigener Vertrag, mit eigener Abholzeit und eigenem Beleg.",
  ] },
  { title: "Reservieren", text: [
    "Eine Reservierung ist kostenlos und unverbindlich. Das Geschäft legt die Ware bis zum Ende der Abholzeit zurück. Der Kaufvertrag kommt erst im Geschäft zustande, und dort zahlen Sie auch.",
    "Können Sie nicht kommen, sagen Sie die Reservierung bitte auf der Bestellseite ab, damit andere die Ware bekommen.",
  ] },
  { title: "Kaufen", text: [
    "Mit „Zahlungspflichtig bestellen“ geben Sie ein verbindliches Angebot ab. Vorher können Sie im Korb und an der Kasse alles prüfen und ändern. Wir bestätigen den Eingang sofort per E-Mail.",
    "Der Vertrag kommt zustande, sobald das Geschäft zusagt. Sagt es nur einen Teil zu, gilt er für diesen Teil. Sagt es ab oder antwortet es nicht rechtzeitig, entsteht kein Vertrag.",
    "Ihre Zahlung wird zuerst nur vorgemerkt. Abgebucht wird höchstens, was die Geschäfte zugesagt haben. Alles andere wird freigegeben.",
    "Alle Preise enthalten die Mehrwertsteuer, soweit das Geschäft sie erhebt. Pfand steht gesondert dabei. Für die Abholung kommt nichts hinzu.",
  ] },
  { title: "Abholen", text: [
    "Sie holen die Ware zur gewählten Zeit im Geschäft ab und nennen dabei Ihren Abholcode. Bei Waren mit Altersgrenze zeigen Sie bitte Ihren Ausweis.",
  ] },
  { title: "Widerruf", text: [
    "Einen Kauf können Sie bis 14 Tage nach dem Abholen ohne Gründe widerrufen, auch ohne Anmeldung auf der Seite „Vertrag widerrufen“. Manche Waren sind nach § 312g Abs. 2 BGB davon ausgenommen; das steht vor dem Bestellen bei der Ware.",
    "Eine Reservierung müssen Sie nicht widerrufen: Sie bindet Sie nicht.",
  ] },
  { title: "Wenn etwas nicht stimmt", text: [
    "Für gekaufte Waren gilt das gesetzliche Mängelhaftungsrecht. Wenden Sie sich bitte an das Geschäft, oder an uns, wenn Sie dort nicht weiterkommen.",
    "Wir sind nicht verpflichtet und nicht bereit, an Streitbeilegungsverfahren vor einer Verbraucherschlichtungsstelle teilzunehmen (§ 36 VSBG).",
  ] },
  { title: "Sprache und Speicherung", text: ["Der Vertrag wird auf Deutsch geschlossen. Seinen Inhalt bekommen Sie per E-Mail und finden ihn auf Ihrer Bestellseite."] },
];
