import { levelAccess, unknownAccess, usualSlots, type DemoShop } from "../demo-shop.ts";

export const lesesteg: DemoShop = {
  slug: "lesesteg", town: "planewalde", name: "Lesesteg", trade: "buchhandlung",
  story: "Der Lesesteg ist Buchhandlung und Wohnzimmer, mit Blick auf die Plane. Friederike Noack bestellt bis abends um sechs. Im Winter brennt der Ofen, im Sommer stehen die Stühle am Wasser.",
  street: "Markt 7", east: -8, north: 55, phone: "030 23125 210",
  trader: { name: "Lesesteg, Friederike Noack", legalForm: "Einzelunternehmen", responsible: "Friederike Noack", vatId: "DE000000021", registerEntry: null },
  hours: "Mo-Fr 10:00-13:00,14:00-18:00; Sa 10:00-13:00; PH off", hoursAgeDays: 6,
  ranges: ["Romane", "Kinderbücher", "Bücher aus Brandenburg", "Hörbücher", "Papier und Stifte"],
  services: [{ name: "Buch bis morgen bestellen", minutes: 5, priceCents: 0, description: "Bis 18 Uhr bestellt, am nächsten Tag ab 11 Uhr da." }],
  access: levelAccess, paymentKinds: ["cash", "girocard", "mobile"], languages: ["de", "en"], wayText: "Am Markt, der Bus hält vor der Tür. Fahrradbügel am Steg.",
  reservations: true, purchases: true, slots: usualSlots,
  products: `
    = 100 | 15,00 | 3@2h
    = 101 | 24,00 | 2@2h
    = 102 | 23,00 | 2@1d
    = 103 | 25,00 | 1@1d
    = 110 | 16,00 | 4@1d
    = 111 | 16,00 | wenige@1d
    = 120 | 14,00 | 2@2d
    = 121 | 12,00 | 4@2d
    = 131 | 17,00 | 2@3d
    = 140 | 22,00 | ?@15d
    = 171 | 9,90 | 10@3d
    = 369 | 6,90 | 5@3d
    Wanderungen im Hohen Fläming | reise-region | Wegweiser Verlag | 15,00 |  | 8@1d | nr 180 | Sechzehn Wege von 5 bis 22 km, mit Findlingen und Burgen.
    Fläming-Skizzen | reise-region | Kontorbuch | 24,00 |  | 4@2d | nr 181 | Aquarelle und kurze Texte von Gerd Mattuschka.
    Das Storchenjahr | kinderbuecher | Laternenverlag | 16,00 |  | 5@1d | nr 182 | Bilderbuch ab 4 Jahren, von der Ankunft bis zum Abflug.
    Stilles Land | romane | Morgenrot | 21,00 |  | 3@2d | nr 183 | Roman von Ada Kuschel über die Rückkehr in ein Dorf.
    Postkarten „Plane im Nebel“, 6 Stück | kalender-papier | Druckerei Nebenan | 7,50 |  | da@4d |  | Fotografien mit Umschlägen.
  `,
};

