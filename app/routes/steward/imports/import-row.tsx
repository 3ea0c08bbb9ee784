import type { RowView } from "#app/domain/boarding/imports/row-view.ts";
import { Tag } from "#app/ui/chip.tsx";
import { Check, Select } from "#app/ui/field.tsx";
import { Icon } from "#app/ui/icon.tsx";

type Trades = Array<{ value: string; label: string }>;

/** One place of a list: what it says, which shop it may be, what would change, and what becomes of it. Belongs into a form. */
export function ImportRow({ row, trades, unit }: { row: RowView; trades: Trades; unit: string }) {
  return (
    <li className="task">
      <div className="grid gap-2 min-w-0 content-start">
        <div className="row"><h3 className="text-base">{row.name}</h3>{row.tradeName && <Tag>{row.tradeName}</Tag>}<span className="small soft">{unit} {row.number}</span></div>
        {row.facts.length > 0 && <p className="small soft break-words">{row.facts.join(" · ")}</p>}
        {row.hours && <p className="small flex gap-2 items-start"><Icon name="clock" /><span className="min-w-0 break-words">{row.hours}</span></p>}
        {row.problems.length > 0 && <ul className="small">{row.problems.map((text) => <li key={text} className="flex gap-2 items-start"><Icon name="info" /><span className="min-w-0 break-words">{text}</span></li>)}</ul>}
        {row.match && <p className="small"><span className="strong">{row.match.why === "derselbe Eintrag der Quelle" ? "Ist" : "Vielleicht"}:</span> <a href={`/laden/${row.match.id}`}>{row.match.name}</a>{row.match.meta && `, ${row.match.meta}`}<br /><span className="soft">{sentence(row.match.why)}</span></p>}
        {row.why && <p className="small soft">{sentence(row.why)}</p>}
        <Changes row={row} />
      </div>
      <div className="acts desk:w-88">
        {row.shopId ? <p className="fresh ok"><Icon name="circle-check" /><a href={`/laden/${row.shopId}`}>Zum Geschäft<span className="sr-only"> {row.name}</span></a></p> : row.possible ? <Decision row={row} trades={trades} /> : <p className="small soft">Bleibt draußen</p>}
      </div>
    </li>
  );
}

function Changes({ row: { changes, kept, match } }: { row: RowView }) {
  if (!match) return null;
  return (
    <>
      {changes.length > 0 && <dl className="small grid gap-1">{changes.map(({ label, before, after }) => <div key={label} className="break-words"><dt className="inline strong">{label}: </dt><dd className="inline">{before && <><del className="soft"><span className="sr-only">bisher </span>{before}</del> <Icon name="arrow-right" className="inline size-4 align-text-bottom" /><span className="sr-only">künftig</span> </>}{after}</dd></div>)}</dl>}
      {changes.length === 0 && <p className="small soft">Es würde sich nichts ändern.</p>}
      {kept.length > 0 && <p className="small flex gap-2 items-start"><Icon name="badge-check" /><span>Bleibt, weil von Hand eingetragen: {kept.join(", ")}</span></p>}
    </>
  );
}

/** Radios where a person is asked, a quiet choice where it is only to be changed. */
function Decision({ row, trades }: { row: RowView; trades: Trades }) {
  const name = `entscheidung-${row.number}`;
  const options = [
    ...(row.match ? [{ value: "update", label: "Dasselbe Geschäft: aktualisieren" }] : []),
    { value: "new", label: row.match ? "Ein anderes: als Entwurf anlegen" : "Als Entwurf anlegen" }, { value: "skip", label: "Auslassen" },
  ];
  const trade = row.needsTrade && <Select name={`branche-${row.number}`} label={<>Branche<span className="sr-only"> für {row.name}</span></>} options={[{ value: "", label: "Bitte wählen" }, ...trades]} className="w-full" />;
  if (row.decision !== "ask") {
    return <div className="grid gap-3 w-full">{trade}<Select name={name} label={<span className="sr-only">Was wird aus {row.name}?</span>} options={options} defaultValue={row.decision} className="w-full" /></div>;
  }
  return (
    <div className="grid gap-3 w-full">
      {trade}
      <fieldset><legend className="sr-only">Was wird aus {row.name}?</legend>{options.map(({ value, label }) => <Check key={value} type="radio" name={name} value={value} label={label} defaultChecked={row.likely && value === "update"} />)}</fieldset>
    </div>
  );
}

function sentence(text: string): string {
  return text === "" ? "" : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
