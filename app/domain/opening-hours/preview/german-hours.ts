const words: Array<[RegExp, string]> = [
  [/\bMo\b/g, "Mo"], [/\bTu\b/g, "Di"], [/\bWe\b/g, "Mi"], [/\bTh\b/g, "Do"], [/\bSu\b/g, "So"], [/\bPH\b/g, "Feiertage"], [/\bSH\b/g, "Schulferien"],
  [/\bMar\b/g, "März"], [/\bMay\b/g, "Mai"], [/\bJun\b/g, "Juni"], [/\bJul\b/g, "Juli"], [/\bSep\b/g, "Sept"], [/\bOct\b/g, "Okt"], [/\bDec\b/g, "Dez"], [/\bFeb\b/g, "Febr"],
  [/\b24\/7\b/g, "rund um die Uhr"], [/\b(off|closed)\b/g, "geschlossen"], [/\bunknown\b/g, "unbekannt"], [/\bopen\b/g, "offen"], [/\beaster\b/g, "Ostern"], [/\bdays?\b/g, "Tage"],
  [/\bsunrise\b/g, "Sonnenaufgang"], [/\bsunset\b/g, "Sonnenuntergang"], [/\bdawn\b/g, "Dämmerung"], [/\bdusk\b/g, "Dämmerung"],
];
const nth: Record<string, string> = { "1": "erster", "2": "zweiter", "3": "dritter", "4": "vierter", "5": "fünfter", "-1": "letzter" };

/**
 * A text of opening hours in German words: "Mo-Fr 9 bis 13 und 14:30 bis 18:30 Uhr; Sa 9 bis 14 Uhr; Feiertage geschlossen".
 * For reading only; it says nothing that the text does not say.
 */
export function germanHours(value: string): string {
  return value.split(/("[^"]*")/).map((part, index) => (index % 2 === 1 ? part.slice(1, -1) : spoken(part))).join("").replaceAll(/\s+/g, " ").replaceAll(" ;", ";").trim();
}

function spoken(text: string): string {
  const timed = text
    .replaceAll(/\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d\d)\b(?!:)/g, (_, month: string, day: string) => `${Number(day)}. ${month}`)
    .replaceAll(/\bweek\s+(\d+)-(\d+)\/(\d+)/g, (_, from: string, to: string, step: string) => `Kalenderwochen ${from} bis ${to}, jede ${step}.,`)
    .replaceAll(/\bweek\s+([\d,-]+)/g, "Kalenderwoche $1,")
    .replaceAll(/\b(Mo|Tu|We|Th|Fr|Sa|Su)\[([-\d,]+)\]/g, (_, day: string, which: string) => `jeder ${which.split(",").map((one) => nth[one] ?? `${one}.`).join(" und ")} ${day} im Monat`)
    .replaceAll(/\d{2}:\d{2}\+?(?:-\d{2}:\d{2}\+?)?(?:,\d{2}:\d{2}\+?(?:-\d{2}:\d{2}\+?)?)*/g, timesOf)
    .replaceAll(/\s*\|\|\s*/g, "; sonst ");
  return words.reduce((all, [code, german]) => all.replaceAll(code, german), timed);
}

/** "09:00-13:00,14:30-18:30" → "9 bis 13 und 14:30 bis 18:30 Uhr", "17:00+" → "ab 17 Uhr, Ende offen". */
function timesOf(times: string): string {
  const parts = times.split(",").map((span) => {
    const [from, to] = span.replaceAll("+", "").split("-").map(short);
    const openEnd = span.endsWith("+") ? ", Ende offen" : "";
    return to === undefined ? `ab ${from} Uhr${openEnd}` : `${from} bis ${to}${openEnd}`;
  });
  const text = parts.join(" und ");
  return /\d$/.test(text) ? `${text} Uhr` : text;
}

function short(clock: string): string {
  return clock.replace(/^0/, "").replace(/:00$/, "");
}