export const muehlenbaeckerei: DemoShop = {
  slug: "muehlenbaeckerei", town: "planewalde", name: "Mühlenbäckerei Kunze", trade: "baeckerei",
  story: "Das Mehl kommt aus der Mühle gegenüber, das Wasser aus der Plane nicht mehr. Familie Kunze backt im Holzofen, freitags auch für die Nachbardörfer. Nach zehn sind die Splitterbrötchen meist weg.",
  street: "Speicherstraße 3", east: 290, north: -335, phone: "030 23125 224",
  trader: { name: "Mühlenbäckerei Kunze OHG", legalForm: "OHG", responsible: "Ralf Kunze, Doreen Kunze", vatId: "DE000000022", registerEntry: "Amtsgericht Planewalde, HRA 0224" },
  hours: "Tu-Fr 05:30-12:30,14:30-17:30; Sa 05:30-11:30; Mo,Su,PH off", hoursAgeDays: 11,
  ranges: ["Holzofenbrot", "Brötchen", "Blechkuchen", "belegte Brötchen"],
  services: [],
  access: { ...unknownAccess, stepCm: 18, wheelchair: "no" }, paymentKinds: ["cash", "girocard"], languages: ["de"], wayText: "An der Mühle, Parkplatz im Hof.",
  reservations: true, purchases: true, slots: { minutes: 30, capacity: 6, lead: 30, horizon: 4, answer: 60 },
  products: `
    Holzofenbrot, 1 kg | brot-broetchen |  | 5,80 | 1 kg | 9@30m | frisch; Zutaten: Roggenmehl, Weizenmehl, Wasser, Sauerteig, Salz; Allergene: Roggen, Weizen | Doppelt gebacken, mit dunkler Kruste.
    Fläminger Landbrot, 750 g | brot-broetchen |  | 4,40 | 750 g | 7@30m | frisch; Zutaten: Weizenmehl, Roggenmehl, Wasser, Buttermilch, Salz, Hefe; Allergene: Weizen, Roggen, Milch | Mit Buttermilch, bleibt lange weich.
    Leinsamenbrot, 500 g | brot-broetchen |  | 3,90 | 500 g | wenige@30m | frisch; Zutaten: Roggenmehl, Leinsamen, Wasser, Sauerteig, Salz; Allergene: Roggen | Mit Leinsamen aus der Region.
    Splitterbrötchen | brot-broetchen |  | 0,90 |  | aus@1h | frisch; Zutaten: Weizenmehl, Butter, Zucker, Hefe, Salz; Allergene: Weizen, Milch | Blättrig und süß, morgens ab halb sechs.
    Schrippe | brot-broetchen |  | 0,40 |  | da@30m | frisch; Zutaten: Weizenmehl, Wasser, Hefe, Salz; Allergene: Weizen | Außen knusprig, innen noch eine Schrippe.
    Schusterjunge | brot-broetchen |  | 0,55 |  | da@30m | frisch; Zutaten: Roggenmehl, Weizenmehl, Wasser, Sauerteig, Hefe, Salz; Allergene: Roggen, Weizen | Roggig, am besten mit Schmalz.
    Quarkkuchen vom Blech, Stück | kuchen-gebaeck |  | 2,50 |  | 8@1h | frisch; Zutaten: Quark, Weizenmehl, Eier, Butter, Zucker; Allergene: Milch, Weizen, Ei | Mit Streuseln.
    Mohnkuchen, Stück | kuchen-gebaeck |  | 2,60 |  | 6@1h | frisch; Zutaten: Mohn, Weizenmehl, Milch, Zucker, Butter, Eier; Allergene: Weizen, Milch, Ei | Dick mit Mohn, wie früher.
    Pfannkuchen | kuchen-gebaeck |  | 1,40 |  | 12@1h | frisch; Zutaten: Weizenmehl, Erdbeermarmelade, Milch, Eier, Hefe; Allergene: Weizen, Milch, Ei | Anderswo heißen sie Berliner.
    Schweineohr | kuchen-gebaeck |  | 1,90 |  | da@1h | frisch; Zutaten: Weizenmehl, Butter, Zucker; Allergene: Weizen, Milch | Blätterteig, gerollt und karamellisiert.
    Weizenmehl Type 550, 1 kg | getreide-huelsenfruechte | Planemühle | 1,70 | 1 kg | 20@2d | nr 710; Zutaten: Weizen; Allergene: Weizen | Aus der Mühle gegenüber.
    Roggenmehl Type 1150, 1 kg | getreide-huelsenfruechte | Planemühle | 1,60 | 1 kg | 18@2d | nr 711; Zutaten: Roggen; Allergene: Roggen | Für Brot und Sauerteig.
    = 190 | 4,70 | 5@3d
  `,
};

export const radwerkPlanewalde: DemoShop = {
  slug: "radwerk", town: "planewalde", name: "Radwerk Planewalde", trade: "fahrrad",
  story: "Leihen, fahren, behalten: Im Radwerk beginnt mancher Urlaub und manche Freundschaft. Steffi und Olaf Rühl kennen jeden Waldweg im Fläming. Bei Pannen kommen sie bis an den Radweg.",
  street: "Brandenburger Straße 26", east: 150, north: 222, phone: "030 23125 238",
  trader: { name: "Radwerk Rühl GbR", legalForm: "GbR", responsible: "Steffi Rühl, Olaf Rühl", vatId: "DE000000023", registerEntry: null },
  hours: "Mo-Fr 09:00-12:00,13:30-18:00; Sa 09:00-13:00; PH off", hoursAgeDays: 3,
  ranges: ["Fahrräder", "Leihräder", "Schlösser", "Helme", "Karten", "Pannenhilfe"],
  services: [
    { name: "Leihrad", minutes: null, priceCents: 1500, from: true, description: "Je Tag, mit Korb und Schloss." },
    { name: "Inspektion", minutes: 60, priceCents: 5500, description: "Morgens gebracht, abends fertig." },
    { name: "Pannenhilfe am Radweg", minutes: 45, priceCents: 2500, from: true, description: "Im Umkreis von 15 km." },
  ],
  access: { ...levelAccess, doorWidthCm: 120 }, paymentKinds: ["cash", "girocard", "credit"], languages: ["de", "en"], wayText: "Zehn Minuten vom Bahnhof, am Radweg.",
  reservations: true, purchases: true, slots: usualSlots,
  products: `
    = 10.2 | 58,90 | 3@1h
    = 11 | 44,90 | 6@1h
    = 13 | 29,90 | 4@1d
    = 15 | 17,50 | da@1d
    = 16 | 12,95 | 2@1d
    = 21 | 89,00 | 3@2d
    = 22 | 34,90 | 2@2d
    = 50 | 14,90 | 7@2d
    = 60 | 6,90 | 18@1d
    = 62 | 28,90 | 4@3d
    = 67 | 5,50 | da@3d
    = 71 | 62,00 | 2@3d
    Fahrradkarte Hoher Fläming | reise-region | Wegweiser Verlag | 9,50 |  | 14@4d | nr 184 | Maßstab 1 : 60 000, mit allen Radwegen und Gasthöfen.
    Trekkingrad „Findling“ | fahrraeder | Nordspeiche | 899,00 |  | 2@1d | nr 44 | 24 Gänge und breite Reifen für Waldwege.
    Trinkflasche, 0,7 l | fahrradteile | Windschatten | 9,90 |  | 16@4d | nr 85 | Aus Tritan, passt in jeden Halter.
  `,
};

