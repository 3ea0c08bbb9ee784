export type AccessFacts = {
  stepCm: number | null; doorWidthCm: number | null; wheelchair: string | null; hasWc: boolean | null; hasLoop: boolean | null; guideDogs: boolean | null;
  hasQuietHour: boolean | null; quietHour: string | null;
};
export type AccessIcon = "accessibility" | "door-open" | "toilet" | "ear" | "dog" | "clock";
/** Yes and no are said each in its own words; what nobody told is named once, in `unknown`. */
export type AccessView = { known: Array<{ icon: AccessIcon; text: string; yes: boolean }>; unknown: string[] };

type Said = { text: string; yes: boolean } | null;
const wheelchairs: Record<string, Said> = {
  yes: { text: "Mit dem Rollstuhl gut zugänglich", yes: true },
  limited: { text: "Mit dem Rollstuhl teilweise zugänglich", yes: true },
  no: { text: "Mit dem Rollstuhl nicht zugänglich", yes: false },
};

/** How one gets in and along, as plain values: yes, no, or not known, never guessed. */
export function accessView(shop: AccessFacts): AccessView {
  const rows: Array<{ icon: AccessIcon; word: string; said: Said }> = [
    { icon: "door-open", word: "Stufen", said: stepWords(shop.stepCm) },
    { icon: "door-open", word: "Türbreite", said: shop.doorWidthCm === null ? null : { text: `Tür ${shop.doorWidthCm} cm breit`, yes: true } },
    { icon: "accessibility", word: "Rollstuhl", said: Object.hasOwn(wheelchairs, shop.wheelchair ?? "") ? wheelchairs[shop.wheelchair ?? ""] : null },
    { icon: "toilet", word: "WC", said: either(shop.hasWc, "Barrierefreies WC", "Kein barrierefreies WC") },
    { icon: "ear", word: "Induktionsschleife", said: either(shop.hasLoop, "Induktionsschleife für Hörgeräte", "Keine Induktionsschleife") },
    { icon: "dog", word: "Assistenzhunde", said: either(shop.guideDogs, "Assistenzhunde willkommen", "Keine Assistenzhunde") },
    { icon: "clock", word: "Stille Stunde", said: either(shop.hasQuietHour, `Stille Stunde${shop.quietHour ? `: ${shop.quietHour}` : ""}`, "Keine stille Stunde") },
  ];
  return {
    known: rows.flatMap(({ icon, said }) => (said ? [{ icon, ...said }] : [])),
    unknown: rows.filter(({ said }) => said === null).map(({ word }) => word),
  };
}

function stepWords(stepCm: number | null): Said {
  if (stepCm === null) return null;
  return stepCm === 0 ? { text: "Eingang ohne Stufe", yes: true } : { text: `Stufe am Eingang: ${stepCm} cm`, yes: false };
}

function either(fact: boolean | null, yes: string, no: string): Said {
  return fact === null ? null : { text: fact ? yes : no, yes: fact };
}
