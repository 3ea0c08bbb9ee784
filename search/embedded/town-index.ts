import { limits } from "../engine.server.ts";
import type { SearchDocument } from "../engine.server.ts";
import { germanAnalysis, part } from "../german/analysis.ts";
import { wordsOf } from "../german/words.ts";
import { attributes } from "../ranking.ts";
import { searchableTexts } from "../searchable-texts.ts";
import { addRow, createColumns, rowValues } from "./columns.ts";
import type { Columns } from "./columns.ts";
import { createGrowingNumbers } from "./growing-numbers.ts";
import type { GrowingNumbers } from "./growing-numbers.ts";
import { packPlace } from "./place.ts";
import { createVocabulary } from "./vocabulary.ts";
import type { Vocabulary } from "./vocabulary.ts";

/**
 * The whole index of one town. One index per town: a search cannot see another town even by mistake.
 * A row is one version of one document; rows are only ever added, and die when a newer version or a removal comes.
 */
export type TownIndex = {
  vocabulary: Vocabulary;
  /** Term → rows that contain it, ascending. */
  postings: number[][];
  columns: Columns;
  /** The terms of row r and their places stand from starts[r] to starts[r + 1]. */
  starts: GrowingNumbers;
  terms: GrowingNumbers;
  places: GrowingNumbers;
  rowOf: Map<string, number>;
};

export function createTownIndex(): TownIndex {
  const starts = createGrowingNumbers();
  starts.push(0);
  return { vocabulary: createVocabulary(), postings: [], columns: createColumns(), starts, terms: createGrowingNumbers(), places: createGrowingNumbers(), rowOf: new Map() };
}

/** Adds a document; an older row of the same id dies. */
export function addDocument(index: TownIndex, document: SearchDocument): void {
  removeDocument(index, document.id);
  const row = addRow(index.columns, document);
  const texts = searchableTexts(document);
  attributes.forEach(({ name }, attribute) => addText({ index, row, attribute, text: texts[name] }));
  index.starts.push(index.terms.length());
  index.rowOf.set(document.id, row);
}

export function removeDocument(index: TownIndex, id: string): void {
  const row = index.rowOf.get(id);
  if (row === undefined) return;
  index.columns.alive[row] = 0;
  index.rowOf.delete(id);
}

/** Takes a living document over from another index, without its text: words and places are copied. */
export function copyDocument({ from, id, to }: { from: TownIndex; id: string; to: TownIndex }): void {
  const row = from.rowOf.get(id);
  if (row === undefined) return;
  removeDocument(to, id);
  const copy = addRow(to.columns, rowValues(from.columns, row));
  for (let i = from.starts.at(row); i < from.starts.at(row + 1); i++) {
    const term = from.terms.at(i);
    const copied = addTerm({ index: to, row: copy, text: from.vocabulary.text(term), place: from.places.at(i) });
    to.vocabulary.rememberWritten(copied, from.vocabulary.written(term));
  }
  to.starts.push(to.terms.length());
  to.rowOf.set(id, copy);
}

/** A fresh index with only the living rows, or the same one while few rows are dead. */
export function compactIndex(index: TownIndex): TownIndex {
  const rows = index.columns.ids.length;
  const dead = rows - index.rowOf.size;
  if (dead < 1000 || dead < rows / 3) return index;
  const fresh = createTownIndex();
  for (const id of index.rowOf.keys()) copyDocument({ from: index, id, to: fresh });
  return fresh;
}

function addText({ index, row, attribute, text }: { index: TownIndex; row: number; attribute: number; text: string }): void {
  if (text === "") return;
  const { pieces } = germanAnalysis();
  for (const { word, written, position } of wordsOf(text, limits.indexedWords)) {
    for (const piece of pieces(word)) {
      const term = addTerm({ index, row, text: piece.term, place: packPlace({ attribute, position, part: piece.part }) });
      if (piece.part === part.whole && piece.term === word) index.vocabulary.rememberWritten(term, written);
    }
  }
}

function addTerm({ index, row, text, place }: { index: TownIndex; row: number; text: string; place: number }): number {
  const term = index.vocabulary.add(text);
  const rows = (index.postings[term] ??= []);
  if (rows[rows.length - 1] !== row) rows.push(row);
  index.terms.push(term);
  index.places.push(place);
  return term;
}
