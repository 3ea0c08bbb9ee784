import { expect, test } from "vitest";
import { accessView } from "./access-view.ts";
import { commonLanguages, isLanguage, languageNames, otherLanguages } from "./languages.ts";
import { readRanges } from "./range-words.ts";
import { readSocialLinks, socialLinks } from "./social-links.ts";
import { readWebAddress } from "./web-address.ts";

test("an address as people type it becomes one that leads to a page", () => {
  expect(readWebAddress("www.laden-am-markt.de")).toBe("https://www.laden-am-markt.de/");
  expect(readWebAddress("http://laden.example/ueber uns")).toBeNull();
  expect(readWebAddress("HTTPS://Laden.Example/Über")).toBe("https://laden.example/%C3%9Cber");
  expect(readWebAddress("müller-brot.de")).toBe("https://xn--mller-brot-9db.de/");
});

test.for(["javascript:alert(1)", "JaVaScRiPt://laden.de/%0aalert(1)", "data:text/html,x", "vbscript:x", "file:///etc/passwd", "//evil", "localhost", "http://127.0.0.1/", "http://[::1]/", "https://user:geheim@laden.de/", "https://2130706433/", "ftp://laden.de", "mailto:a@b.de", "https://laden.de/\"onload=x", ""])("%s is no address of a page", (typed) => {
  expect(readWebAddress(typed)).toBeNull();
});

test("pages elsewhere are https only, each once, and named by their house", () => {
  expect(readSocialLinks("https://www.instagram.com/laden\nfacebook.com/laden https://www.instagram.com/laden")).toEqual({ ok: true, links: ["https://www.instagram.com/laden", "https://facebook.com/laden"] });
  expect(readSocialLinks("http://instagram.com/laden")).toEqual({ ok: false, wrong: "http://instagram.com/laden" });
  expect(readSocialLinks("javascript:alert(1)")).toMatchObject({ ok: false });
  expect(socialLinks(["https://m.facebook.com/laden", "https://social.beispiel.de/@laden", "https://laden.example/blog", "javascript:alert(1)", "http://x.com/a", "https://notinstagram.com/x"])).toEqual([
    { name: "Facebook", href: "https://m.facebook.com/laden" }, { name: "Mastodon (social.beispiel.de)", href: "https://social.beispiel.de/@laden" },
    { name: "laden.example", href: "https://laden.example/blog" }, { name: "notinstagram.com", href: "https://notinstagram.com/x" },
  ]);
});

test("ranges are tidied: bullets, blanks and doubles go, at most 40 words of 60 characters stay", () => {
  expect(readRanges("- Wolle,  Strickzubehör\n• wolle\n Knöpfe. ; --\n,")).toEqual({ ok: true, ranges: ["Wolle", "Strickzubehör", "Knöpfe"] });
  expect(readRanges("")).toEqual({ ok: true, ranges: [] });
  expect(readRanges("x".repeat(61))).toMatchObject({ ok: false, problem: "too-long" });
  expect(readRanges(Array.from({ length: 41 }, (_, number) => `Wort ${number}`).join("\n"))).toMatchObject({ ok: false, problem: "too-many", wrong: "41" });
});

test("the languages of the counter have codes and German names, each once", () => {
  const all = [...commonLanguages, ...otherLanguages];
  expect(all.length).toBeGreaterThanOrEqual(25);
  expect(new Set(all.map(({ code }) => code)).size).toBe(all.length);
  expect(all.filter(({ code, name }) => !/^[a-z]{2,3}$/.test(code) || !/^\p{Lu}/u.test(name))).toEqual([]);
  expect(languageNames(["gsg", "de", "klingon", "nds"])).toEqual(["Deutsch", "Plattdeutsch", "Deutsche Gebärdensprache"]);
  expect(isLanguage("__proto__")).toBe(false);
});

test("an access fact is yes, no or not known, and what nobody told is never guessed", () => {
  const nothing = { stepCm: null, doorWidthCm: null, wheelchair: null, hasWc: null, hasLoop: null, guideDogs: null, hasQuietHour: null, quietHour: null };
  expect(accessView(nothing)).toEqual({ known: [], unknown: ["Stufen", "Türbreite", "Rollstuhl", "WC", "Induktionsschleife", "Assistenzhunde", "Stille Stunde"] });
  const { known, unknown } = accessView({ ...nothing, stepCm: 0, hasWc: false, guideDogs: true, hasQuietHour: true, quietHour: "dienstags 14 bis 16 Uhr", wheelchair: "constructor" });
  expect(known.map(({ text }) => text)).toEqual(["Eingang ohne Stufe", "Kein barrierefreies WC", "Assistenzhunde willkommen", "Stille Stunde: dienstags 14 bis 16 Uhr"]);
  expect(unknown).toEqual(["Türbreite", "Rollstuhl", "Induktionsschleife"]);
});
