import { expect, test } from "vitest";
import { loggedPath } from "#app/log.server.ts";

test("a token in an address never reaches the log, nor does a query", () => {
  for (const place of ["antwort", "bestellungen", "anmelden", "beitritt", "einladung", "stimmt", "sandbox/zahlen", "sandbox/mail"])
    for (const path of [`/${place}/geheim`, `/${place}/geheim/bestaetigung`, `/${place.toUpperCase()}/geheim?frisch=geheim`]) expect(loggedPath(path), path).not.toContain("geheim");
  expect(loggedPath("/erlenstedt/geschaefte?frage=1")).toBe("/erlenstedt/geschaefte");
});
