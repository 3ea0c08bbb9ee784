import { type Lettering, type Mark, type PaperPage, type Press, sheets } from "#app/adapters/paper/index.server.ts";
import { type ClaimLetter, type LetterWords, letterWords } from "./letter-words.ts";

/** DIN 5008 form B, in millimetres: text edges, address field (its window is DIN 680's), the reference block, fold and punch marks. */
const LEFT = 25;
const WIDTH = 165;
const ADDRESS = { x: 25, sender: 58, top: 62.7, width: 78 };
const BLOCK = { x: 125, top: 50, width: 65 };
const SUBJECT_TOP = 98.5;
const BOTTOM = 288;
const FACTS_WIDTH = 103;
const CARD = { x: 134, width: 56, code: 44 };
const INK = "#142743";
const SOFT = "#46546b";
const RULE = "#b9c1cd";

/** Tried one after the other until the letter fits on its page: how large the letters are, and from how many on a fact is cut. */
const tries = [{ scale: 1, longest: 150 }, { scale: 0.95, longest: 150 }, { scale: 0.9, longest: 110 }, { scale: 0.85, longest: 80 }, { scale: 0.8, longest: 48 }];

type Measure = Press["measure"];
type Placed = { marks: Mark[]; bottom: number };
type Writing = Lettering & { gap?: number; colour?: string; heading?: 1 | 2; align?: "left" | "center" };

/** One page for one shop. Long facts make all its letters smaller, until it fits; the text about rights stands at the foot. */
export function layOutLetter(letter: ClaimLetter, measure: Measure): PaperPage {
  let page: PaperPage | null = null;
  for (const { scale, longest } of tries) {
    const words = letterWords(letter, longest);
    const law = below(measure, { x: LEFT, top: 0, writings: [{ text: words.law, font: "body", size: 7.2 * Math.max(scale, 0.9), width: WIDTH, colour: SOFT }] });
    const lawTop = BOTTOM - law.bottom;
    const body = layOutBody({ words, letter, measure, scale });
    const rule: Mark = { kind: "line", x1: LEFT, y1: lawTop - 2, x2: LEFT + WIDTH, y2: lawTop - 2, colour: RULE };
    page = { size: sheets.a4, marks: [...layOutHead(words, letter, measure), ...body.marks, rule, ...moved(law.marks, lawTop)] };
    if (body.bottom <= lawTop - 4) return page;
  }
  return page ?? { size: sheets.a4, marks: [] };
}

function layOutHead(words: LetterWords, { hall, writer, writtenOn }: ClaimLetter, measure: Measure): Mark[] {
  const folds: Mark[] = [105, 148.5, 210].map((y) => ({ kind: "line", x1: 4, y1: y, x2: y === 148.5 ? 10 : 8, y2: y, colour: RULE }));
  const name = below(measure, { x: LEFT, top: 17, writings: [
    { text: hall.name, font: "display", size: 17, width: 120, heading: 1 }, { text: "Stadtkorb. Ein Korb für die ganze Innenstadt.", font: "body", size: 9, width: 120, colour: SOFT, gap: 1 },
  ] });
  const sender: Mark[] = [
    { kind: "text", x: ADDRESS.x, y: ADDRESS.sender, text: shortened({ text: words.sender, font: "body", size: 7 }, ADDRESS.width, measure), font: "body", size: 7, colour: SOFT },
    { kind: "line", x1: ADDRESS.x, y1: 61.6, x2: ADDRESS.x + ADDRESS.width, y2: 61.6, colour: RULE, thickness: 0.15 },
  ];
  const lines = words.address.flatMap((text) => twoLines(text, measure));
  const address: Mark[] = lines.map((text, at) => ({ kind: "text", x: ADDRESS.x, y: ADDRESS.top + 1 + at * 5.2, text, font: "body", size: 11, colour: INK }));
  const block = below(measure, { x: BLOCK.x, top: BLOCK.top, writings: [
    { text: "Es schreibt Ihnen", font: "body", size: 8, width: BLOCK.width, colour: SOFT }, { text: writer.name, font: "strong", size: 10, width: BLOCK.width, gap: 0.5 }, { text: writer.email, font: "body", size: 9.5, width: BLOCK.width },
    { text: `${hall.street}, ${hall.plz} ${hall.town}`, font: "body", size: 9.5, width: BLOCK.width, gap: 2 }, { text: writtenOn, font: "body", size: 10, width: BLOCK.width, gap: 4 },
  ] });
  return [...folds, ...name.marks, ...sender, ...address, ...block.marks];
}

type Body = { words: LetterWords; letter: ClaimLetter; measure: Measure; scale: number };

function layOutBody({ words, letter, measure, scale }: Body): Placed {
  const text = { font: "body" as const, size: 10.5 * scale, width: WIDTH, leading: 1.5 * scale };
  const opening = below(measure, { x: LEFT, top: SUBJECT_TOP, writings: [
    { text: words.subject, font: "strong", size: 12, width: WIDTH, heading: 1 }, { ...text, text: words.opening[0], gap: 4 * scale }, { ...text, text: words.opening[1], gap: 2 },
  ] });
  const top = opening.bottom + 5 * scale;
  const facts = layOutFacts({ words, measure, scale, top });
  const card = layOutCard({ words, letter, measure, top });
  const closing = below(measure, { x: LEFT, top: Math.max(facts.bottom, card.bottom) + 5 * scale, writings: [{ ...text, text: words.closing[0] }, { ...text, text: words.closing[1], gap: 4 * scale }] });
  return { marks: [...opening.marks, ...facts.marks, ...card.marks, ...closing.marks], bottom: closing.bottom };
}

