import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { readPlaceList } from "#app/domain/boarding/place-list/read-place-list.ts";
import { packPlaces } from "#app/domain/boarding/place-list/pack-places.ts";
import { PlaceListForm } from "#app/domain/towns/places/place-forms.tsx";
import { findPlaceKind } from "#app/domain/towns/places/place-kinds.ts";
import { Button, TextLink } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Table } from "#app/ui/table.tsx";
import { parseForm } from "#app/web/parse-form.server.ts";
import { problem } from "#app/web/problem.server.ts";
import { StewardPage } from "../steward-page.tsx";
import { enterMapOffice } from "./enter-map-office.server.ts";
import { listSentences } from "./place-sentences.ts";

const MOST_BYTES = 2_000_000;
const SHOWN = 60;
const form = z.object({ liste: z.instanceof(File).optional(), quelle: z.enum(["stadt", "osm"]).default("stadt") });

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { office, here } = await enterMapOffice(request, params);
  return { office, up: here };
}

/** Shows what a list says; nothing is kept yet. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { town } = await enterMapOffice(request, params);
  const parsed = await parseForm(request, form, { files: ["liste"], mostBytes: MOST_BYTES });
  if (!parsed.ok) return problem({ error: Object.values(parsed.errors)[0] ?? null, found: null });
  const { liste, quelle } = parsed.value;
  if (!liste) return problem({ error: "Bitte wählen Sie eine Datei aus.", found: null });
  const list = readPlaceList({ bytes: new Uint8Array(await liste.arrayBuffer()), town });
  if (typeof list === "string") return problem({ error: listSentences[list], found: null });
  const shown = list.places.slice(0, SHOWN).map(({ row, kind, name, note }) => ({ row, kind: findPlaceKind(kind)?.name ?? kind, name, note }));
  return data({ error: null, found: { count: list.places.length, shown, wrong: list.wrong.slice(0, 200), wrongCount: list.wrong.length, packed: packPlaces(list.places), quelle } }, { headers: { "Cache-Control": "no-store" } });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Liste der Orte hochladen · Stadtmarketing ${data?.office.name ?? ""} · Stadtkorb` }, { name: "robots", content: "noindex" }];

export default function PlaceList() {
  const { office, up } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const found = answer?.found;
  return (
    <StewardPage office={office}>
      <TextLink href={up} icon="arrow-left">Alle Orte</TextLink>
      <h1 className="mt-2 mb-4">{found ? "Das steht in der Liste" : "Liste hochladen"}</h1>
      {!found && <PlaceListForm action={`${up}/liste`} error={answer?.error ?? undefined} />}
      {found && (
        <div className="grid gap-6">
          <Notice kind={found.wrongCount > 0 ? "warn" : "ok"} live title={`${found.count} ${found.count === 1 ? "Ort ist" : "Orte sind"} zu lesen${found.wrongCount > 0 ? `, ${found.wrongCount} nicht` : ""}.`}>Gespeichert ist noch nichts. Was es mit derselben Art und demselben Namen schon gibt, wird geändert; entfernt wird nichts.</Notice>
          {found.wrong.length > 0 && <section aria-labelledby="nicht"><h2 id="nicht" className="text-h3 mb-2">Nicht zu lesen</h2><Table caption="Zeilen, die nicht zu lesen sind" columns={[{ label: "Zeile" }, { label: "Was" }, { label: "Warum nicht" }]} rows={found.wrong.map(({ row, what, sentence }) => ({ key: String(row), cells: [row, what, sentence] }))} /></section>}
          {found.count > 0 && (
            <form method="post" action={`${up}/liste/uebernahme`} className="grid gap-4">
              {found.packed.map((part) => <input key={part.slice(0, 80)} type="hidden" name="orte" value={part} />)}
              <input type="hidden" name="quelle" value={found.quelle} />
              <Table caption="Orte der Liste" columns={[{ label: "Name" }, { label: "Art" }, { label: "Hinweis" }]} rows={found.shown.map(({ row, kind, name, note }) => ({ key: String(row), cells: [name, kind, note] }))} />
              {found.count > found.shown.length && <p className="small soft">Und {found.count - found.shown.length} weitere.</p>}
              <p className="row"><Button kind="main" icon="check">{found.count === 1 ? "Diesen Ort übernehmen" : `Diese ${found.count} Orte übernehmen`}</Button><TextLink href={`${up}/liste`}>Andere Datei</TextLink></p>
            </form>
          )}
          {found.count === 0 && <p><TextLink href={`${up}/liste`}>Andere Datei</TextLink></p>}
        </div>
      )}
    </StewardPage>
  );
}
