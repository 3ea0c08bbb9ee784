/** What the fictional shops say of themselves beyond their own files: pages elsewhere, more languages, a quiet hour. Whoever is missing has not said it. */
export type DemoProfile = { website?: string; socialLinks?: string[]; languages?: string[]; hasQuietHour?: boolean; quietHour?: string };

export const demoProfiles: Record<string, DemoProfile> = {
  "radhaus-lindemann": { website: "https://radhaus-lindemann.example/", socialLinks: ["https://social.example/@radhaus", "https://bilder.example/radhaus-lindemann"], languages: ["de", "nds", "en", "nl"], hasQuietHour: false },
  "buchhandlung-am-markt": { website: "https://buchhandlung-am-markt.example/", socialLinks: ["https://social.example/@buch_am_markt"], languages: ["de", "en", "fr", "gsg"], hasQuietHour: true, quietHour: "dienstags 14 bis 16 Uhr" },
  "baeckerei-sommerfeld": { website: "https://baeckerei-sommerfeld.example/", languages: ["de", "nds", "tr"] },
  maschenglueck: { website: "https://maschenglueck.example/", socialLinks: ["https://social.example/@maschenglueck", "https://bilder.example/maschenglueck"], languages: ["de", "uk"] },
  "spielwaren-purzel": { socialLinks: ["https://social.example/@purzel"], hasQuietHour: true, quietHour: "mittwochs 9:30 bis 11 Uhr" },
  "eisenwaren-petersen": { languages: ["de", "nds"] },
  "elektro-westhues": { website: "https://elektro-westhues.example/", languages: ["de", "tr", "en"] },
  "cafe-blaue-kanne": { website: "https://blaue-kanne.example/", socialLinks: ["https://bilder.example/blaue-kanne"] },
  "roesterei-blaue-kanne": { website: "https://blaue-kanne.example/roesterei" },
  "salon-nadja-kern": { socialLinks: ["https://bilder.example/salon-nadja-kern"], languages: ["de", "ru", "pl"], hasQuietHour: true, quietHour: "montags nach Absprache, ohne Musik" },
  "stadttor-apotheke": { website: "https://stadttor-apotheke.example/", languages: ["de", "en", "ru", "ar"], hasQuietHour: false },
  "zweirad-yilmaz": { languages: ["de", "tr", "ar"] },
  lesesteg: { website: "https://lesesteg.example/", socialLinks: ["https://social.example/@lesesteg"] },
  radwerk: { website: "https://radwerk-planewalde.example/", languages: ["de", "en", "pl"] },
};
