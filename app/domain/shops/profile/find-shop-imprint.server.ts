import { db } from "#app/db.server.ts";
import { traderName } from "#app/domain/shops/trader-name.ts";
import { isSlug } from "#app/values/slug.ts";

const traderFields = { name: true, legalForm: true, responsible: true, street: true, plz: true, city: true, email: true, phone: true, vatId: true, registerEntry: true, smallBusiness: true, supervisor: true, profession: true } as const;

/** Who answers for a shop (§ 5 DDG), as lines of name and words; null where the shop is not to be seen or has no trader yet. One statement. */
export async function findShopImprint({ town, slug }: { town: { id: string; slug: string }; slug: string }) {
  const shop = !isSlug(slug) ? null : await db.shop.findUnique({
    where: { townId_slug: { townId: town.id, slug }, status: "published" }, select: { name: true, trader: { select: traderFields } }, relationLoadStrategy: "join",
  });
  if (!shop?.trader) return null;
  const { trader } = shop;
  const lines: Array<[string, string | null]> = [
    ["Unternehmen", traderName(trader)], ["Vertreten durch", trader.responsible], ["Anschrift", `${trader.street}, ${trader.plz} ${trader.city}`], ["Telefon", trader.phone], ["E-Mail", trader.email],
    ["Register", trader.registerEntry], ["Umsatzsteuer-ID", trader.vatId], ["Umsatzsteuer", trader.smallBusiness ? "Kleinunternehmen nach § 19 UStG" : null],
    ["Aufsichtsbehörde", trader.supervisor], ["Beruf und Kammer", trader.profession],
  ];
  return { name: shop.name, href: `/${town.slug}/geschaefte/${slug}`, lines: lines.flatMap(([name, text]) => (text ? [{ name, text }] : [])) };
}
