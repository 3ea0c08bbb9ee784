import { Fragment } from "react";
import { Button } from "#app/ui/button.tsx";
import { Check, Input, Select } from "#app/ui/field.tsx";
import { Fold } from "#app/ui/fold.tsx";
import type { FilterChoice } from "./hit-view.ts";
import { sortWords, type TownQuery } from "./town-query.ts";

type FiltersProps = { base: string; query: TownQuery; filters: { kinds: FilterChoice[]; trades: FilterChoice[] } };

/** All filters in a plain GET form: folded on phones, a column on desktops. */
export function SearchFilters(props: FiltersProps) {
  return (
    <aside aria-label="Filter">
      <Fold title="Alle Filter" icon="sliders-horizontal" className="facet-sheet"><FilterForm {...props} id="schmal" /></Fold>
      <div className="facet-side"><FilterForm {...props} id="breit" /></div>
    </aside>
  );
}

function FilterForm({ base, query, filters, id }: FiltersProps & { id: string }) {
  const groups = [{ legend: "Was", name: "art", chosen: query.kind, choices: filters.kinds }, { legend: "Branche", name: "branche", chosen: query.trade, choices: filters.trades }].filter(({ choices }) => choices.length > 0);
  return (
    <form action={base} className="stack">
      <input type="hidden" name="q" value={query.text} />
      <fieldset className="stack"><legend>Jetzt</legend>
        <Check label="Jetzt offen" name="offen" value="1" defaultChecked={query.openNow} />
        <Check label="Im Geschäft vorrätig" name="da" value="1" defaultChecked={query.inStock} />
      </fieldset>
      {groups.map(({ legend, name, chosen, choices }) => (
        <Fragment key={name}>
          <hr className="rule" />
          <fieldset className="stack"><legend>{legend}</legend>
            <Check type="radio" label="Alles" name={name} value="" defaultChecked={chosen === null} />
            {choices.map(({ value, label, count }) => <Check key={value} type="radio" label={label} name={name} value={value} count={count} defaultChecked={chosen === value} />)}
          </fieldset>
        </Fragment>
      ))}
      <hr className="rule" />
      <Input id={`bis-${id}`} name="bis" label="Höchstens (Euro)" inputMode="decimal" defaultValue={query.priceMax === null ? "" : String(query.priceMax / 100).replace(".", ",")} />
      <Select id={`sortierung-${id}`} name="sortierung" label="Reihenfolge" defaultValue={query.sort} options={Object.entries(sortWords).map(([value, label]) => ({ value, label }))} />
      <Button kind="plain" wide>Treffer zeigen</Button>
    </form>
  );
}
