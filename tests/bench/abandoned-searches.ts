import { connect } from "node:net";
import { seconds } from "../../app/values/time.ts";
import { ask } from "../support/ask.ts";

/** Milliseconds until each page answered while the searches lay abandoned; null where it did not within ten seconds. */
export type Abandoned = { searches: number; pages: Array<{ path: string; milliseconds: number | null; status: number }> };

const letters = "fahrradschlossbrotkuchenwollebuchlampe";

/** 64 visitors ask for different words and go away without waiting; at once everybody else comes. */
export async function abandonSearches({ house, town, pages }: { house: { url: string; port: number }; town: string; pages: string[] }): Promise<Abandoned> {
  const searches = 64;
  await Promise.all(Array.from({ length: searches }, (_, nth) => abandon(house.port, `/${town}/suche?q=${letters.slice(nth % 30, (nth % 30) + 6)}+${nth}`)));
  const answers = await Promise.all(pages.map(async (path) => {
    const since = performance.now();
    const answer = await ask(house.url, { path, timeout: seconds(10) }).catch(() => null);
    return { path, milliseconds: answer ? Math.round(performance.now() - since) : null, status: answer?.status ?? 0 };
  }));
  return { searches, pages: answers };
}

/** Sends the whole request, then tears the connection. */
function abandon(port: number, path: string): Promise<void> {
  return new Promise((done) => {
    const socket = connect(port, "127.0.0.1", () => {
      socket.write(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n\r\n`, () => setTimeout(() => { socket.destroy(); done(); }, 5));
    });
    socket.on("error", () => done());
  });
}
