import Papa from "papaparse";

type Row = { number: number; name: string; problems: string[] };

/**
 * The remarks of a list as a table for office programs: `;`, UTF-8 with its mark. Cells that begin with = + - @ tab or return get an apostrophe before them,
 * because such programs would take them for formulas (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export function writeProblems(rows: Row[]): string {
  const table = Papa.unparse({ fields: ["Zeile", "Name", "Hinweis"], data: rows.map(({ number, name, problems }) => [number, name, problems.join(" ")]) }, { delimiter: ";", newline: "\r\n", escapeFormulae: true });
  return `\ufeff${table}\r\n`;
}
