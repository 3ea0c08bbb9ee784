const words: Array<[RegExp, string]> = [
  [/\bTu\b/g, "Di"], [/\bWe\b/g, "Mi"], [/\bTh\b/g, "Do"], [/\bSu\b/g, "So"], [/\bPH\b/g, "Feiertag"], [/\bSH\b/g, "Schulferien"], [/\b(off|closed)\b/g, "geschlossen"], [/\b24\/7\b/g, "rund um die Uhr"],
  [/\bMar\b/g, "März"], [/\bMay\b/g, "Mai"], [/\bJun\b/g, "Juni"], [/\bJul\b/g, "Juli"], [/\bOct\b/g, "Okt"], [/\bDec\b/g, "Dez"], [/\bweek\b/g, "KW"], [/\beaster\b/g, "Ostern"], [/\bunknown\b/g, "ungewiss"], [/\bopen\b/g, "geöffnet"],
];

/** opening_hours text in German short forms, to be compared by eye: "Tu-Fr 09:00-18:00; PH off" → "Di–Fr 09:00–18:00; Feiertag geschlossen". */
export function hoursWords(value: string): string {
  return value.split(/("[^"]*")/).map((part, index) => (index % 2 ? part.replace(/^"(.*)"$/, "($1)") : words.reduce((text, [word, german]) => text.replaceAll(word, german), part).replaceAll("-", "–"))).join("");
}
