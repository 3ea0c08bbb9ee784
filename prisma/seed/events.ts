/**
 * The demo's calendar, relative to today. `day` is a weekday with the weeks to wait ("Sa+0" is the next Saturday, today
 * included) or a number of days from today ("-9" is past). Times are town time.
 */
export type DemoEvent = {
  town: "erlenstedt" | "planewalde"; slug: string; title: string; day: string; from: string; to: string;
  place: string; street: string | null; shop: string | null; organiser: string; price: string; motif: string; status: string; description: string;
};

// town | slug | title | day | from-to | place | street | shop | organiser | price | motif | description
const table = `
erlenstedt | laternenfest | Laternenfest auf dem Marktplatz | Sa+0 | 17:00-21:00 | Marktplatz | Marktplatz | | Stadtmarketing Erlenstedt | Eintritt frei | laternenfest | Um 17 Uhr ziehen die Kinder vom Stadttor los. Auf dem Markt gibt es Suppe, Musik und warme Getränke; mehrere Geschäfte bleiben bis 20 Uhr offen.
erlenstedt | flohmarkt-am-stadttor | Flohmarkt am Stadttor | So+0 | 08:00-14:00 | Stadttor | Am Graben | | Heimatverein Erlenstedt | Eintritt frei | flohmarkt | Sechzig Stände mit Büchern, Geschirr und Spielzeug. Aufbau ab sechs, Kaffee ab sieben.
erlenstedt | gitarrenabend | Gitarrenabend in der Buchhandlung | Do+0 | 19:30-21:30 | Buchhandlung am Markt | Marktplatz 3 | buchhandlung-am-markt | Buchhandlung am Markt | 8,00 € | konzert | Zwei Gitarren, vierzig Stühle und eine Lampe. Lieder aus fünf Ländern, in der Pause gibt es Wein.
erlenstedt | wochenmarkt-mi-1 | Wochenmarkt am Rathaus | Mi+0 | 08:00-13:00 | Rathausplatz | Rathausplatz | | Stadt Erlenstedt | Eintritt frei | marktstand | Gemüse, Käse, Fisch und Blumen. Mittwochs sind es zwölf Stände.
erlenstedt | wochenmarkt-sa-1 | Wochenmarkt am Rathaus | Sa+0 | 08:00-13:00 | Rathausplatz | Rathausplatz | | Stadt Erlenstedt | Eintritt frei | marktstand | Der große Markt mit zwanzig Ständen. Ab elf spielt die Drehorgel.
erlenstedt | wochenmarkt-mi-2 | Wochenmarkt am Rathaus | Mi+1 | 08:00-13:00 | Rathausplatz | Rathausplatz | | Stadt Erlenstedt | Eintritt frei | marktstand | Gemüse, Käse, Fisch und Blumen. Mittwochs sind es zwölf Stände.
erlenstedt | wochenmarkt-sa-2 | Wochenmarkt am Rathaus | Sa+1 | 08:00-13:00 | Rathausplatz | Rathausplatz | | Stadt Erlenstedt | Eintritt frei | marktstand | Der große Markt mit zwanzig Ständen. Ab elf spielt die Drehorgel.
erlenstedt | nachtwaechterin | Rundgang mit der Nachtwächterin | Fr+0 | 20:00-21:30 | Stadttor | Am Graben | | Heimatverein Erlenstedt | 7,00 €, Kinder frei | laternenfest | Mit Laterne und Hellebarde durch die Gassen. Bitte feste Schuhe anziehen.
erlenstedt | bilderbuchkino | Bilderbuchkino: Der Fuchs zieht um | Mi+1 | 16:00-16:45 | Bücherei | Spitalstraße 1 | | Stadtbücherei Erlenstedt | Eintritt frei | buecher | Für Kinder ab drei Jahren, mit Kissen und Keksen.
erlenstedt | strickabend | Strickabend bei Maschenglück | Do+1 | 18:30-20:30 | Maschenglück | Johannisstraße 17 | maschenglueck | Maschenglück | Eintritt frei | stricken | Bringen Sie mit, was auf den Nadeln ist. Fersen und Daumen werden gemeinsam gelöst.
erlenstedt | weinprobe | Weinprobe im Gewölbe | Fr+1 | 19:00-21:00 | Weinhandlung Rebstock | Kirchplatz 6 | weinhandlung-rebstock | Weinhandlung Rebstock | 29,00 € | wein | Sechs Weine von drei Winzern, dazu Brot und Käse. Ab 16 Jahren, bitte anmelden. Steile Treppe.
erlenstedt | reparaturcafe | Reparaturcafé im Rathaus | Sa+1 | 10:00-14:00 | Technisches Rathaus, Werkraum | Rathausplatz 1 | | Freiwilligenagentur Erlenstedt | Eintritt frei, Spende erbeten | schrauben | Zwölf Ehrenamtliche helfen bei Toaster, Reißverschluss und Fahrrad. Wer wartet, bekommt Kuchen.
erlenstedt | chorkonzert | Abendlieder in der Johanniskirche | So+1 | 17:00-18:15 | Johanniskirche | Kirchplatz 1 | | Kammerchor Erlenstedt | 12,00 €, ermäßigt 6,00 € | konzert | Lieder für vier bis acht Stimmen. Ein Platz mit Höranlage ist reserviert.
erlenstedt | roestkurs | Röstkurs in der Blauen Kanne | Di+1 | 18:30-20:30 | Café Blaue Kanne | Marktplatz 9 | cafe-blaue-kanne | Café Blaue Kanne | 45,00 € | kaffee | Vom grünen Korn zur Tasse, vier Plätze. 250 g gehen mit nach Hause.
erlenstedt | spieleabend | Spieleabend bei Purzel | Fr+2 | 19:00-21:30 | Spielwaren Purzel | Gerberstraße 19 | spielwaren-purzel | Spielwaren Purzel | 5,00 € | brettspiel | Vier Tische, vier neue Spiele. Kommen Sie allein oder zu mehreren, die Regeln erklären wir.
erlenstedt | verkaufsoffener-sonntag | Verkaufsoffener Sonntag | So+2 | 13:00-18:00 | Innenstadt | Lange Straße | | Werbegemeinschaft Erlenstedt | Eintritt frei | marktstand | Viele Geschäfte öffnen von 13 bis 18 Uhr. Auf der Langen Straße spielt eine Blaskapelle.
erlenstedt | reparaturtag | Reparaturtag im Rathaus | Sa+2 | 10:00-14:00 | Technisches Rathaus, Werkraum | Rathausplatz 1 | | Freiwilligenagentur Erlenstedt | Eintritt frei | hammer | Fällt diesmal aus, der Werkraum wird gestrichen. Ein neuer Termin folgt. | cancelled
erlenstedt | fahrradcodierung | Fahrräder codieren vor dem Radhaus | Sa+3 | 10:00-13:00 | Radhaus Lindemann | Gerberstraße 8 | radhaus-lindemann | Polizei und Radhaus Lindemann | 10,00 € | fahrrad | Bitte Ausweis und Kaufbeleg mitbringen. Dauert etwa zehn Minuten je Rad.
erlenstedt | sommerlese | Vorlesen am Fluss | -9 | 17:00-18:30 | An der Aa | An der Aa | buchhandlung-am-markt | Buchhandlung am Markt | Eintritt frei | buecher | Decken, Kissen und vier Vorleserinnen. Bei Regen in der Buchhandlung.
erlenstedt | stadtlauf | Stadtlauf rund um die Wälle | -16 | 10:00-13:00 | Marktplatz | Marktplatz | | Turnverein Erlenstedt | 6,00 € | schuhe | Fünf und zehn Kilometer, für Kinder einer. Umkleide im Rathaus.
planewalde | lesung-am-ofen | Lesung am Ofen: Stilles Land | Do+0 | 19:00-20:30 | Lesesteg | Markt 7 | lesesteg | Lesesteg | 6,00 € | buecher | Ada Kuschel liest aus ihrem Roman. Dreißig Plätze, Tee und ein warmer Ofen.
planewalde | wochenmarkt-1 | Wochenmarkt Planewalde | Sa+0 | 08:00-13:00 | Markt | Markt | | Stadt Planewalde | Eintritt frei | marktstand | Fisch aus der Plane, Honig, Kartoffeln und Quark.
planewalde | wochenmarkt-2 | Wochenmarkt Planewalde | Sa+1 | 08:00-13:00 | Markt | Markt | | Stadt Planewalde | Eintritt frei | marktstand | Fisch aus der Plane, Honig, Kartoffeln und Quark.
planewalde | radtour | Radtour zu den Findlingen | So+0 | 10:00-15:00 | Radwerk Planewalde | Brandenburger Straße 26 | radwerk | Radwerk Planewalde | 5,00 €, Leihrad 15,00 € | fahrrad | 32 km auf ruhigen Wegen, Pause am Waldsee. Verpflegung bitte mitbringen.
planewalde | film-im-kornhaus | Filmabend im Kornhaus | Fr+1 | 20:00-22:00 | Theater im Kornhaus | Markt 12 | | Kulturverein Planewalde | 5,00 € | konzert | Ein alter Heimatfilm, gedreht in der Gegend, mit einer Einführung.
planewalde | seife-sieden | Seife sieden zum Mitmachen | Sa+1 | 10:30-13:00 | Seifensiederei Lehmann | Burghof 2 | seifensiederei-lehmann | Seifensiederei Lehmann | 39,00 € | seife | Sechs Plätze. Nach sechs Wochen holen Sie Ihr Kilo Seife ab.
planewalde | toepfermarkt | Töpfermarkt am Wehr | So+1 | 10:00-17:00 | Am Wehr | Walkmühle 1 | toepferei-am-wehr | Töpferei am Wehr | Eintritt frei | marktstand | Acht Werkstätten zeigen ihre Becher, Krüge und Schalen. Kinder dürfen an die Scheibe.
planewalde | muehlentag | Offene Mühle mit Backofen | Sa+2 | 11:00-16:00 | Mühlenbäckerei Kunze | Speicherstraße 3 | muehlenbaeckerei | Mühlenbäckerei Kunze | Eintritt frei | brot | Führungen zur vollen Stunde, Brot aus dem Holzofen, solange es reicht.
planewalde | fischerfest | Fischerfest am Mühlenteich | -12 | 11:00-18:00 | Mühlenteich | Am Mühlenfließ | | Anglerverein Planewalde | Eintritt frei | flohmarkt | Räucherfisch, Musik und ein Floß für Mutige.
`;

