import type { Paper } from "#app/values/paper.ts";
import type { ShopStatus } from "./shop-status.ts";

type Words = { paper: Paper; title: string; text: string };

/** How a profile stands, in plain words for those who look after it. */
export function standingWords({ status, town }: { status: ShopStatus; town: string }): Words {
  switch (status) {
    case "draft": return { paper: "straw", title: "Ein Entwurf", text: `Nur das Geschäft und das Stadtmarketing sehen das Profil. In ${town} findet es noch niemand.` };
    case "in-review": return { paper: "sky", title: "In Prüfung", text: `Das Stadtmarketing ${town} sieht das Profil an und veröffentlicht es. Ändern geht in der Zwischenzeit weiter.` };
    case "published": return { paper: "mint", title: "Veröffentlicht", text: `Alle in ${town} sehen und finden das Profil. Änderungen sind sofort da.` };
    case "suspended": return { paper: "rose", title: "Vorläufig gesperrt", text: `Das Stadtmarketing ${town} hat das Profil gesperrt. Niemand sieht es; alle Angaben bleiben erhalten.` };
    case "closed": return { paper: "chalk", title: "Dauerhaft geschlossen", text: "Die Seite bleibt und sagt, dass es hier nicht mehr weitergeht. In Suche und Listen steht das Geschäft nicht mehr." };
  }
}
