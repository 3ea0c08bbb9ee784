import { renderToStaticMarkup as html } from "react-dom/server";
import { expect, test } from "vitest";
import { BarChart } from "#app/ui/bar-chart.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { ChoiceCard, ChoiceCards } from "#app/ui/choice-card.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Input, Select } from "#app/ui/field.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { Price } from "#app/ui/price.tsx";
import { SlotPicker } from "#app/ui/slot-picker.tsx";
import { Stepper } from "#app/ui/stepper.tsx";
import { Table } from "#app/ui/table.tsx";
import { Timeline } from "#app/ui/timeline.tsx";
import { cents } from "#app/values/money.ts";

test("a field ties its label, hint and error to the control and keeps what was typed", () => {
  const field = html(<Input label="E-Mail" name="mail" hint="Für die Bestätigung." error="Es fehlt das @-Zeichen." defaultValue={`a"b`} />);
  expect(field).toContain('<label for="mail">E-Mail</label>');
  expect(field).toContain('id="mail" class="input" aria-invalid="true" aria-describedby="mail-hinweis mail-fehler"');
  expect(field).toContain('value="a&quot;b"');
  expect(field).toContain('id="mail-fehler"');
});

test("a field without an error says nothing about one", () => {
  expect(html(<Input label="Name" name="name" />)).not.toMatch(/aria-invalid|aria-describedby|field-bad/);
  expect(html(<Select label="Bereit ab" name="ab" options={[{ value: "16", label: "16:00" }]} defaultValue="16" />)).toContain('<option value="16" selected="">16:00</option>');
});

test("the summary of errors leads to each field, and is not there without errors", () => {
  const summary = html(<ErrorSummary errors={{ mail: "Es fehlt das @-Zeichen.", name: null, tel: undefined }} labels={{ mail: "E-Mail" }} />);
  expect(summary).toContain('role="alert" tabindex="-1"');
  expect(summary).toContain('href="#mail"');
  expect(summary).toContain("E-Mail: Es fehlt das @-Zeichen.");
  expect(summary.match(/<li/g)).toHaveLength(1);
  expect(html(<ErrorSummary errors={{ mail: null }} />)).toBe("");
});

test("a button submits, a link that looks like one goes somewhere", () => {
  expect(html(<Button kind="main">Bestellen</Button>)).toBe('<button type="submit" class="btn btn-main">Bestellen</button>');
  expect(html(<ButtonLink href="/korb" kind="plain">Korb</ButtonLink>)).toBe('<a class="btn btn-plain" href="/korb">Korb</a>');
});

test("the stepper's buttons are real submit buttons with names of their own", () => {
  const stepper = html(<Stepper label="Menge" name="menge" value={2} />);
  expect(stepper).toContain('<button type="submit" name="schritt" value="-1" aria-label="Menge: eins weniger"');
  expect(stepper).toContain('<button type="submit" name="schritt" value="1" aria-label="Menge: eins mehr"');
  expect(stepper).toMatch(/name="menge" inputMode="numeric"[^>]*value="2"/i);
});

test("days are links, times are radios, a full one cannot be chosen and says so", () => {
  const picker = html(<SlotPicker legend="Wann holen Sie ab?" name="zeit" chosen="a" days={[{ label: "Heute", href: "?tag=1", current: true }]} slots={[{ value: "a", label: "15:00", full: true }, { value: "b", label: "15:30" }]} />);
  expect(picker).toContain('<a class="chip" href="?tag=1" aria-current="true">Heute</a>');
  expect(picker).toContain('<input type="radio" name="zeit" disabled="" value="a"/><span>15:00<small>belegt</small></span>');
  expect(picker).not.toContain("checked");
  expect(html(<SlotPicker legend="Wann?" name="zeit" slots={[]} />)).toContain("keine Zeit mehr frei");
});

test("choice cards are radios in a named group", () => {
  const cards = html(<ChoiceCards legend="Wie?"><ChoiceCard name="art" value="kauf" title="Kaufen" defaultChecked>Verbindlich.</ChoiceCard></ChoiceCards>);
  expect(cards).toContain("<legend");
  expect(cards).toMatch(/<input type="radio"[^>]*checked=""/);
});

test("a notice is read out only where it answers the person", () => {
  expect(html(<Notice kind="bad">Nein.</Notice>)).not.toContain("role=");
  expect(html(<Notice kind="bad" live>Nein.</Notice>)).toContain('role="alert"');
  expect(html(<Notice kind="ok" live>Ja.</Notice>)).toContain('role="status"');
});

test("a price stands beside its base price, and a former price says what it is", () => {
  const price = html(<Price price={cents(890)} content={{ quantity: 750, unit: "ml" }} was={cents(1090)} />);
  expect(price).toContain("8,90\u00a0€");
  expect(price).toContain("11,87\u00a0€/l");
  expect(price).toContain('niedrigster Preis der letzten 30 Tage: </span><s class="was">10,90\u00a0€</s>');
});

test("a timeline says in words what its shapes show", () => {
  const line = html(<Timeline steps={[{ state: "done", title: "Bestellt", time: "14:24", at: "2026-11-06T13:24:00Z" }, { state: "now", title: "Liegt bereit" }, { state: "next", title: "Abgeholt" }]} />);
  expect(line).toContain('<time dateTime="2026-11-06T13:24:00Z">14:24</time>');
  expect(line).toContain('aria-current="step"');
  expect(line).toContain("kommt noch: ");
});

test("a chart tells its numbers", () => {
  const chart = html(<BarChart title="Abgeholt je Woche" goal={60} bars={[{ label: "KW 44", value: 71 }, { label: "KW 45", value: 0, current: true }]} />);
  expect(chart).toContain('aria-label="Abgeholt je Woche: KW 44 71, KW 45 0. Ziel: 60."');
  expect(chart).not.toContain("NaN");
  expect(html(<BarChart title="Leer" bars={[]} />)).not.toContain("NaN");
});

test("a table names its columns in every cell for narrow screens", () => {
  expect(html(<Table caption="Frische" columns={[{ label: "Geschäft" }, { label: "Antwort", right: true }]} rows={[{ key: "1", cells: ["Radhaus", "7 Min."] }]} />))
    .toContain('<td>Radhaus</td><td data-label="Antwort" class="r">7 Min.</td>');
});

test("a single page has no way through", () => {
  expect(html(<Pagination page={1} pages={1} hrefOf={String} />)).toBe("");
  expect(html(<Pagination page={1} pages={2} hrefOf={(page) => `?seite=${page}`} />)).toContain('href="?seite=2"');
});
