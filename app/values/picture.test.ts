import { expect, test } from "vitest";
import { motifs, palettes, patterns } from "#app/values/motifs.ts";
import { fnv1a, paperOf } from "#app/values/paper.ts";
import { composeEventPicture, composePicture, composeShopFront, isEventMotif, isMotif } from "#app/values/picture.ts";

const names = Object.keys(motifs).filter(isMotif);
const paper = (svg: string) => /<path fill="(#\w+)" d="M0 0h320/.exec(svg)?.[1];

test("within a shop 84 pictures of one motif differ, and two in a row never share a paper", () => {
  for (const shopId of ["1", "radhaus-lindemann", "b7c1"]) {
    const pictures = Array.from({ length: 84 }, (_, nth) => composePicture({ motif: "fahrrad", shopId, nth }));
    expect(new Set(pictures).size).toBe(84);
    expect(pictures.filter((svg, nth) => nth > 0 && paper(svg) === paper(pictures[nth - 1] ?? ""))).toEqual([]);
  }
});

test("a picture is the same whenever it is drawn", () => {
  const ask = { motif: "wein", shopId: "rebstock", nth: 3 } as const;
  expect(composePicture(ask)).toBe(composePicture(ask));
});

test("every motif is drawn complete: own colours, no variables, no style, under 4 kB", () => {
  expect(names).toHaveLength(38);
  for (const motif of names) {
    for (const svg of [composePicture({ motif, shopId: "x", nth: 5 }), composeEventPicture({ motif, eventId: "7" })]) {
      expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="320" height="240".*<\/svg>$/);
      expect(svg).not.toMatch(/var\(|style=|<script|undefined/);
      expect(svg.length).toBeLessThan(4096);
    }
  }
});

test("a motif that would read wrong in a mirror is never turned", () => {
  for (let nth = 0; nth < 12; nth += 1) expect(composePicture({ motif: "friseur", shopId: "s", nth })).not.toContain("scale(-");
  expect(composePicture({ motif: "fahrrad", shopId: "s", nth: 2 })).toContain("scale(-");
});

test("a festival of light stays at night", () => {
  expect(paper(composeEventPicture({ motif: "laternenfest", eventId: "any" }))).toBe(palettes.night.p);
});

test("shops share three fronts without a paper of their own", () => {
  const fronts = new Set(Array.from({ length: 60 }, (_, id) => composeShopFront({ shopId: String(id) })));
  expect(fronts.size).toBe(3);
  for (const front of fronts) expect(front).not.toMatch(/var\(/);
});

test("twelve papers, seven grounds, and names are told apart", () => {
  expect(Object.keys(palettes)).toHaveLength(12);
  expect(patterns).toHaveLength(7);
  expect(isMotif("toString")).toBe(false);
  expect(isEventMotif("konzert")).toBe(true);
  expect(isEventMotif("fahrrad")).toBe(false);
});

test("the hash is FNV-1a", () => {
  expect(fnv1a("")).toBe(0x811c9dc5);
  expect(fnv1a("a")).toBe(0xe40c292c);
  expect(fnv1a("foobar")).toBe(0xbf9cf968);
  expect(paperOf("radhaus")).toBe(paperOf("radhaus"));
});
