import { z } from "zod";
import { commonLanguages, otherLanguages } from "#app/domain/shops/profile/languages.ts";
import { paymentKinds } from "#app/domain/shops/profile/payment-kinds.ts";
import { MOST_LINKS, readSocialLinks } from "#app/domain/shops/profile/social-links.ts";
import { readWebAddress } from "#app/domain/shops/profile/web-address.ts";
import { email, line, lines, neededLine, phone, plz, stand, trade } from "./typed-facts.server.ts";

const webAddress = line(300).transform((typed, context) => {
  const address = typed === null ? null : readWebAddress(typed);
  if (typed !== null && address === null) context.addIssue({ code: "custom", message: "Das ist keine Adresse einer Webseite. Bitte wie www.ihr-laden.de eintragen." });
  return address;
});
const links = lines(3000).transform((typed, context) => {
  const read = readSocialLinks(typed);
  if (!read.ok) context.addIssue({ code: "custom", message: `„${read.wrong}“ ist keine Adresse, die mit https:// beginnt.` });
  if (read.ok && read.links.length > MOST_LINKS) context.addIssue({ code: "custom", message: `Bitte höchstens ${MOST_LINKS} Adressen.` });
  return read.ok ? read.links : [];
});
/** A box of each word, under a name of its own. */
const boxes = (prefix: string, words: string[]) => Object.fromEntries(words.map((word) => [`${prefix}-${word}`, z.unknown().optional()]));
const kinds = paymentKinds.map(({ kind }) => kind);
const codes = [...commonLanguages, ...otherLanguages].map(({ code }) => code);

/** The particulars as they are typed, as facts; fields nobody asked for are not read. */
export const particulars = z.object({
  name: neededLine(120, "Bitte sagen Sie, wie Ihr Geschäft heißt."), branche: trade, geschichte: lines(2000), strasse: line(120), plz, ort: line(80), telefon: phone, email, webseite: webAddress, links, stand,
  ...boxes("zahlung", kinds), ...boxes("sprache", codes),
}).transform(({ stand: known, ...typed }) => {
  const ticked = new Set(Object.entries(typed).flatMap(([name, value]) => (value === undefined ? [] : [name])));
  const { name, branche, geschichte, strasse, plz: postcode, ort, telefon, email: mail, webseite, links: social } = typed;
  return {
    stand: known,
    facts: {
      name, trade: branche, story: geschichte, street: strasse, plz: postcode, city: ort, phone: telefon, email: mail, website: webseite, socialLinks: social,
      paymentKinds: kinds.filter((kind) => ticked.has(`zahlung-${kind}`)), languages: codes.filter((code) => ticked.has(`sprache-${code}`)),
    },
  };
});