export const seifensiedereiLehmann: DemoShop = {
  slug: "seifensiederei-lehmann", town: "planewalde", name: "Seifensiederei Lehmann", trade: "seifen",
  story: "In einem alten Torhaus rührt Katja Lehmann Seife, jede Woche eine Sorte. Sechs Wochen reift sie auf Holz, dann darf sie in Ihre Hände. Samstags können Sie zusehen.",
  street: "Burghof 2", east: -20, north: -150, phone: "030 23125 252",
  trader: { name: "Seifensiederei Katja Lehmann", legalForm: "Einzelunternehmen", responsible: "Katja Lehmann", vatId: null, registerEntry: null, smallBusiness: true },
  hours: "We-Fr 11:00-17:00; Sa 10:00-14:00; PH off", hoursAgeDays: 16,
  ranges: ["Seifen", "Haarseifen", "Badesalz", "Kerzen aus Bienenwachs", "Geschenke"],
  services: [{ name: "Seife sieden zum Mitmachen", minutes: 150, priceCents: 3900, description: "Samstags, sechs Plätze, ein Kilo Seife für jeden." }],
  access: { ...levelAccess, doorWidthCm: 84 }, paymentKinds: ["cash", "girocard"], languages: ["de"], wayText: "Im Torhaus am Burghof, ebenerdig.",
  reservations: true, purchases: false, slots: { ...usualSlots, answer: 240 },
  products: `
    Seife „Planeminze“, 90 g | seife | Seifensiederei Lehmann | 6,50 | 90 g | 14@2d | nr 720 | Mit Minze vom Ufer, kühlt ein wenig.
    Seife „Kiefer“, 90 g | seife | Seifensiederei Lehmann | 6,50 | 90 g | 11@2d | nr 721 | Duftet nach Wald nach dem Regen.
    Seife „Ohne alles“, 90 g | seife | Seifensiederei Lehmann | 5,90 | 90 g | 20@2d | nr 722 | Für empfindliche Haut, ohne Duft.
    Seife „Ringelblume“, 90 g | seife | Seifensiederei Lehmann | 6,90 | 90 g | wenige@2d | nr 723 | Mit Blüten aus dem eigenen Garten.
    Schafmilchseife, 90 g | seife | Seifensiederei Lehmann | 7,20 | 90 g | 8@2d | nr 724 | Mit Milch vom Schäfer auf der Wiese nebenan.
    Gärtnerseife mit Mohn, 100 g | seife | Seifensiederei Lehmann | 6,90 | 100 g | 9@5d | nr 725 | Schrubbt Erde und Harz ab.
    Haarseife „Birke“, 80 g | haarpflege | Seifensiederei Lehmann | 7,90 | 80 g | 7@5d | nr 726 | Ersetzt zwei Flaschen Shampoo.
    Rasierseife im Tiegel, 100 g | koerperpflege | Seifensiederei Lehmann | 14,50 | 100 g | 5@5d | nr 727 | Dichter Schaum, sanfter Duft.
    Badesalz „Abendnebel“, 300 g | koerperpflege | Seifensiederei Lehmann | 9,90 | 300 g | 10@6d | nr 728 | Mit Lavendel und Hafer.
    Handbalsam, 50 ml | koerperpflege | Seifensiederei Lehmann | 8,90 | 50 ml | 6@6d | nr 729 | Aus Bienenwachs und Sonnenblumenöl.
    Bienenwachskerze, 15 cm | kerzen-wohnen | Imkerei Kolk | 9,50 |  | 12@3d | nr 730 | Gezogen, brennt etwa sechs Stunden.
    Teelichter aus Bienenwachs, 6 Stück | kerzen-wohnen | Imkerei Kolk | 8,90 |  | da@3d | nr 731 | Ohne Hülle, für Gläser.
    Seifenschale aus Lärche | kerzen-wohnen | Drechselei Ott | 9,90 |  | 8@9d | nr 732 | Lässt das Wasser ablaufen.
    Geschenkschachtel „Drei Seifen“ | seife | Seifensiederei Lehmann | 21,00 | 270 g | 4@2d | nr 733 | Sie wählen drei Sorten, wir binden das Band.
  `,
};