/** What is known, as two lists: name and value in a line, with a thin rule below each. */
function layOutFacts({ words, measure, scale, top }: Pick<Body, "words" | "measure" | "scale"> & { top: number }): Placed {
  const [first, second] = [{ title: words.known, rows: words.rows }, { title: words.hours, rows: words.week }];
  const size = 9.5 * scale;
  const list = ({ title, rows }: { title: string; rows: string[][] }, from: number): Placed => {
    const head = below(measure, { x: LEFT, top: from, writings: [{ text: title, font: "strong", size: 11 * scale, width: FACTS_WIDTH, heading: 2 }] });
    return rows.reduce<Placed>(({ marks, bottom }, [name, value]) => {
      const y = bottom + 1.1 * scale;
      const label = name ? below(measure, { x: LEFT, top: y, writings: [{ text: name, font: "body", size, width: 36, colour: SOFT }] }) : { marks: [], bottom: y };
      const said = below(measure, { x: name ? LEFT + 37 : LEFT, top: y, writings: [{ text: value, font: "body", size, width: name ? FACTS_WIDTH - 37 : FACTS_WIDTH }] });
      const end = Math.max(label.bottom, said.bottom) + 0.7 * scale;
      return { marks: [...marks, ...label.marks, ...said.marks, { kind: "line", x1: LEFT, y1: end, x2: LEFT + FACTS_WIDTH, y2: end, colour: RULE, thickness: 0.15 }], bottom: end };
    }, head);
  };
  const known = list(first, top);
  const hours = list(second, known.bottom + 4 * scale);
  return { marks: [...known.marks, ...hours.marks], bottom: hours.bottom };
}

/** The way in: a code to photograph, and one to type. */
function layOutCard({ words, letter, measure, top }: Pick<Body, "words" | "letter" | "measure"> & { top: number }): Placed {
  const inner = CARD.width - 8;
  const x = CARD.x + 4;
  const head = below(measure, { x, top: top + 3.5, writings: [{ text: words.scan, font: "strong", size: 9.5, width: inner, align: "center" }] });
  const code: Mark = { kind: "qr", x: CARD.x + (CARD.width - CARD.code) / 2, y: head.bottom + 1.5, size: CARD.code, text: letter.link, colour: INK, ground: "#ffffff", quiet: 3, spoken: `Code mit der Adresse ${letter.typeAt}` };
  const typed = below(measure, { x, top: head.bottom + CARD.code + 3.5, writings: [
    { text: words.type, font: "strong", size: 9.5, width: inner, align: "center" }, { text: letter.typeAt, font: "body", size: letter.typeAt.length > 28 ? 7.5 : 9, width: inner, align: "center" },
    { text: letter.code, font: "strong", size: 15, width: inner, align: "center", gap: 1.5 }, { text: words.until, font: "body", size: 8, width: inner, align: "center", colour: SOFT, gap: 1.5 },
  ] });
  const bottom = typed.bottom + 3.5;
  return { marks: [{ kind: "rect", x: CARD.x, y: top, width: CARD.width, height: bottom - top, stroke: INK, thickness: 0.4, radius: 3 }, ...head.marks, code, ...typed.marks], bottom };
}

/** Writings below each other, each `gap` millimetres under the one before. */
function below(measure: Measure, { x, top, writings }: { x: number; top: number; writings: Writing[] }): Placed {
  return writings.reduce<Placed>(({ marks, bottom }, { gap = 0, colour = INK, ...writing }) => {
    const y = bottom + gap;
    return { marks: [...marks, { kind: "text", x, y, colour, ...writing }], bottom: y + measure(writing).height };
  }, { marks: [], bottom: top });
}

/** A line of the address, broken at a blank where it is too wide for the window, and cut where it still is. */
function twoLines(text: string, measure: Measure): string[] {
  const fits = (part: string) => measure({ text: part, font: "body", size: 11 }).width <= ADDRESS.width;
  if (fits(text)) return [text];
  const words = text.split(" ");
  let count = words.length - 1;
  while (count > 0 && !fits(words.slice(0, count).join(" "))) count -= 1;
  const parts = count === 0 ? [text] : [words.slice(0, count).join(" "), words.slice(count).join(" ")];
  return parts.map((part) => shortened({ text: part, font: "body", size: 11 }, ADDRESS.width, measure));
}

/** A text on one line, cut with "…" where the room ends. */
function shortened(lettering: Lettering, width: number, measure: Measure): string {
  if (measure(lettering).width <= width) return lettering.text;
  const letters = [...lettering.text];
  let most = letters.length;
  while (most > 1 && measure({ ...lettering, text: `${letters.slice(0, most).join("").trimEnd()}…` }).width > width) most = Math.floor(most * 0.95);
  return `${letters.slice(0, most).join("").trimEnd()}…`;
}

function moved(marks: Mark[], down: number): Mark[] {
  return marks.map((mark) => (mark.kind === "text" ? { ...mark, y: mark.y + down } : mark));
}
