import type { DemoShop } from "./demo-shop.ts";
import { type DemoProduct, readProductTable } from "./read-product-table.ts";
import { baeckereiSommerfeld } from "./shops/baeckerei-sommerfeld.ts";
import { blumenAmsel } from "./shops/blumen-amsel.ts";
import { buchhandlungAmMarkt } from "./shops/buchhandlung-am-markt.ts";
import { cafeBlaueKanne } from "./shops/cafe-blaue-kanne.ts";
import { eisenwarenPetersen } from "./shops/eisenwaren-petersen.ts";
import { elektroWesthues } from "./shops/elektro-westhues.ts";
import { glasUndKorn } from "./shops/glas-und-korn.ts";
import { maschenglueck } from "./shops/maschenglueck.ts";
import { modeHarms } from "./shops/mode-harms.ts";
import { lesesteg, muehlenbaeckerei, radwerkPlanewalde, seifensiedereiLehmann, toepfereiAmWehr } from "./shops/planewalde.ts";
import { radhausLindemann } from "./shops/radhaus-lindemann.ts";
import { roestereiBlaueKanne } from "./shops/roesterei-blaue-kanne.ts";
import { salonNadjaKern } from "./shops/salon-nadja-kern.ts";
import { schuhhausTritt } from "./shops/schuhhaus-tritt.ts";
import { spielwarenPurzel } from "./shops/spielwaren-purzel.ts";
import { weinhandlungRebstock } from "./shops/weinhandlung-rebstock.ts";
import { fundgrubeAmTor, stadttorApotheke } from "./shops/without-products.ts";
import { zweiradYilmaz } from "./shops/zweirad-yilmaz.ts";

/** In this order, because a row "= 10" means an article that an earlier shop has described. */
const inOrder: DemoShop[] = [
  radhausLindemann, buchhandlungAmMarkt, baeckereiSommerfeld, maschenglueck, spielwarenPurzel, eisenwarenPetersen, elektroWesthues,
  modeHarms, weinhandlungRebstock, blumenAmsel, schuhhausTritt, glasUndKorn, cafeBlaueKanne, roestereiBlaueKanne, salonNadjaKern, stadttorApotheke,
  zweiradYilmaz, fundgrubeAmTor, lesesteg, muehlenbaeckerei, radwerkPlanewalde, seifensiedereiLehmann, toepfereiAmWehr,
];

/** The fictional shops of the demo region, each with its products read from its table. */
export function listDemoShops(): { shop: DemoShop; products: DemoProduct[] }[] {
  const tables = inOrder.map((shop) => ({ table: shop.products, smallBusiness: shop.trader.smallBusiness ?? false, shop }));
  const articles = new Map<number, DemoProduct>();
  return tables.map(({ shop, table, smallBusiness }) => {
    const products = readProductTable({ table, smallBusiness, articles });
    for (const product of products) if (product.number && !articles.has(product.number)) articles.set(product.number, product);
    return { shop, products };
  });
}
