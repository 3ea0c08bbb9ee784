import { useEffect, useRef, useState } from "react";
import { Button } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";

type TownMapProps = { town: { slug: string; name: string }; centre: { lat: number; lon: number }; tiles: string | null };
type State = "asleep" | "offered" | "coming" | "impossible";

/**
 * A town's map, drawn only when somebody asks for it; its code and its points are fetched then and not before. Without JavaScript nothing is offered,
 * because the list below says the same. Without tiles it is points on plain paper, and says so.
 */
export function TownMap({ town, centre, tiles }: TownMapProps) {
  const [state, setState] = useState<State>("asleep");
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => setState("offered"), []);
  useEffect(() => {
    if (state !== "coming" || !place.current) return undefined;
    const container = place.current;
    let drawn: { remove: () => void } | null = null;
    let gone = false;
    import("./draw-town-map.client.ts")
      .then(async ({ drawTownMap }) => {
        const made = await drawTownMap({ container, points: `/${town.slug}/karte.geojson`, centre, tiles });
        if (gone) made.remove();
        else drawn = made;
      })
      .then(() => place.current?.setAttribute("data-state", "there"), () => setState("impossible"));
    return () => {
      gone = true;
      drawn?.remove();
    };
  }, [state, town.slug, centre, tiles]);

  return (
    <div className="mt-5 min-h-12">
      {state === "offered" && <Button type="button" kind="main" icon="map" onClick={() => setState("coming")}>Karte zeigen</Button>}
      {state === "coming" && (
        <figure>
          <div ref={place} className="h-[70vh] min-h-80 max-h-176 rounded-cut border border-line bg-sunk overflow-hidden relative [&_.maplibregl-ctrl-group_button]:size-11!" role="region" aria-label={`Karte von ${town.name}`} />
          <figcaption className="small soft mt-2">{tiles ? "" : "Lageplan ohne Straßen: Punkte auf leerem Papier. Die Ringe sind 5 und 10 Minuten zu Fuß von der Stadtmitte. "}Mit den Pfeiltasten verschieben, mit Plus und Minus näher heran. <a href="https://www.openstreetmap.org/copyright">© OpenStreetMap contributors</a></figcaption>
        </figure>
      )}
      {state === "impossible" && <Notice kind="warn" live title="Ihr Browser kann diese Karte gerade nicht zeichnen.">Die Liste darunter nennt dieselben Geschäfte mit ihrer Adresse.</Notice>}
    </div>
  );
}
