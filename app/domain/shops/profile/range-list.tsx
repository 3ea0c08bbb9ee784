import { SectionHead } from "#app/ui/section-head.tsx";
import { Tag } from "#app/ui/chip.tsx";

/** What a shop has, as words, also where it lists no products. */
export function RangeList({ ranges }: { ranges: string[] }) {
  return (
    <section aria-labelledby="sortiment"><SectionHead id="sortiment" title="Sortiment" />
      <p className="soft mb-3">Das gibt es hier, auch wenn es nicht einzeln eingetragen ist.</p>
      <ul className="row gap-2">{ranges.map((range) => <li key={range} className="wrap-anywhere"><Tag>{range}</Tag></li>)}</ul>
    </section>
  );
}
