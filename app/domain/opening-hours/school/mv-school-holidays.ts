import type { Day } from "#app/values/day.ts";

/** School holidays of the general schools of Mecklenburg-Vorpommern, first and last day; source and licence in SOURCES.md beside it. */
export const mvSchoolHolidays: ReadonlyArray<[from: Day, until: Day]> = [
  ["2024-12-23", "2025-01-06"], // Weihnachtsferien
  ["2025-02-03", "2025-02-14"], // Winterferien
  ["2025-04-14", "2025-04-23"], // Osterferien
  ["2025-05-30", "2025-05-30"], // Zusätzlicher Ferientag
  ["2025-06-06", "2025-06-10"], // Pfingstferien
  ["2025-07-28", "2025-09-06"], // Sommerferien
  ["2025-10-02", "2025-10-02"], // Zusätzlicher Ferientag
  ["2025-10-20", "2025-10-24"], // Herbstferien
  ["2025-11-03", "2025-11-03"], // Zusätzlicher Ferientag
  ["2025-12-20", "2026-01-03"], // Weihnachtsferien
  ["2026-02-09", "2026-02-20"], // Winterferien
  ["2026-03-30", "2026-04-08"], // Osterferien
  ["2026-05-15", "2026-05-15"], // Zusätzlicher Ferientag
  ["2026-05-22", "2026-05-26"], // Pfingstferien
  ["2026-07-13", "2026-08-22"], // Sommerferien
  ["2026-10-15", "2026-10-24"], // Herbstferien
  ["2026-11-26", "2026-11-26"], // Zusätzlicher Ferientag
  ["2026-11-27", "2026-11-27"], // Zusätzlicher Ferientag
  ["2026-12-21", "2027-01-02"], // Weihnachtsferien
  ["2027-02-08", "2027-02-19"], // Winterferien
  ["2027-03-24", "2027-04-02"], // Osterferien
  ["2027-05-07", "2027-05-07"], // Zusätzlicher Ferientag
  ["2027-05-14", "2027-05-18"], // Pfingstferien
  ["2027-07-05", "2027-08-14"], // Sommerferien
  ["2027-10-14", "2027-10-23"], // Herbstferien
  ["2027-11-25", "2027-11-25"], // Zusätzlicher Ferientag
  ["2027-11-26", "2027-11-26"], // Zusätzlicher Ferientag
  ["2027-12-22", "2028-01-04"], // Weihnachtsferien
  ["2028-02-05", "2028-02-17"], // Winterferien
  ["2028-02-18", "2028-02-18"], // Schulfrei
  ["2028-04-12", "2028-04-21"], // Osterferien
  ["2028-05-26", "2028-05-26"], // Zusätzlicher Ferientag
  ["2028-06-02", "2028-06-06"], // Pfingstferien
  ["2028-06-26", "2028-08-05"], // Sommerferien
  ["2028-10-02", "2028-10-02"], // Zusätzlicher Ferientag
  ["2028-10-23", "2028-10-28"], // Herbstferien
  ["2028-10-30", "2028-10-30"], // Zusätzlicher Ferientag
  ["2028-12-22", "2029-01-02"], // Weihnachtsferien
];
