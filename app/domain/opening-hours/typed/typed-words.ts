import type { Meaning, WeekdayIndex } from "./typed-token.ts";

/** Every word that may stand in hand-typed hours, in lower case with "ae" for "ä"; a word that is not here is not understood. */
export const typedWords: ReadonlyMap<string, Meaning> = new Map([...weekdays(), ...months(), ...others()]);

/** Words that mean something only together. */
export const typedPhrases: ReadonlyArray<{ words: string[]; meaning: Meaning }> = phrases();

/** "Außer" → "ausser", "Täglich" → "taeglich". */
export function plainWord(text: string): string {
  return text.toLowerCase().replaceAll("ä", "ae").replaceAll("ö", "oe").replaceAll("ü", "ue").replaceAll("ß", "ss");
}

function* weekdays(): Generator<[string, Meaning]> {
  const german = ["montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag"];
  const short = [["mon"], [], [], [], [], ["sam"], ["son"]];
  const english = [["mo", "monday"], ["tu", "tue", "tues", "tuesday"], ["we", "wed", "wednesday"], ["th", "thu", "thur", "thurs", "thursday"], ["fr", "fri", "friday"], ["sa", "sat", "saturday"], ["su", "sun", "sunday"]];
  const both = new Set(["mo", "mon", "fr", "sa"]);
  for (const [day, name] of german.entries()) {
    for (const word of english[day]) yield [word, { kind: "day", day, tongue: both.has(word) ? "both" : "en", long: word.length > 5 }];
    for (const word of [name.slice(0, 2), ...short[day]]) yield [word, { kind: "day", day, tongue: both.has(word) ? "both" : "de", long: false }];
    for (const word of [name, `${name}s`, `${name}e`]) yield [word, { kind: "day", day, tongue: "de", long: true }];
  }
  for (const word of ["sonnabend", "sonnabends"]) yield [word, { kind: "day", day: 5, tongue: "de", long: true }];
  for (const word of ["sonn"]) yield [word, { kind: "day", day: 6, tongue: "de", long: true }];
}

function* months(): Generator<[string, Meaning]> {
  const names = ["jan januar jaenner january", "feb febr februar february", "mar maer maerz mrz march", "apr april", "mai may", "jun juni june", "jul juli july", "aug august", "sep sept september", "okt oct oktober october", "nov november", "dez dec dezember december"];
  for (const [month, words] of names.entries()) for (const word of words.split(" ")) yield [word, { kind: "month", month }];
}

function* others(): Generator<[string, Meaning]> {
  const week: WeekdayIndex[] = [0, 1, 2, 3, 4, 5, 6];
  const plain = (kind: "closed" | "open" | "clock" | "to" | "from" | "since" | "and" | "except" | "every" | "inMonth" | "season" | "filler" | "wholeDay" | "openEnd" | "now" | "rest" | "through" | "hoursLong" | "only", words: string) =>
    words.split(" ").map((word): [string, Meaning] => [word, { kind }]);
  yield* plain("closed", "geschlossen ruhetag ruhetage zu off closed");
  yield* plain("open", "geoeffnet offen open auf");
  yield* plain("clock", "uhr h");
  yield* plain("to", "bis to");
  yield* plain("from", "von vom from zwischen");
  yield* plain("since", "ab");
  yield* plain("and", "und u and sowie");
  yield* plain("except", "ausser ausgenommen except");
  yield* plain("every", "jeden jeder jede jedem");
  yield* plain("inMonth", "monatlich");
  yield* plain("season", "sommer winter sommersaison wintersaison sommerzeit winterzeit hauptsaison nebensaison saison sommermonate wintermonate");
  yield* plain("filler", "oeffnungszeiten oeffnungszeit geschaeftszeiten ladenoeffnungszeiten unsere wir haben sind ist jeweils am an im gesetzlichen gesetzliche");
  yield* plain("now", "dauerhaft permanent voruebergehend vorruebergehend derzeit momentan aktuell zurzeit");
  yield* plain("rest", "sonst ansonsten");
  yield* plain("through", "durchgehend durchgaengig");
  yield* plain("hoursLong", "stunden std");
  yield* plain("only", "nur");
  yield* ["taeglich", "tgl", "daily"].map((word): [string, Meaning] => [word, { kind: "days", days: week, name: word }]);
  yield* ["werktags", "werktag", "werktage", "werktagen", "werktaeglich"].map((word): [string, Meaning] => [word, { kind: "days", days: [0, 1, 2, 3, 4, 5], name: "werktags" }]);
  yield* ["wochenende", "wochenenden", "wochenends"].map((word): [string, Meaning] => [word, { kind: "days", days: [5, 6], name: word }]);
  yield* ["ph", "feiertag", "feiertage", "feiertagen", "feiertags"].map((word): [string, Meaning] => [word, { kind: "holiday", code: "PH" }]);
  yield* ["sh", "schulferien"].map((word): [string, Meaning] => [word, { kind: "holiday", code: "SH" }]);
  const nths: Array<[string, number]> = [["erst", 1], ["zweit", 2], ["dritt", 3], ["viert", 4], ["letzt", -1]];
  for (const [stem, nth] of nths) for (const ending of ["e", "en", "er", "em"]) yield [stem + ending, { kind: "nth", nth }];
  yield ["heiligabend", { kind: "date", month: 11, day: 24 }];
  yield ["silvester", { kind: "date", month: 11, day: 31 }];
  yield ["neujahr", { kind: "date", month: 0, day: 1 }];
  yield ["sonnenaufgang", { kind: "event", event: "sunrise" }];
  yield ["sonnenuntergang", { kind: "event", event: "sunset" }];
  yield ["sunrise", { kind: "event", event: "sunrise" }];
  yield ["sunset", { kind: "event", event: "sunset" }];
  yield* parts();
  yield* appointments();
}

