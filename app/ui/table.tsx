import type { ReactNode } from "react";

export type Column = { label: string; right?: boolean };
export type TableRow = { key: string; cells: ReactNode[] };

/** A table that turns into cards below 640 px, where every cell carries its column's name. The first cell is the row's own name. */
export function Table({ caption, columns, rows }: { caption: string; columns: Column[]; rows: TableRow[] }) {
  return (
    <table className="table cards">
      <caption className="sr-only">{caption}</caption>
      <thead><tr>{columns.map(({ label, right }) => <th key={label} scope="col" className={right ? "r" : undefined}>{label}</th>)}</tr></thead>
      <tbody>
        {rows.map(({ key, cells }) => (
          <tr key={key}>
            {cells.map((cell, at) => <td key={columns[at]?.label} data-label={at ? columns[at]?.label : undefined} className={columns[at]?.right ? "r" : undefined}>{cell}</td>)}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
