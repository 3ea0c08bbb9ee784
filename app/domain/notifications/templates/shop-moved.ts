import { z } from "zod";
import type { MailLinks } from "#app/domain/notifications/templates/mail-links.ts";
import { oneLine, words } from "#app/domain/notifications/templates/plain-words.ts";
import { paragraphs, writeLetter } from "#app/domain/notifications/templates/write-letter.ts";

const status = z.enum(["draft", "in-review", "published", "suspended", "closed"]);
const shape = z.object({
  shopId: z.string(), shop: words, shopSlug: z.string(), town: words, townSlug: z.string(), from: status, to: status,
  why: z.string().transform(oneLine).nullable(), byTown: z.boolean(),
});
type News = z.output<typeof shape>;

/** To the shop: its profile stands elsewhere now, since when, why, and what it can do. */
export function shopMoved(payload: unknown, links: MailLinks) {
  const news = shape.parse(payload);
  const { subject, text, next } = tell(news);
  const sees = news.to === "published" || news.to === "closed";
  return writeLetter({ subject, home: links.home, blocks: [
    ...paragraphs("Guten Tag,", text, news.why && `${news.byTown ? "Das schreibt Ihnen das Stadtmarketing" : "Dazu steht vermerkt"}: „${news.why}“`, next),
    { kind: "button", label: sees ? "Ihre Seite ansehen" : "Zum Profil", href: sees ? links.shopPage({ town: news.townSlug, shop: news.shopSlug }) : links.shopStatus(news.shopId) },
  ] });
}

function tell({ shop, town, from, to, byTown }: News): { subject: string; text: string; next: string | null } {
  switch (to) {
    case "published": return from === "closed" || from === "suspended"
      ? { subject: `${shop} ist wieder zu sehen`, text: `das Profil von ${shop} ist wieder veröffentlicht. Alle in ${town} können es sehen.`, next: null }
      : { subject: `${shop} ist jetzt zu sehen`, text: `das Profil von ${shop} ist veröffentlicht. Alle in ${town} können es sehen und finden.`, next: "Öffnungszeiten und Angaben ändern Sie jederzeit selbst; neue Fassungen sind gleich zu sehen." };
    case "in-review": return { subject: `${shop} liegt zur Prüfung`, text: `das Profil von ${shop} liegt jetzt beim Stadtmarketing ${town}. Dort sieht jemand es an und veröffentlicht es.`, next: "Sie bekommen Bescheid. Ändern können Sie es in der Zwischenzeit weiter." };
    case "draft": return from === "in-review" && byTown
      ? { subject: `Bitte noch einmal ansehen: ${shop}`, text: `das Profil von ${shop} ist fast so weit. Bevor es zu sehen ist, fehlt noch etwas.`, next: "Wenn Sie es geändert haben, geben Sie es einfach noch einmal zur Prüfung." }
      : { subject: `${shop} ist wieder ein Entwurf`, text: `das Profil von ${shop} ist jetzt ein Entwurf. Außer Ihnen und dem Stadtmarketing sieht es niemand.`, next: "Ihre Angaben bleiben erhalten." };
    case "suspended": return { subject: `${shop} ist gerade nicht zu sehen`, text: `das Stadtmarketing ${town} hat das Profil von ${shop} vorläufig gesperrt. Es ist nicht mehr zu sehen, Ihre Angaben bleiben erhalten.`, next: "Melden Sie sich bitte beim Stadtmarketing. Sobald das geklärt ist, ist Ihr Profil wieder zu sehen." };
    case "closed": return { subject: `${shop} ist als geschlossen eingetragen`, text: `${shop} ist jetzt als dauerhaft geschlossen eingetragen. Wer die Seite aufruft, liest das und sieht, wo es Ähnliches gibt.`, next: "War das ein Versehen? Dann öffnen Sie das Geschäft im Profil wieder." };
  }
}