function* parts(): Generator<[string, Meaning]> {
  yield* ["vormittag", "vormittags", "morgens", "frueh"].map((word): [string, Meaning] => [word, { kind: "part", part: "morning" }]);
  yield* ["mittag", "mittags"].map((word): [string, Meaning] => [word, { kind: "part", part: "noon" }]);
  yield* ["nachmittag", "nachmittags"].map((word): [string, Meaning] => [word, { kind: "part", part: "afternoon" }]);
  yield* ["abend", "abends"].map((word): [string, Meaning] => [word, { kind: "part", part: "evening" }]);
}

function* appointments(): Generator<[string, Meaning]> {
  const nuclei = "vereinbarung terminvereinbarung terminvereinbarungen absprache terminabsprache ruecksprache anfrage anfragen anmeldung voranmeldung bedarf termin termine appointment request unregelmaessig";
  yield* nuclei.split(" ").map((word): [string, Meaning] => [word, { kind: "nucleus", also: false, only: false }]);
  const companions = "nach mit per by on telefonischer telefonische telefonisch tel telefon vorheriger vorherige individueller persoenlicher rechtzeitiger sprechzeiten sprechstunden ordination moeglich";
  yield* companions.split(" ").map((word): [string, Meaning] => [word, { kind: "companion", also: false, only: false }]);
  yield* "oder auch ausserhalb zusaetzlich weitere jederzeit gerne".split(" ").map((word): [string, Meaning] => [word, { kind: "companion", also: true, only: false }]);
  yield* "ausschliesslich".split(" ").map((word): [string, Meaning] => [word, { kind: "companion", also: false, only: true }]);
}

function phrases(): Array<{ words: string[]; meaning: Meaning }> {
  const week: WeekdayIndex[] = [0, 1, 2, 3, 4, 5, 6];
  const list: Array<[string, Meaning]> = [
    ["rund um die uhr", { kind: "wholeDay" }],
    ["open end", { kind: "openEnd" }],
    ["im monat", { kind: "inMonth" }],
    ["des monats", { kind: "inMonth" }],
    ["im sommer", { kind: "season" }],
    ["im winter", { kind: "season" }],
    ["zur zeit", { kind: "now" }],
    ["bis auf weiteres", { kind: "now" }],
    ["auf unbestimmte zeit", { kind: "now" }],
    ["jeden tag", { kind: "days", days: week, name: "taeglich" }],
    ["alle tage", { kind: "days", days: week, name: "taeglich" }],
    ["an allen tagen", { kind: "days", days: week, name: "taeglich" }],
    ["unter der woche", { kind: "days", days: [0, 1, 2, 3, 4], name: "unter der woche" }],
    ["am wochenende", { kind: "days", days: [5, 6], name: "wochenende" }],
    ["alle feiertage", { kind: "holiday", code: "PH" }],
    ["an allen feiertagen", { kind: "holiday", code: "PH" }],
    ["ausserhalb der oeffnungszeiten", { kind: "companion", also: true, only: false }],
    ["ausserhalb der oeffnungszeit", { kind: "companion", also: true, only: false }],
    ["ausserhalb der geschaeftszeiten", { kind: "companion", also: true, only: false }],
    ["ausserhalb dieser zeiten", { kind: "companion", also: true, only: false }],
    ["auf anfrage", { kind: "nucleus", also: false, only: false }],
    ["auf voranmeldung", { kind: "nucleus", also: false, only: false }],
    ["nur nach", { kind: "companion", also: false, only: true }],
    ["nur mit", { kind: "companion", also: false, only: true }],
    ["nur auf anfrage", { kind: "nucleus", also: false, only: true }],
  ];
  return list.map(([text, meaning]) => ({ words: text.split(" "), meaning }));
}
