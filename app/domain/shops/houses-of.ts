import { houses } from "./trades.ts";

type Windowed = { house: string; state: { kind: "open" | "soon" | "closed" | "unknown" } };

/** The eight houses of the street with their lit, dark and dashed windows. */
export function housesOf(shops: Windowed[], townSlug: string) {
  return houses.map(({ slug, name }) => {
    const inside = shops.filter(({ house }) => house === slug);
    const count = (...kinds: string[]) => inside.filter(({ state }) => kinds.includes(state.kind)).length;
    return { name, href: `/${townSlug}/geschaefte?haus=${slug}`, open: count("open", "soon"), closed: count("closed"), unknown: count("unknown") };
  }).filter(({ open, closed, unknown }) => open + closed + unknown > 0);
}
