import { expect, test } from "vitest";
import { claimState } from "./claim-state.ts";

const at = new Date("2026-11-24T12:00:00Z");
const earlier = new Date("2026-11-20T12:00:00Z");
const open = { sentAt: null, openedAt: null, answeredAt: null, answer: null, expiresAt: new Date("2027-02-22T12:00:00Z") };

test("a letter is ready, sent, opened and answered, one after the other", () => {
  expect(claimState(open, at)).toBe("ready");
  expect(claimState({ ...open, sentAt: earlier }, at)).toBe("sent");
  expect(claimState({ ...open, sentAt: earlier, openedAt: earlier }, at)).toBe("opened");
  for (const answer of ["confirmed", "corrected", "removal"]) expect(claimState({ ...open, sentAt: earlier, answeredAt: earlier, answer }, at)).toBe(answer);
});

test("what nobody answered in time is over; an answer stays an answer", () => {
  expect(claimState({ ...open, openedAt: earlier, expiresAt: at }, at)).toBe("over");
  expect(claimState({ ...open, answeredAt: earlier, answer: "removal", expiresAt: earlier }, at)).toBe("removal");
});