export const toepfereiAmWehr: DemoShop = {
  slug: "toepferei-am-wehr", town: "planewalde", name: "Töpferei am Wehr", trade: "haushaltswaren",
  story: "Hinter dem Wehr dreht sich die Scheibe von Juri Bergmann. Sein Blau kommt aus einer Glasur, deren Rezept nur zwei Menschen kennen. Zweite Wahl steht im Hof und kostet die Hälfte.",
  street: "Walkmühle 1", east: -385, north: -220, phone: "030 23125 266",
  trader: { name: "Töpferei am Wehr, Juri Bergmann", legalForm: "Einzelunternehmen", responsible: "Juri Bergmann", vatId: "DE000000025", registerEntry: "Handwerksrolle, Handwerkskammer Planewalde" },
  hours: "Th-Sa 11:00-18:00; PH off || \"nach Vereinbarung\"", hoursAgeDays: 20,
  ranges: ["Becher und Tassen", "Teller und Schalen", "Vasen", "Gartenkeramik", "Einzelstücke auf Bestellung"],
  services: [{ name: "Töpfern für Anfänger", minutes: 120, priceCents: 4200, description: "Zwei Becher, gebrannt und glasiert." }],
  access: { ...unknownAccess, stepCm: 0, guideDogs: true }, paymentKinds: ["cash", "girocard"], languages: ["de", "ru"], wayText: "Über die Holzbrücke am Wehr, die letzten 100 m sind Kopfsteinpflaster.",
  reservations: true, purchases: true, slots: { ...usualSlots, lead: 180, horizon: 14, answer: 300 },
  products: `
    = 660 | 20,00 | 12@2d
    Teeschale „Plane“, 250 ml | geschirr-kueche | Töpferei am Wehr | 18,00 |  | 8@2d | nr 740 | Ohne Henkel, blau wie der Fluss im März.
    Teller flach, 26 cm | geschirr-kueche | Töpferei am Wehr | 28,00 |  | 10@2d | nr 741 | Sandweiß mit blauem Rand.
    Schüssel, 2 l | geschirr-kueche | Töpferei am Wehr | 48,00 |  | 3@3d | nr 742 | Für Salat oder Teig.
    Müslischale | geschirr-kueche | Töpferei am Wehr | 19,00 |  | wenige@3d | nr 743 | Tief, mit Standring.
    Butterdose mit Wasser | geschirr-kueche | Töpferei am Wehr | 34,00 |  | 4@5d | nr 744 | Hält Butter streichfähig ohne Kühlschrank.
    Brottopf, 8 l | geschirr-kueche | Töpferei am Wehr | 79,00 |  | 2@5d | nr 745 | Brot bleibt vier Tage frisch.
    Krug, 1 l | geschirr-kueche | Töpferei am Wehr | 39,00 |  | 3@5d | nr 746 | Gießt, ohne zu tropfen.
    Espressobecher, 2 Stück | geschirr-kueche | Töpferei am Wehr | 22,00 |  | 6@2d | nr 747 | 80 ml, innen glasiert, außen rau.
    Vase „Schilf“, 30 cm | toepfe-vasen | Töpferei am Wehr | 45,00 |  | 2@6d | nr 748 | Schlank, für Gräser und Zweige.
    Vogeltränke | toepfe-vasen | Töpferei am Wehr | 36,00 |  | 4@9d | nr 749 | Frostfest, mit flachem Rand.
    Blumentopf mit Untersetzer, 16 cm | toepfe-vasen | Töpferei am Wehr | 24,00 |  | ?@18d | nr 750 | In Blau, Grün oder Sand.
    Namensbecher nach Wunsch | geschirr-kueche | Töpferei am Wehr | 29,00 |  | ?@18d | nr 751; Anfertigung | Mit eingeritztem Namen, dauert drei Wochen.
  `,
};
