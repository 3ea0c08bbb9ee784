import { expect, test } from "vitest";
import { inUploadTurn } from "./upload-turn.server.ts";

test("four uploads are worked on at once, the others wait in order, one that fails gives its place away, and a crowd is turned away", async () => {
  const ends: Array<() => void> = [];
  const began: number[] = [];
  const work = (number: number) => inUploadTurn(async () => {
    began.push(number);
    await new Promise<void>((end) => ends.push(end));
    if (number === 0) throw new Error("broken");
    return number;
  });
  const all = Array.from({ length: 44 }, (_, number) => work(number).catch(() => -1));
  expect(await work(99)).toBeNull();
  expect(began).toEqual([0, 1, 2, 3]);
  ends[0]();
  await all[0];
  await new Promise((done) => setTimeout(done, 1));
  expect(began).toEqual([0, 1, 2, 3, 4]);
  const drain = setInterval(() => { for (const end of ends.splice(0)) end(); }, 1);
  expect(await Promise.all(all)).toEqual([-1, ...Array.from({ length: 43 }, (_, at) => at + 1)]);
  clearInterval(drain);
  expect(began).toEqual(Array.from({ length: 44 }, (_, at) => at));
});
