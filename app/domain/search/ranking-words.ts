import { attributes, principles, rankingRules, tieBreaks } from "#search/ranking.ts";

type Worded = { name: string; label: string; explanation: string };
const words = ({ name, label, explanation }: Worded): Worded => ({ name, label, explanation });

/** The rules of the search order in the words of the public page. */
export function rankingWords() {
  return { rules: rankingRules.map(words), attributes: attributes.map(words), tieBreaks: tieBreaks.map(words), principles: [...principles] };
}
