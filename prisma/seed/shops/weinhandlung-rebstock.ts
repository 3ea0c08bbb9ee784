import { usualSlots, type DemoShop } from "../demo-shop.ts";

export const weinhandlungRebstock: DemoShop = {
  slug: "weinhandlung-rebstock", town: "erlenstedt", name: "Weinhandlung Rebstock", trade: "wein",
  story: "Emil Rebstock fährt jedes Frühjahr selbst zu seinen Winzern und kommt mit rotem Kopf und vollem Wagen zurück. Zu jeder Flasche gibt es eine Geschichte, auf Wunsch auch eine kurze. Im Gewölbe unter dem Laden wird freitags probiert.",
  street: "Kirchplatz 6", east: -92, north: -10, phone: "0221 4710 189",
  trader: { name: "Rebstock Weinhandel e. K.", legalForm: "Eingetragener Kaufmann", responsible: "Emil Rebstock", vatId: "DE000000008", registerEntry: "Amtsgericht Erlenstedt, HRA 0189" },
  hours: "Tu-Fr 11:00-19:00; Sa 10:00-16:00; Mo,Su,PH off", hoursAgeDays: 8,
  ranges: ["Weißwein", "Rotwein", "Sekt", "Obstbrände", "Öl und Essig", "Käse", "Geschenkkörbe"],
  services: [
    { name: "Weinprobe im Gewölbe", minutes: 120, priceCents: 2900, description: "Sechs Weine, Brot und Käse. Freitags, mit Anmeldung." },
    { name: "Geschenkkorb packen", minutes: 20, priceCents: 500, description: "Sie nennen den Betrag, wir den Rest." },
    { name: "Gläser leihen", minutes: null, priceCents: 40, description: "Je Glas und Fest, ungespült zurück." },
  ],
  access: { stepCm: 15, doorWidthCm: 82, wheelchair: "no", hasWc: true, hasLoop: null, guideDogs: true },
  paymentKinds: ["cash", "girocard", "credit", "invoice"], languages: ["de", "fr", "it"],
  wayText: "Am Kirchplatz, hinter dem Chor. Kurz halten zum Einladen ist erlaubt. Eine Stufe, das Gewölbe hat eine steile Treppe.",
  reservations: true, purchases: true, slots: { ...usualSlots, capacity: 3 },
  products: `
    Riesling „Südhang“, 0,75 l | weisswein | Weingut Talmühle | 8,90 | 0,75 l | 2@20m | nr 400; ab 16; Allergene: Sulfite | Trocken, mit Pfirsich und etwas Schiefer. Passt zu fast allem.
    Riesling „Steilstück“, 0,75 l | weisswein | Weingut Talmühle | 14,50 | 0,75 l | 9@1d | nr 401; ab 16; Allergene: Sulfite | Von alten Reben, braucht eine halbe Stunde Luft.
    Silvaner „Kalk“, 0,75 l | weisswein | Weingut Hollerbusch | 9,80 | 0,75 l | 12@1d | nr 402; ab 16; Allergene: Sulfite | Klar und still, der Wein zum Spargel.
    Grauburgunder, 0,75 l | weisswein | Weingut Hollerbusch | 9,50 | 0,75 l | da@1d | nr 403; ab 16; Allergene: Sulfite | Rund, mit Birne und Walnuss.
    Weißburgunder, 1 l | weisswein | Winzer am Steg | 7,20 | 1 l | 24@1d | nr 404; ab 16; Allergene: Sulfite | Die ehrliche Literflasche für den Küchentisch.
    Scheurebe feinherb, 0,75 l | weisswein | Winzer am Steg | 8,40 | 0,75 l | wenige@3d | nr 405; ab 16; Allergene: Sulfite | Cassis und Grapefruit, gut zu scharfem Essen.
    Gutedel, 0,75 l | weisswein | Winzer am Steg | 6,90 | 0,75 l | 18@2d | nr 406; ab 16; Allergene: Sulfite | Leicht, mittags erlaubt.
    Spätburgunder „Ziegelei“, 0,75 l | rotwein | Weingut Hollerbusch | 13,90 | 0,75 l | 11@1d | nr 410; ab 16; Allergene: Sulfite | Kirsche und ein Hauch Rauch, aus dem großen Fass.
    Lemberger, 0,75 l | rotwein | Winzer am Steg | 8,90 | 0,75 l | 14@1d | nr 411; ab 16; Allergene: Sulfite | Würzig, für Braten und lange Abende.
    Trollinger, 1 l | rotwein | Winzer am Steg | 6,80 | 1 l | 20@2d | nr 412; ab 16; Allergene: Sulfite | Hell und saftig, im Sommer leicht gekühlt.
    Dornfelder, 0,75 l | rotwein | Weingut Talmühle | 6,50 | 0,75 l | da@2d | nr 413; ab 16; Allergene: Sulfite | Dunkel, weich und beerig.
    Cuvée „Nachbarschaft“ rot, 0,75 l | rotwein | Weingut Hollerbusch | 10,90 | 0,75 l | 7@1d | nr 414; ab 16; Allergene: Sulfite | Drei Sorten, die sich vertragen.
    Montepulciano „Colle“, 0,75 l | rotwein | Cantina Ferri | 9,20 | 0,75 l | ?@10d | nr 415; ab 16; Allergene: Sulfite | Von einem Familienhof in den Abruzzen.
    Rosé „Abendrot“, 0,75 l | rose-schaumwein | Weingut Talmühle | 7,90 | 0,75 l | 10@2d | nr 420; ab 16; Allergene: Sulfite | Trocken, mit Erdbeere und Kräutern.
    Winzersekt brut, 0,75 l | rose-schaumwein | Weingut Hollerbusch | 15,90 | 0,75 l | 8@1d | nr 421; ab 16; Allergene: Sulfite | Flaschengärung, achtzehn Monate auf der Hefe.
    Perlwein „Prickel“, 0,75 l | rose-schaumwein | Winzer am Steg | 6,90 | 0,75 l | da@2d | nr 422; ab 16; Allergene: Sulfite | Für Feste, bei denen niemand zählt.
    Alkoholfreier Sekt „Morgen“, 0,75 l | rose-schaumwein | Weingut Talmühle | 9,90 | 0,75 l | 6@1d | nr 423; Zutaten: entalkoholisierter Wein, Traubenmost, Quittensaft, Kohlensäure; Allergene: Sulfite | Schmeckt nach Quitte und Anstoßen.
    Glühwein vom Winzer, 1 l | rotwein | Winzer am Steg | 7,90 | 1 l | 22@20m | nr 424; ab 16; Allergene: Sulfite | Mit Orange und Nelke, nur noch wärmen.
    Apfelwein, 1 l | bier | Mosterei Aatal | 3,40 | 1 l | da@3d | nr 425; ab 16; Pfand 0,15; Allergene: Sulfite | Herb, aus Streuobst.
    Williams-Brand, 0,5 l | spirituosen | Brennerei Kolk | 28,50 | 0,5 l | 5@3d | nr 430; ab 18 | 40 %, sechs Kilo Birnen in jeder Flasche.
    Zwetschgenbrand, 0,5 l | spirituosen | Brennerei Kolk | 26,50 | 0,5 l | wenige@3d | nr 431; ab 18 | 42 %, zwei Jahre im Eschenfass.
    Wacholder „Münsterkorn“, 0,7 l | spirituosen | Brennerei Kolk | 17,90 | 0,7 l | 9@4d | nr 432; ab 18 | 32 %, doppelt gebrannt, mit Wacholder aus der Heide.
    Kräuterlikör „Klostergarten“, 0,5 l | spirituosen | Brennerei Kolk | 18,90 | 0,5 l | 7@4d | nr 433; ab 18 | 30 %, einundzwanzig Kräuter, wenig Zucker.
    Walnusslikör, 0,35 l | spirituosen | Brennerei Kolk | 16,50 | 0,35 l | 4@4d | nr 434; ab 18; Allergene: Walnüsse | 25 %, mit grünen Nüssen angesetzt.
    Traubensaft rot, 1 l | saft-limonade | Winzer am Steg | 4,20 | 1 l | da@2d | nr 435; Pfand 0,15; Zutaten: Traubensaft | Nur Trauben, sonst nichts.
    Apfelsaft naturtrüb, 1 l | saft-limonade | Mosterei Aatal | 2,80 | 1 l | 30@2d | nr 436; Pfand 0,15; Zutaten: Apfelsaft | Von den Wiesen zwischen Erlenstedt und dem Fluss.
    Olivenöl „Terrazza“, 0,5 l | oel-essig-gewuerze | Cantina Ferri | 16,90 | 0,5 l | 8@2d | nr 440; Zutaten: Olivenöl nativ extra | Grün, leicht scharf, im Oktober gepresst.
    Weinessig aus Riesling, 0,25 l | oel-essig-gewuerze | Weingut Talmühle | 8,50 | 0,25 l | 6@4d | nr 441; Zutaten: Weinessig; Allergene: Sulfite | Zwei Jahre im Holz.
    Bergkäse, 12 Monate, 200 g | kaese-feinkost | Sennerei Oberalm | 7,90 | 200 g | 5@20m | nr 442; frisch; Zutaten: Rohmilch, Salz, Lab, Milchsäurebakterien; Allergene: Milch | Nussig, mit feinen Salzkristallen.
    Ziegenkäse mit Asche, 150 g | kaese-feinkost | Ziegenhof Rode | 6,40 | 150 g | wenige@20m | frisch; Zutaten: Ziegenmilch, Salz, Lab, Pflanzenkohle; Allergene: Milch | Mild und cremig.
    Oliven mit Zitrone, 180 g | kaese-feinkost | Cantina Ferri | 5,90 | 180 g | 10@5d | nr 443; Zutaten: Oliven, Wasser, Zitrone, Salz | In Salzlake eingelegt, nicht gefärbt.
    Tomatensugo, 280 g | kaese-feinkost | Cantina Ferri | 4,90 | 280 g | da@5d | nr 444; Zutaten: Tomaten, Olivenöl, Zwiebeln, Basilikum, Salz | In einer halben Stunde Abendessen.
    Käsegebäck, 100 g | kuchen-gebaeck | Bäckerei Sommerfeld | 3,90 | 100 g | 8@1d | Zutaten: Weizenmehl, Käse, Butter, Salz, Paprika; Allergene: Weizen, Milch | Aus der Bäckerei am Marktplatz.
    Korkenzieher „Kellner“ | geschirr-kueche | Hallwerk | 12,90 |  | 9@6d | nr 445 | Zwei Stufen, gezahntes Messer.
    Weinglas, 2 Stück | geschirr-kueche | Glashütte Fichtel | 24,00 |  | 6@6d | nr 446 | Dünn und spülmaschinenfest, für Weiß und Rot.
  `,
};
