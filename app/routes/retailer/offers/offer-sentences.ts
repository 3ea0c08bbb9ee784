import { MOST_OFFER, type OfferProblem } from "#app/domain/shops/offers/offer-fields.ts";
import type { SaveOfferProblem } from "#app/domain/shops/offers/save-offer.server.ts";

/** What is wrong with an offer, for the field it belongs to. */
const sentences = {
  "title-missing": { field: "titel", sentence: "Bitte sagen Sie, was es gibt." },
  "title-too-long": { field: "titel", sentence: `Bitte höchstens ${MOST_OFFER.title} Zeichen.` },
  "text-too-long": { field: "text", sentence: `Bitte höchstens ${MOST_OFFER.text} Zeichen.` },
  "price-unreadable": { field: "preis", sentence: "Bitte einen Preis wie 2,80 eintragen, oder lassen Sie das Feld leer." },
  "price-is-nothing": { field: "preis", sentence: "Kostet es nichts, schreiben Sie das bitte in den Text und lassen den Preis leer." },
  "price-for-without-price": { field: "preis", sentence: "Hier fehlt der Preis. Oder leeren Sie das Feld daneben." },
  "price-for-too-long": { field: "je", sentence: `Bitte höchstens ${MOST_OFFER.priceFor} Zeichen.` },
  "from-unreadable": { field: "von", sentence: "Bitte ein Datum wie 5.12.2026 eintragen." },
  "until-unreadable": { field: "bis", sentence: "Bitte ein Datum wie 11.12.2026 eintragen." },
  "until-before-from": { field: "bis", sentence: "Der letzte Tag liegt vor dem ersten." },
  "too-many-days": { field: "bis", sentence: "Ein Angebot läuft höchstens 31 Tage. Danach können Sie ein neues eintragen." },
  "already-over": { field: "bis", sentence: "Dieser Tag ist schon vorbei." },
  "too-far": { field: "von", sentence: "Bitte höchstens ein halbes Jahr im Voraus." },
  "another-then": { field: "von", sentence: "In diesen Tagen läuft schon ein anderes Angebot von Ihnen. Ändern oder beenden Sie erst dieses." },
  "not-found": { field: "form", sentence: "Dieses Angebot gibt es nicht mehr." },
} satisfies Record<OfferProblem | SaveOfferProblem, { field: string; sentence: string }>;

/** As the errors of a form. */
export function offerErrors(problem: OfferProblem | SaveOfferProblem): Record<string, string> {
  const { field, sentence } = sentences[problem];
  return { [field]: sentence };
}
