export const demoRoles = ["kundin", "haendlerin", "kuemmerer", "betreiber"] as const;
export type DemoRole = (typeof demoRoles)[number];

/** The people of the demo region that a visitor may step into; the seed makes them. The addresses can never receive mail (RFC 2606). */
export const demoPeople: Array<{ role: DemoRole; name: string; email: string }> = [
  { role: "kundin", name: "Miriam Albers", email: "miriam.albers@kundin.example" },
  { role: "haendlerin", name: "Jana Brandt", email: "jana.brandt@buchhandlung.example" },
  { role: "kuemmerer", name: "Samira Okafor", email: "samira.okafor@erlenstedt.example" },
  { role: "betreiber", name: "Region Demo", email: "betrieb@region.example" },
];
