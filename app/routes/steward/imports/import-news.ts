type News = { kind: "ok" | "warn" | "info"; text: string };

/** What has just been done, from the address a form led back to. */
export function importNews(asked: URLSearchParams): News | null {
  const number = (name: string) => { const text = asked.get(name); return text !== null && /^\d{1,6}$/.test(text) ? Number(text) : null; };
  const [made, refreshed, left, kept] = [number("neu"), number("aktualisiert"), number("rest"), number("gespeichert")];
  if (made !== null && refreshed !== null) {
    const done = `${made} ${made === 1 ? "neuer Entwurf" : "neue Entwürfe"}, ${refreshed} ${refreshed === 1 ? "Geschäft" : "Geschäfte"} aktualisiert.`;
    return left ? { kind: "info", text: `${done} ${left} Zeilen folgen noch von selbst. Laden Sie die Seite in einer Minute neu.` } : { kind: "ok", text: `Übernommen: ${done}` };
  }
  if (asked.get("nichts") !== null) return { kind: "info", text: "Es gab nichts zu übernehmen." };
  if (kept === null) return null;
  const open = asked.get("offen")?.match(/^\d[\d-]{0,200}$/) ? asked.get("offen")?.split("-") ?? [] : [];
  const saved = kept === 0 ? "Es hat sich nichts geändert." : `${kept} ${kept === 1 ? "Entscheidung" : "Entscheidungen"} gespeichert.`;
  return open.length > 0 ? { kind: "warn", text: `${saved} Noch offen: ${open.join(", ")}. Bitte wählen Sie dort zuerst eine Branche.` } : { kind: "ok", text: saved };
}
