/** A text in one line without control characters, at most `most` characters; more is cut. */
export function tidyLine(text: string, most: number): string {
  return text.normalize("NFC").replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim().slice(0, most).trim();
}

/** Five digits; null for anything else. Table programs drop the zero of "01067", so four digits get it back. */
export function tidyPlz(text: string): string | null {
  const digits = text.trim().replace(/^D-?\s*/i, "").replace(/\.0$/, "");
  return /^\d{5}$/.test(digits) ? digits : /^\d{4}$/.test(digits) ? `0${digits}` : null;
}

/** A telephone number of 5 to 15 digits as it was written, the first where there are several; null for anything else. */
export function tidyContact(text: string): string | null {
  const first = tidyLine(text.split(/[;,]| oder /)[0] ?? "", 40);
  const digits = first.replaceAll(/\D/g, "").length;
  return /^[+\d][\d\s()/.–-]*$|^\([\d\s+]+\)[\d\s/.–-]*$/.test(first) && digits >= 5 && digits <= 15 ? first : null;
}

/** An address of a page, http or https, with https put before "www.…"; null for anything else. */
export function tidyWebsite(text: string): string | null {
  const first = tidyLine(text.split(/[;\s]/)[0] ?? "", 300);
  const whole = /^[a-z][a-z0-9+.-]*:/i.test(first) ? first : `https://${first}`;
  if (first === "" || !URL.canParse(whole)) return null;
  const url = new URL(whole);
  return /^https?:$/.test(url.protocol) && url.username === "" && url.hostname.includes(".") ? url.href : null;
}

/** A mail address in lower case; null for anything else. */
export function tidyEmail(text: string): string | null {
  const address = tidyLine(text.split(/[;,\s]/)[0] ?? "", 254).replace(/^mailto:/i, "").toLowerCase();
  return /^[^@\s<>"]+@[^@\s<>"]+\.[a-z]{2,}$/.test(address) ? address : null;
}
