/** The words a remark inside opening hours may be made of; anything else may be a name, a number or an address. */
const harmless = new Set((
  "nach nur auf mit und oder bei in im am an der die das den dem ab bis zu zur zum für je von vor wenn solange außer ausser außerhalb während sowie auch ggf evtl gegebenenfalls " +
  "vereinbarung terminvereinbarung terminabsprache termin termine terminen telefonisch telefonische telefonischer vorheriger vorherige voranmeldung anmeldung absprache rücksprache anfrage anruf bestellung vorbestellung vorherigen " +
  "saison selbstbedienung automat verkaufsautomat hofladen laden ausverkauf vorrat vorrats reicht solang wetter gutem schönem schlechtem abhängig wetterabhängig je küche warme ferien schulferien ferienzeit öffnungszeiten " +
  "geschlossen geöffnet offen winter sommer frühling herbst spargelzeit erdbeerzeit ernte erntezeit advent adventszeit weihnachten ostern feiertage feiertagen montag dienstag mittwoch donnerstag freitag samstag sonntag uhr ca " +
  "by appointment on request only self service"
).split(" "));
const TERMIN = /vereinbar|termin|absprache|anruf|telefon|tel\b|tel\.|anmeld|anfrage|bestell|appointment|request|call|handy|mobil|whatsapp|mail/i;

/**
 * Replaces remarks in opening_hours text ("nur nach Anruf 0171…") that could carry a telephone number, an address or a name by a plain one.
 * They are never dropped, because a rule with a remark may be uncertain where one without is open. The text outside of quotes stays as it is.
 */
export function scrubHoursComments(text: string): string {
  return text.replaceAll(/"([^"]*)"?/g, (_, remark: string) => (isHarmless(remark) ? `"${remark}"` : TERMIN.test(remark) ? '"nach Vereinbarung"' : '"siehe Aushang"'));
}

function isHarmless(remark: string): boolean {
  return !/[\d@/:]/.test(remark) && remark.toLowerCase().split(/[\s,.;()&+!-]+/).filter((word) => word !== "").every((word) => harmless.has(word));
}
