import type { readSettings } from "../app/env.server.ts";

type Boot = typeof import("../app/boot.server.ts");

/** What a person at the terminal needs: addresses, log-ins of the demo, and which twins stand in. */
export async function greet({ settings, boot, onlyWorker }: { settings: ReturnType<typeof readSettings>; boot: Boot; onlyWorker: boolean }): Promise<void> {
  if (onlyWorker) return console.log("Stadtkorb worker: taking jobs.");
  const lines = [
    "", `  Stadtkorb läuft: ${settings.publicUrl}`, "",
    ...(await boot.listTowns()).map((town) => `  ${town.name.padEnd(22)} ${settings.publicUrl}/${town.slug}`),
  ];
  if (settings.demo) {
    lines.push("", "  Probebetrieb, kein echtes Geld. Rollen (mit einem Tipp in der Leiste oben auf jeder Seite):");
    for (const login of (await boot.demoLogins()) ?? []) lines.push(`  ${login.role.padEnd(22)} ${login.name} <${login.email}>`);
    lines.push(`  ${"Post".padEnd(22)} ${settings.publicUrl}/sandbox/mail`);
  }
  const twins = [
    `Datenbank: ${settings.ownDatabaseUrl ? "eigene" : `mitgeliefert (${settings.dataDir})`}`, `Suche: ${settings.meili ? "Meilisearch" : "mitgeliefert"}`,
    `Zahlung: ${settings.stripe ? "Stripe" : settings.demo ? "Sandkasten" : "keine, nur Reservieren"}`, `Post: ${settings.smtp ? "SMTP" : "Postausgang"}`, `Dateien: ${settings.s3 ? "S3" : "Platte"}`,
  ];
  console.log([...lines, "", `  ${twins.join(" · ")}`, "  Ende mit Strg-C.", ""].join("\n"));
}
