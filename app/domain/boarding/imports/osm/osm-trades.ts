/**
 * Which trade of app/domain/shops/trades.ts a place of OpenStreetMap has. Keys are looked at in this order, because a place may have several:
 * a bakery with tables is a bakery. https://wiki.openstreetmap.org/wiki/Map_features
 */
const table = `
shop
  baeckerei = bakery pastry
  metzgerei = butcher
  lebensmittel = supermarket convenience general grocery health_food organic department_store food frozen_food
  obst-gemuese = greengrocer
  feinkost = deli cheese confectionery chocolate seafood pasta spices nuts
  unverpackt = zero_waste
  wein = alcohol wine
  getraenke = beverages
  tee-kaffee = tea coffee
  hofladen = farm honey dairy
  kiosk = kiosk newsagent tobacco e-cigarette lottery
  buchhandlung = books
  spielwaren = toys games video_games model
  schreibwaren = stationery copyshop office_supplies
  mode = clothes fashion boutique bag leather fashion_accessories baby_goods wedding underwear
  schuhe = shoes
  schmuck = jewelry jewellery watches
  wolle-stoffe = wool fabric sewing haberdashery
  schneiderei = tailor
  fahrrad = bicycle
  sport = sports outdoor fishing hunting golf ski swimming_pool scuba_diving
  motorrad = motorcycle
  auto = car caravan
  werkstatt = car_repair tyres car_parts motorcycle_repair
  tankstelle = fuel
  eisenwaren = hardware paint tools
  baumarkt = doityourself trade building_materials flooring tiles glaziery fireplace
  moebel = furniture interior_decoration curtain carpet bed kitchen lighting bathroom_furnishing antiques window_blind
  haushaltswaren = houseware pottery
  elektronik = electronics computer mobile_phone hifi appliance radiotechnics electrical telecommunication
  foto = photo camera
  blumen = florist garden_centre
  tierbedarf = pet
  geschenke = gift art frame craft
  seifen = candles
  sonderposten = variety_store second_hand charity wholesale
  reinigung = dry_cleaning laundry
  schluesseldienst = locksmith shoe_repair
  bestattungen = funeral_directors
  drogerie = chemist perfumery
  optik = optician
  hoerakustik = hearing_aids
  sanitaetshaus = medical_supply
  massage = massage
  friseur = hairdresser
  kosmetik = beauty cosmetics
  tattoo = tattoo piercing
  reisebuero = travel_agency
craft
  baeckerei = bakery confectionery
  schneiderei = tailor dressmaker
  schmuck = jeweller goldsmith watchmaker
  schluesseldienst = shoemaker key_cutter
  getraenke = brewery
  wein = distillery winery
  hofladen = beekeeper
  feinkost = caterer cheese
  moebel = upholsterer joiner cabinet_maker
  haushaltswaren = pottery
  foto = photographer
  blumen = gardener
  optik = optician
  sanitaetshaus = orthopaedics orthopaedic_technician
amenity
  apotheke = pharmacy
  cafe = cafe
  restaurant = restaurant food_court
  gasthaus = pub bar biergarten
  imbiss = fast_food
  eisdiele = ice_cream
  wochenmarkt = marketplace
  tankstelle = fuel
  rathaus = townhall
  buecherei = library
  theater = theatre cinema
  post = post_office
  bank = bank
healthcare
  apotheke = pharmacy
office
  reisebuero = travel_agent
tourism
  reisebuero = information
`;

const byTag = readTable();
const keys = [...new Set([...byTag.keys()].map((tag) => tag.split("=")[0]))];

/** Practices and offices are called after the people in them; their names are no business of a list of shops. */
const personal: Record<string, RegExp> = {
  amenity: /^(doctors|dentist|clinic|hospital|veterinary|nursing_home)$/,
  office: /^(lawyer|tax_advisor|notary|accountant|architect|healer|therapist|insurance|financial_advisor|financial|estate_agent|consulting|midwife|surveyor|engineer|psychologist|physician|advisor|tax)$/,
  healthcare: /^(?!pharmacy$)/,
  craft: /^dental_technician$/,
};
/** Vending machines of farms; those of cigarettes or parking tickets are no places to shop. */
const farmGoods = /food|milk|egg|meat|sausage|potato|vegetable|fruit|honey|cheese|bread|juice/;

/** trade: its slug. ask: a shop of a kind we do not know. personal: a practice or office. other: no shop at all. `tag` says what it was. */
export type OsmKind = { kind: "trade"; trade: string } | { kind: "ask" | "personal" | "other"; tag: string };

export function osmKind(tags: Map<string, string>): OsmKind {
  for (const [key, names] of Object.entries(personal)) if (valuesOf(tags, key).some((value) => names.test(value))) return { kind: "personal", tag: `${key}=…` };
  for (const key of keys) {
    for (const value of valuesOf(tags, key)) {
      const trade = byTag.get(`${key}=${value}`);
      if (trade) return { kind: "trade", trade };
    }
  }
  if (tags.get("amenity") === "vending_machine" && farmGoods.test(tags.get("vending") ?? "")) return { kind: "trade", trade: "hofladen" };
  const key = ["shop", "craft", "amenity", "office", "tourism", "leisure", "healthcare"].find((one) => tags.has(one));
  const tag = key ? `${key}=${tags.get(key) ?? ""}` : "";
  const asks = (key === "shop" && !/^(vacant|no|disused)$/.test(tags.get("shop") ?? "")) || key === "craft";
  return { kind: asks ? "ask" : "other", tag };
}

function valuesOf(tags: Map<string, string>, key: string): string[] {
  return (tags.get(key) ?? "").split(";").map((value) => value.trim()).filter((value) => value !== "");
}

function readTable(): Map<string, string> {
  let key = "";
  return new Map(table.trim().split("\n").flatMap((line) => {
    if (!line.startsWith(" ")) {
      key = line;
      return [];
    }
    const [trade = "", values = ""] = line.trim().split(" = ");
    return values.split(" ").map((value): [string, string] => [`${key}=${value}`, trade]);
  }));
}
