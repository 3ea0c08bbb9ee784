/** https://schema.org/LocalBusiness and below it: what search engines call a trade. A trade that is missing is a Store. */
const types: Record<string, string> = {
  baeckerei: "Bakery", cafe: "CafeOrCoffeeShop", restaurant: "Restaurant", gasthaus: "BarOrPub", imbiss: "FastFoodRestaurant", eisdiele: "IceCreamShop", lebensmittel: "GroceryStore",
  "obst-gemuese": "GroceryStore", feinkost: "GroceryStore", unverpackt: "GroceryStore", metzgerei: "GroceryStore", hofladen: "GroceryStore", wein: "LiquorStore", kiosk: "ConvenienceStore",
  buchhandlung: "BookStore", spielwaren: "ToyStore", schreibwaren: "OfficeEquipmentStore", mode: "ClothingStore", schuhe: "ShoeStore", schmuck: "JewelryStore", "wolle-stoffe": "HobbyShop",
  schneiderei: "LocalBusiness", fahrrad: "BikeStore", sport: "SportingGoodsStore", motorrad: "MotorcycleDealer", auto: "AutoDealer", werkstatt: "AutoRepair", tankstelle: "GasStation",
  eisenwaren: "HardwareStore", baumarkt: "HardwareStore", moebel: "FurnitureStore", haushaltswaren: "HomeGoodsStore", elektronik: "ElectronicsStore", blumen: "Florist", tierbedarf: "PetStore",
  reinigung: "DryCleaningOrLaundry", schluesseldienst: "Locksmith", bestattungen: "LocalBusiness", apotheke: "Pharmacy", optik: "Optician", hoerakustik: "MedicalBusiness",
  sanitaetshaus: "MedicalBusiness", massage: "HealthAndBeautyBusiness", friseur: "HairSalon", kosmetik: "BeautySalon", tattoo: "TattooParlor", rathaus: "GovernmentOffice", buecherei: "Library",
  theater: "EntertainmentBusiness", post: "PostOffice", bank: "BankOrCreditUnion", reisebuero: "TravelAgency",
};

/** The schema.org type of a trade. */
export function businessType(trade: string): string {
  return Object.hasOwn(types, trade) ? types[trade] : "Store";
}