export const demoEvents: DemoEvent[] = table.trim().split("\n").map((line) => {
  const cells = line.split("|").map((cell) => cell.trim());
  const [town, slug = "", title = "", day = "", times = "", place = "", street = "", shop = "", organiser = "", price = "", motif = "", description = "", status = "published"] = cells;
  const [from = "", to = ""] = times.split("-");
  if (cells.length < 12) throw new Error(`demo event with ${cells.length} cells: ${title}`);
  return { town: town === "planewalde" ? "planewalde" : "erlenstedt", slug, title, day, from, to, place, street: street || null, shop: shop || null, organiser, price, motif, status, description };
});

/** Days on which demo shops keep other hours, tied to the events above. */
export const demoHoursExceptions = [
  { shop: "radhaus-lindemann", day: "Sa+0", value: "09:00-20:00", reason: "Laternenfest" },
  { shop: "buchhandlung-am-markt", day: "Sa+0", value: "09:00-20:00", reason: "Laternenfest" },
  { shop: "maschenglueck", day: "Sa+0", value: "10:00-20:00", reason: "Laternenfest" },
  { shop: "mode-harms", day: "Sa+0", value: "09:30-20:00", reason: "Laternenfest" },
  { shop: "spielwaren-purzel", day: "Sa+0", value: "09:30-20:00", reason: "Laternenfest" },
  { shop: "maschenglueck", day: "Mo+2", value: "off", reason: "Betriebsferien" },
  { shop: "maschenglueck", day: "Di+2", value: "off", reason: "Betriebsferien" },
  { shop: "maschenglueck", day: "Mi+2", value: "off", reason: "Betriebsferien" },
  { shop: "eisenwaren-petersen", day: "Do+1", value: "off", reason: "Inventur" },
  { shop: "toepferei-am-wehr", day: "Fr+2", value: "off", reason: "Brenntag, die Tür bleibt zu" },
];
