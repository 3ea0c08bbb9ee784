import { levelAccess, type DemoShop } from "../demo-shop.ts";

export const baeckereiSommerfeld: DemoShop = {
  slug: "baeckerei-sommerfeld", town: "erlenstedt", name: "Bäckerei Sommerfeld", trade: "baeckerei",
  story: "Um zwei Uhr nachts geht bei Sommerfelds das Licht an. Der Sauerteig ist älter als die Bäckerei und zieht jeden Abend zu Uwe Sommerfeld in die Backstube um. Was abends übrig ist, gibt es am nächsten Morgen zum halben Preis.",
  street: "Marktplatz 14", east: 62, north: 148, phone: "0221 4710 141",
  trader: { name: "Bäckerei Sommerfeld GmbH", legalForm: "GmbH", responsible: "Uwe Sommerfeld", vatId: "DE000000003", registerEntry: "Amtsgericht Erlenstedt, HRB 0141" },
  hours: "Mo-Fr 06:00-18:00; Sa 06:00-13:00; Su 08:00-11:00; PH off", hoursAgeDays: 1,
  ranges: ["Brot", "Brötchen", "Kuchen", "belegte Brötchen", "Torten auf Bestellung", "Kaffee im Stehen"],
  services: [{ name: "Torte nach Wunsch", minutes: 20, priceCents: 3800, from: true, description: "Bitte drei Tage vorher besprechen." }],
  access: levelAccess, paymentKinds: ["cash", "girocard", "mobile"], languages: ["de"],
  wayText: "Am Marktplatz, neben dem Brunnen. Bushaltestelle Rathaus.",
  reservations: true, purchases: true, slots: { minutes: 30, capacity: 8, lead: 30, horizon: 4, answer: 45 },
  products: `
    Roggenmischbrot, 1 kg | brot-broetchen |  | 5,20 | 1 kg | 18@8m | frisch; Zutaten: Roggenmehl, Weizenmehl, Wasser, Natursauerteig, Salz; Allergene: Roggen, Weizen | Kräftige Kruste, drei Tage frisch. Mit dem Sauerteig des Hauses.
    Bauernbrot, 750 g | brot-broetchen |  | 4,60 | 750 g | 11@8m | frisch; Zutaten: Weizenmehl, Roggenmehl, Wasser, Sauerteig, Salz, Hefe; Allergene: Weizen, Roggen | Locker und mild, von Hand geformt.
    Dinkelvollkornbrot, 750 g | brot-broetchen |  | 5,40 | 750 g | 6@8m | frisch; Zutaten: Dinkelvollkornmehl, Wasser, Sonnenblumenkerne, Leinsamen, Salz, Hefe; Allergene: Dinkel | Im Kasten gebacken, saftig durch ein Brühstück.
    Saatenbrot, 500 g | brot-broetchen |  | 4,20 | 500 g | wenige@8m | frisch; Zutaten: Weizenmehl, Wasser, Sesam, Kürbiskerne, Leinsamen, Salz, Hefe; Allergene: Weizen, Sesam | Rundum in Saaten gewälzt.
    Steinofen-Baguette, 300 g | brot-broetchen |  | 2,60 | 300 g | 14@20m | frisch; Zutaten: Weizenmehl, Wasser, Salz, Hefe; Allergene: Weizen | Lange geführt, mit großen Poren.
    Kartoffelbrot, 1 kg | brot-broetchen |  | 5,60 | 1 kg | 0@20m | frisch; Zutaten: Weizenmehl, Kartoffeln, Wasser, Roggenmehl, Salz, Hefe; Allergene: Weizen, Roggen | Nur freitags und samstags, mit Kartoffeln vom Nachbarhof.
    Schnittbrötchen | brot-broetchen |  | 0,45 |  | da@8m | frisch; Zutaten: Weizenmehl, Wasser, Hefe, Salz, Gerstenmalz; Allergene: Weizen, Gerste | Das einfache Brötchen, um halb sieben noch warm.
    Roggenbrötchen | brot-broetchen |  | 0,75 |  | da@8m | frisch; Zutaten: Roggenmehl, Weizenmehl, Wasser, Sauerteig, Hefe, Salz; Allergene: Roggen, Weizen | Dunkel und würzig.
    Mohnbrötchen | brot-broetchen |  | 0,70 |  | wenige@8m | frisch; Zutaten: Weizenmehl, Wasser, Mohn, Hefe, Salz; Allergene: Weizen | Dick mit Blaumohn bestreut.
    Kürbiskernbrötchen | brot-broetchen |  | 0,95 |  | da@8m | frisch; Zutaten: Weizenmehl, Roggenmehl, Wasser, Kürbiskerne, Hefe, Salz; Allergene: Weizen, Roggen | Mit gerösteten Kernen im Teig.
    Laugenbrezel | brot-broetchen |  | 1,10 |  | 16@20m | frisch; Zutaten: Weizenmehl, Wasser, Butter, Salz, Hefe, Natronlauge; Allergene: Weizen, Milch | Knusprige Arme, weicher Bauch.
    Rosinenstuten, 500 g | brot-broetchen |  | 4,80 | 500 g | 5@20m | frisch; Zutaten: Weizenmehl, Milch, Rosinen, Butter, Zucker, Eier, Hefe, Salz; Allergene: Weizen, Milch, Ei | Westfälisch weich, mit reichlich Rosinen.
    Pumpernickel, 500 g | brot-broetchen |  | 3,90 | 500 g | 9@1d | Zutaten: Roggenschrot, Wasser, Rübensirup, Salz; Allergene: Roggen | Sechzehn Stunden gebacken, hält zwei Wochen.
    Apfelkuchen vom Blech, Stück | kuchen-gebaeck |  | 2,80 |  | 12@20m | frisch; Zutaten: Äpfel, Weizenmehl, Butter, Zucker, Eier, Hefe; Allergene: Weizen, Milch, Ei | Mit Streuseln und Äpfeln vom Nachbarhof.
    Butterkuchen, Stück | kuchen-gebaeck |  | 2,30 |  | 10@20m | frisch; Zutaten: Weizenmehl, Butter, Zucker, Milch, Mandeln, Hefe, Eier; Allergene: Weizen, Milch, Mandeln, Ei | Freitags vom großen Blech.
    Käsekuchen, ganz | kuchen-gebaeck |  | 24,50 |  | 2@1h | frisch; Zutaten: Quark, Eier, Zucker, Butter, Weizenmehl, Vanille; Allergene: Milch, Ei, Weizen | Zwölf Stücke, hoch und cremig.
    Schwarzwälder Kirschtorte, Stück | kuchen-gebaeck |  | 3,90 |  | wenige@1h | frisch; Zutaten: Sahne, Kirschen, Zucker, Eier, Weizenmehl, Kakao, Kirschwasser; Allergene: Milch, Ei, Weizen | Mit einem Schuss Kirschwasser, also nichts für Kinder.
    Nussecke | kuchen-gebaeck |  | 2,40 |  | 9@1h | frisch; Zutaten: Haselnüsse, Butter, Zucker, Weizenmehl, Eier, Kuvertüre; Allergene: Haselnüsse, Milch, Weizen, Ei | Zwei Ecken in dunkler Schokolade.
    Rosinenschnecke | kuchen-gebaeck |  | 2,20 |  | 11@20m | frisch; Zutaten: Weizenmehl, Butter, Rosinen, Zucker, Milch, Hefe; Allergene: Weizen, Milch | Blättrig, mit Zuckerguss.
    Franzbrötchen | kuchen-gebaeck |  | 1,95 |  | 8@20m | frisch; Zutaten: Weizenmehl, Butter, Zucker, Zimt, Milch, Hefe; Allergene: Weizen, Milch | Nach dem Rezept einer Kollegin aus dem Norden.
    Berliner mit Pflaumenmus | kuchen-gebaeck |  | 1,60 |  | da@20m | frisch; Zutaten: Weizenmehl, Pflaumenmus, Milch, Eier, Butter, Zucker, Hefe; Allergene: Weizen, Milch, Ei | In Butterschmalz ausgebacken.
    Christstollen, 750 g | kuchen-gebaeck |  | 16,90 | 750 g | 14@1d | Zutaten: Weizenmehl, Butter, Rosinen, Mandeln, Zitronat, Zucker, Rum; Allergene: Weizen, Milch, Mandeln | Gereift und in Butter gebadet.
    Spekulatius, 200 g | kuchen-gebaeck |  | 4,90 | 200 g | 20@1d | Zutaten: Weizenmehl, Butter, Zucker, Gewürze, Mandeln; Allergene: Weizen, Milch, Mandeln | In alten Holzformen gedrückt.
    Zwieback, 250 g | kuchen-gebaeck |  | 3,80 | 250 g | da@2d | Zutaten: Weizenmehl, Butter, Zucker, Milch, Hefe; Allergene: Weizen, Milch | Zweimal gebacken, aus dem eigenen Stuten.
    Vollkorn-Knäcke, 180 g | brot-broetchen |  | 4,50 | 180 g | 7@2d | nr 190; Zutaten: Roggenvollkornmehl, Sesam, Leinsamen, Wasser, Öl, Salz; Allergene: Roggen, Sesam | Dünn gewalzt und lange haltbar.
    Hausmüsli, 500 g | getreide-huelsenfruechte |  | 6,90 | 500 g | 6@2d | nr 191; Zutaten: Haferflocken, Sonnenblumenkerne, Haselnüsse, Rosinen; Allergene: Hafer, Haselnüsse | In der Restwärme des Ofens geröstet.
  `,
};
