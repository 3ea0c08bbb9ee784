import { expect, test } from "vitest";
import { splitLinks } from "./split-links.ts";

test("links of our own become paths, foreign ones stay text", () => {
  expect(splitLinks({ text: "Hier:\nhttp://localhost:3000/antwort/a.b.c\nund http://localhost:3000.evil.example/x", home: "http://localhost:3000" })).toEqual([
    { text: "Hier:\n", href: null },
    { text: "http://localhost:3000/antwort/a.b.c", href: "/antwort/a.b.c" },
    { text: "\nund ", href: null },
    { text: "http://localhost:3000.evil.example/x", href: null },
  ]);
});
