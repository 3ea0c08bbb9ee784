import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { decideRows } from "#app/domain/boarding/imports/decide-rows.server.ts";
import { findImport, findImportRows, findMissingShops } from "#app/domain/boarding/imports/find-import.server.ts";
import { rowKinds } from "#app/domain/boarding/imports/row-kinds.ts";
import { trades } from "#app/domain/shops/trades.ts";
import { Button, TextLink } from "#app/ui/button.tsx";
import { Chip, Chips } from "#app/ui/chip.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { NumberTile, NumberTiles } from "#app/ui/number-tile.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { formatNumericDay } from "#app/values/day-words.ts";
import { formatDistance } from "#app/values/distance.ts";
import { notFound } from "#app/web/not-found.server.ts";
import { enterImports } from "./enter-imports.server.ts";
import { StewardPage } from "../steward-page.tsx";
import { ApplyBox } from "./apply-box.tsx";
import { importNews } from "./import-news.ts";
import { ImportRow } from "./import-row.tsx";
import { kindPaths, kindWords } from "./import-sentences.ts";
import { MissingShops } from "./missing-shops.tsx";
import { readDecisions } from "./read-decisions.server.ts";

/** Metres from the town's middle beyond which somebody has probably chosen another town's file. */
const FAR = 20_000;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { town, office, base } = await enterImports(request, params);
  const importId = params.liste ?? "";
  const list = await findImport({ town, importId }) ?? notFound();
  const asked = new URL(request.url).searchParams;
  const kind = rowKinds.find((one) => kindPaths[one] === asked.get("zeilen")) ?? (["ask", "new", "update", "done", "skip"] as const).find((one) => list.counts[one] > 0) ?? "ask";
  const page = Math.min(Math.max(1, Math.trunc(Number(asked.get("seite") ?? 1)) || 1), 1000);
  const [{ rows, pages }, missing] = await Promise.all([findImportRows({ town, importId, kind, page }), findMissingShops({ town, importId })]);
  const head = [list.source, list.sourceDate && `Stand ${formatNumericDay(list.sourceDate)}`, list.licence].filter(Boolean).join(", ");
  return {
    office, here: `${base}/aufnahme/${list.id}`, up: `${base}/aufnahme`, fileName: list.fileName, head, counts: list.counts, applied: list.appliedAt !== null, kind, page, pages, rows, missing,
    far: list.away !== null && list.away > FAR ? formatDistance(list.away) : null, unit: list.kind === "osm" ? "Nr." : "Zeile", trades: rows.some(({ needsTrade }) => needsTrade) ? tradeOptions() : [], news: importNews(asked),
  };
}

function tradeOptions() {
  return [...trades].sort((one, other) => one.name.localeCompare(other.name, "de")).map(({ slug, name }) => ({ value: slug, label: name }));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { town, base } = await enterImports(request, params);
  const outcome = await decideRows({ town, importId: params.liste ?? "", said: await readDecisions(request) });
  if (!outcome.ok) return notFound();
  const asked = new URL(request.url).searchParams;
  const back = new URLSearchParams({ ...(asked.get("zeilen") && { zeilen: asked.get("zeilen") ?? "" }), ...(asked.get("seite") && { seite: asked.get("seite") ?? "" }), gespeichert: String(outcome.value.kept), ...(outcome.value.passedOver.length > 0 && { offen: outcome.value.passedOver.slice(0, 20).join("-") }) });
  return redirect(`${base}/aufnahme/${params.liste}?${back}`, { status: 303 });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.fileName ?? "Liste"} · Stadtmarketing ${data?.office.name ?? ""} · Stadtkorb` }, { name: "robots", content: "noindex" }];

export default function Import() {
  const { office, here, up, fileName, head, counts, applied, kind, page, pages, rows, missing, far, unit, trades: options, news } = useLoaderData<typeof loader>();
  const hrefOf = (one: keyof typeof kindPaths, number = 1) => `${here}?zeilen=${kindPaths[one]}${number > 1 ? `&seite=${number}` : ""}`;
  const open = rows.some(({ shopId, possible }) => shopId === null && possible);
  return (
    <StewardPage office={office}>
      <TextLink href={up} icon="arrow-left">Alle Listen</TextLink>
      <h1 className="mt-2">{applied && counts.new + counts.update === 0 ? "Liste übernommen" : "Was sich ändern würde"}</h1>
      <p className="soft mt-3 mb-5 break-words"><span className="strong">{fileName}</span>, {head}</p>
      {news && <Notice kind={news.kind} live className="mb-5">{news.text}</Notice>}
      {far && <Notice kind="warn" className="mb-5" title={`Die meisten Orte liegen ${far} von ${office.name} entfernt.`}>Ist es die richtige Datei?</Notice>}
      <NumberTiles>
        <NumberTile number={counts.new} label="neu" paper="mint" href={hrefOf("new")} />
        <NumberTile number={counts.update} label="werden aktualisiert" paper="sky" href={hrefOf("update")} />
        <NumberTile number={counts.ask} label="warten auf Sie" paper="straw" href={hrefOf("ask")} />
        <NumberTile number={counts.skip} label="bleiben draußen" paper="chalk" href={hrefOf("skip")} />
      </NumberTiles>
      <ApplyBox action={`${here}/uebernahme`} counts={counts} applied={applied} />
      <section className="mt-8" aria-labelledby="zeilen">
        <div className="row between"><h2 id="zeilen">{kindWords[kind]}</h2>{counts.problems > 0 && <TextLink href={`${here}/hinweise.csv`} icon="download">Hinweise als CSV</TextLink>}</div>
        <Chips label="Welche Zeilen" className="my-4">{rowKinds.filter((one) => counts[one] > 0 || one === kind).map((one) => <Chip key={one} href={hrefOf(one)} current={one === kind}>{kindWords[one]} {counts[one]}</Chip>)}</Chips>
        {rows.length === 0 ? <Empty title="Hier ist nichts" text={kind === "ask" ? "Sie haben alles entschieden." : "Mit dieser Auswahl gibt es keine Zeile."} level={3} /> : (
          <form method="post" action={hrefOf(kind, page)}>
            <ul>{rows.map((row) => <ImportRow key={row.number} row={row} trades={options} unit={unit} />)}</ul>
            {open && <p className="mt-5"><Button kind="secondary" icon="check">Entscheidungen speichern</Button></p>}
          </form>
        )}
        <Pagination page={page} pages={pages} hrefOf={(number) => hrefOf(kind, number)} />
      </section>
      <MissingShops shops={missing} />
    </StewardPage>
  );
}
