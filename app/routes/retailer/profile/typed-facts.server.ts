import { z } from "zod";
import { findTrade } from "#app/domain/shops/trades.ts";

/** Fields of the profile's forms: what was typed becomes a fact, an empty field null; each says itself what is wrong. */
const text = z.string().default("");
const oneLine = (typed: string) => typed.replaceAll(/\s+/g, " ").trim();
const atMost = (most: number) => ({ check: (typed: string) => typed.length <= most, sentence: `Bitte höchstens ${most.toLocaleString("de-DE")} Zeichen.` });

/** One line of at most so many characters. */
export function line(most: number) {
  return text.transform(oneLine).refine(atMost(most).check, atMost(most).sentence).transform((typed) => typed || null);
}

/** One line that must not be empty. */
export function neededLine(most: number, missing = "Bitte füllen Sie dieses Feld aus.") {
  return text.transform(oneLine).refine((typed) => typed !== "", missing).refine(atMost(most).check, atMost(most).sentence);
}

/** Several lines of at most so many characters. */
export function lines(most: number) {
  return text.transform((typed) => typed.replaceAll(/\n{3,}/g, "\n\n")).refine(atMost(most).check, atMost(most).sentence);
}

export const plz = line(5).refine((typed) => typed === null || /^\d{5}$/.test(typed), "Bitte eine Postleitzahl mit fünf Ziffern.");
export const phone = line(40).refine((typed) => typed === null || isPhone(typed), "Bitte eine Telefonnummer wie 0221 4710 141.");
export const email = line(200).refine((typed) => typed === null || z.email().safeParse(typed).success, "Diese E-Mail-Adresse ist nicht vollständig, zum Beispiel laden@anbieter.de.");
export const trade = text.refine((slug) => findTrade(slug) !== null, "Bitte wählen Sie eine Branche aus.");

/** "ja", "nein" or "weiß ich nicht", which is what nothing means, too. */
export const threeState = z.enum(["ja", "nein", "unbekannt"]).default("unbekannt").transform((answer) => (answer === "unbekannt" ? null : answer === "ja"));

/** A whole number of centimetres between two bounds; empty is not known. */
export function centimetres(least: number, most: number) {
  return text.transform((typed, context) => {
    const plain = typed.replace(/\s*cm\.?$/i, "").trim();
    if (plain === "") return null;
    const value = /^\d{1,4}([.,]\d+)?$/.test(plain) ? Math.round(Number(plain.replace(",", "."))) : Number.NaN;
    if (value >= least && value <= most) return value;
    context.addIssue({ code: "custom", message: `Bitte eine Zahl zwischen ${least} und ${most}, in Zentimetern.` });
    return z.NEVER;
  });
}

/** What a form was made with, see standOf(). */
export const stand = z.string().max(40).optional().transform((known) => known ?? null);

function isPhone(typed: string): boolean {
  return /^\+?[\d\s()/.-]{5,40}$/.test(typed) && typed.replace(/\D/g, "").length >= 5;
}
