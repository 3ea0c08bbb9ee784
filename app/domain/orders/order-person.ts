import type { PersonField } from "./order-trouble.ts";

export type OrderPerson = { name: string; email: string; phone?: string | null };

/** What the shopper typed about herself, trimmed, with the fields that cannot be used. Line breaks never reach a mail's header. */
export function readPerson({ name, email, phone }: OrderPerson): { person: { name: string; email: string; phone: string | null }; wrong: PersonField[] } {
  const person = { name: name.normalize("NFC").trim(), email: email.trim(), phone: phone?.trim() || null };
  const wrong: PersonField[] = [];
  if (person.name.length < 1 || person.name.length > 100 || /\p{Cc}|\p{Cs}/u.test(person.name)) wrong.push("name");
  if (person.email.length > 254 || !/^[^\s@<>"',;:()[\]\\\p{Cc}]+@[^\s@<>"',;:()[\]\\\p{Cc}]+\.[^\s@.<>"',;:()[\]\\\p{Cc}]{2,}$/u.test(person.email)) wrong.push("email");
  if (person.phone !== null && !/^[\d\s+()/-]{4,40}$/.test(person.phone)) wrong.push("phone");
  return { person, wrong };
}
