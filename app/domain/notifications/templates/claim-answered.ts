import { z } from "zod";
import type { MailLinks } from "#app/domain/notifications/templates/mail-links.ts";
import { personName, words } from "#app/domain/notifications/templates/plain-words.ts";
import { paragraphs, writeLetter } from "#app/domain/notifications/templates/write-letter.ts";
import { formatNumericDay } from "#app/values/day-words.ts";

const answers = {
  confirmed: { subject: "hat die Angaben bestätigt", text: "Jemand mit dem Schreiben hat alle Angaben bestätigt." },
  corrected: { subject: "hat die Angaben berichtigt", text: "Jemand mit dem Schreiben hat Angaben berichtigt. Was sich geändert hat, steht im Protokoll des Geschäfts und lässt sich dort zurücknehmen." },
  removal: { subject: "möchte nicht dabei sein", text: "Jemand mit dem Schreiben hat um Entfernung gebeten. Das Profil ist nicht mehr zu sehen, seine Angaben sind gelöscht. Gemerkt bleibt nur der Name mit der Stelle, damit eine neue Liste es nicht zurückbringt." },
  access: { subject: "möchte einen Zugang", text: "Jemand mit dem Schreiben hat eine Mailadresse angegeben und bekommt eine Einladung dorthin. Wer sie annimmt, wird Inhaberin oder Inhaber des Profils. Bis dahin lässt sie sich auf der Teamseite des Geschäfts zurücknehmen." },
};
const shape = z.object({ shop: words, shopId: z.string(), town: words, townSlug: z.string(), answer: z.enum(["confirmed", "corrected", "removal", "access"]), remark: words.default(""), channel: z.string(), writtenOn: z.string() });

/** To the town's stewards: what a shop answered, because a letter can fall into other hands. */
export function claimAnswered(payload: unknown, links: MailLinks) {
  const { shop, shopId, town, townSlug, answer, remark, channel, writtenOn } = shape.parse(payload);
  const { subject, text } = answers[answer];
  return writeLetter({ subject: `${shop} ${subject}`, home: links.home, blocks: [
    { kind: "text", text: `Guten Tag, ${shop} in ${town} hat auf ${channel === "mail" ? "die Mail" : "den Brief"} vom ${formatNumericDay(writtenOn)} geantwortet.` },
    ...paragraphs(text, remark ? `${answer === "access" ? "Die Adresse" : "Dazu geschrieben"}: „${answer === "access" ? personName.parse(remark) : remark}“` : null),
    answer === "removal" ? { kind: "button", label: "Zu den Einladungen", href: `${links.home}/stadtmarketing/${townSlug}/einladungen` } : { kind: "button", label: "Zum Geschäft", href: `${links.home}/laden/${shopId}` },
    { kind: "text", text: "Wenn Ihnen die Antwort seltsam vorkommt, rufen Sie dort kurz an: Das Schreiben könnte jemand anderes in die Hand bekommen haben." },
  ] });
}
