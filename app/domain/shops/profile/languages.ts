/** A language of the counter: its code (ISO 639-1, else 639-3) and what it is called in German. */
export type Language = { code: string; name: string };

/** Those asked for most come first and stand open in the form. */
const table = `
de Deutsch, nds Plattdeutsch, en Englisch, tr Türkisch, ar Arabisch, uk Ukrainisch, ru Russisch, pl Polnisch, nl Niederländisch, fr Französisch, gsg Deutsche Gebärdensprache;
sq Albanisch, am Amharisch, hy Armenisch, az Aserbaidschanisch, bs Bosnisch, bg Bulgarisch, zh Chinesisch, da Dänisch, et Estnisch, fi Finnisch, frr Nordfriesisch, ka Georgisch,
el Griechisch, he Hebräisch, hi Hindi, it Italienisch, ja Japanisch, ko Koreanisch, hr Kroatisch, ku Kurdisch, lv Lettisch, lt Litauisch, mk Mazedonisch, hsb Obersorbisch,
dsb Niedersorbisch, no Norwegisch, ps Paschtu, fa Persisch, pt Portugiesisch, rom Romani, ro Rumänisch, sv Schwedisch, sr Serbisch, sk Slowakisch, sl Slowenisch, so Somali,
es Spanisch, ta Tamil, th Thailändisch, ti Tigrinya, cs Tschechisch, hu Ungarisch, ur Urdu, vi Vietnamesisch
`;

const [first = "", rest = ""] = table.split(";");
export const commonLanguages: Language[] = readLanguages(first);
export const otherLanguages: Language[] = readLanguages(rest);
const names = new Map([...commonLanguages, ...otherLanguages].map(({ code, name }) => [code, name]));

/** Whether it is a language of our list. */
export function isLanguage(code: string): boolean {
  return names.has(code);
}

/** "Deutsch, Plattdeutsch" as words of a page, in the order of our list; codes we do not know are left out. */
export function languageNames(codes: readonly string[]): string[] {
  return [...names].flatMap(([code, name]) => (codes.includes(code) ? [name] : []));
}

function readLanguages(text: string): Language[] {
  return text.split(",").map((cell) => cell.trim()).map((cell) => ({ code: cell.slice(0, cell.indexOf(" ")), name: cell.slice(cell.indexOf(" ") + 1) }));
}
