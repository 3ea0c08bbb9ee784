/**
 * A name taken apart for comparing, in words and pairs of letters: `core` tells it from others of its kind, `own` is what is left without
 * "am Marktplatz" and the like, null where nothing of that sort is said.
 */
export type NameParts = { plain: string; words: string[]; core: string[]; all: Set<string>; corePairs: Set<string>; own: Set<string> | null };

/** Words that say what kind of business it is, or nothing; they do not tell one from another. */
const kindWords = new Set((
  "baeckerei baecker backstube backhaus backshop konditorei metzgerei metzger fleischerei fleischer cafe restaurant ristorante gaststaette gasthaus gasthof wirtshaus pizzeria imbiss bistro bar kneipe eiscafe eisdiele eis " +
  "friseur frisoer frisuer friseursalon salon haarstudio haar hair coiffeur barbershop kosmetik kosmetikstudio nagelstudio apotheke buchhandlung buchladen optik optiker augenoptik hoergeraete schuhe schuhhaus schuhgeschaeft mode modehaus boutique " +
  "blumen blumenladen floristik gaertnerei autohaus auto kfz werkstatt tankstelle juwelier uhren schmuck moebel moebelhaus elektro fahrraeder fahrrad radsport sport sporthaus spielwaren schreibwaren drogerie drogeriemarkt supermarkt markt getraenke getraenkemarkt weinhandlung wein " +
  "hofladen hof bauernhof biohof laden shop store geschaeft fachgeschaeft studio haus center zentrum bank filiale reisebuero reinigung schneiderei aenderungsschneiderei familie fam inh inhaber inhaberin"
).split(" "));
const emptyWords = new Set("der die das den dem am an auf im in ins zum zur bei beim vom von und the la le il gmbh mbh co kg ug ohg gbr ag ek ev eg kgaa se haftungsbeschraenkt".split(" "));

export function partsOfName(name: string): NameParts {
  const plain = plainLetters(name.replaceAll(/\be\.\s?(k|v|g)(fr|fm)?\.?(?=[\s,;)]|$)/gi, " ").replaceAll(/\b(Inh|Inhaber|Inhaberin)\b.*$/g, " "));
  const words = plain.split(" ");
  const meaning = words.filter((word) => !emptyWords.has(word));
  const kept = meaning.length > 0 ? meaning : words;
  const core = kept.filter((word) => !kindWords.has(word));
  const place = words.findIndex((word, index) => index > 0 && /^(am|an|in|im|beim|hinter|unter|auf|vor)$/.test(word));
  const own = kept.filter((word) => place < 0 || words.indexOf(word) < place);
  return { plain: kept.join(" "), words: kept, core, all: pairsOf(kept), corePairs: pairsOf(core), own: place < 0 || own.length === 0 ? null : pairsOf(own) };
}

/**
 * How alike two names are, 0 to 1: the order of words, umlauts, legal forms and words of the trade ("Bäckerei Müßig" and "Müssig GmbH & Co. KG")
 * matter little, one more or less letter somewhat. Dice's coefficient over pairs of letters.
 */
export function nameLikeness(one: NameParts, other: NameParts): number {
  if (one.plain === other.plain) return 1;
  // "Friseur am Marktplatz" and "Bank am Marktplatz" have only the place in common
  if ((one.own || other.own) && dice(one.own ?? one.all, other.own ?? other.all) < 0.5) return Math.min(0.5, dice(one.all, other.all));
  const all = dice(one.all, other.all);
  if (one.core.length === 0 || other.core.length === 0) return all;
  const [short, long] = one.core.length <= other.core.length ? [one, other] : [other, one];
  const inside = short.core.join("").length >= 4 && short.core.every((word) => long.core.includes(word));
  // a core that is equal, or wholly inside the other's, counts more than trade words that differ; two that differ are not made alike by them
  const core = inside ? (short.core.length === long.core.length ? 0.97 : 0.88) : dice(one.corePairs, other.corePairs);
  return Math.max(core * 0.97, Math.min(all, core + 0.25));
}

/** "Straße am Tor 7a" → { street: "strasseamtor", house: "7" }. */
export function partsOfStreet(street: string): { street: string; house: string } {
  const plain = plainLetters(street);
  const [, words = plain, house = ""] = /^(.*?)\s(\d+)(?:\s?[a-z])?(?:\s\d+(?:\s?[a-z])?)*$/.exec(plain) ?? [];
  return { street: words.replaceAll(/str\b/g, "strasse").replaceAll(" ", ""), house };
}

/** Whether two streets with house numbers are the same but for their spelling: "Große Str. 7 a" and "Grosse Straße 7a". */
export function sameStreet(one: string, other: string): boolean {
  const plain = (street: string) => plainLetters(street).replaceAll(/str\b/g, "strasse").replaceAll(" ", "");
  return plain(one) === plain(other);
}

function plainLetters(text: string): string {
  return text.toLowerCase().normalize("NFC").replaceAll("ä", "ae").replaceAll("ö", "oe").replaceAll("ü", "ue").replaceAll("ß", "ss").normalize("NFD")
    .replaceAll(/\p{Mark}|['’‘`´]/gu, "").replaceAll(/[^\p{Letter}\p{Number}]+/gu, " ").trim();
}

function pairsOf(words: string[]): Set<string> {
  const pairs = new Set<string>();
  for (const word of words) for (let at = -1; at < word.length; at++) pairs.add(`${word[at] ?? "^"}${word[at + 1] ?? "$"}`);
  return pairs;
}

function dice(one: Set<string>, other: Set<string>): number {
  if (one.size + other.size === 0) return 0;
  let common = 0;
  for (const pair of one) if (other.has(pair)) common += 1;
  return (2 * common) / (one.size + other.size);
}
