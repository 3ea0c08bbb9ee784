import { createServer, type RequestListener, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fetchOutside as realFetchOutside } from "./index.server.ts";
import { makeFetchOutside } from "./make-fetch-outside.server.ts";
import { isPublicAddress } from "./public-address.ts";

/** What stands on the loopback and must never be asked. */
let probe: Server;
let probed = 0;
/** What plays the public internet: the test's own dial leads a public address here. */
let internet: Server;
let asked: string[] = [];
let answer: RequestListener = (_, response) => void response.end("{}");
const PUBLIC = "93.184.215.14";
const portOf = (server: Server) => { const at = server.address(); return at !== null && typeof at === "object" ? at.port : 0; };
const listen = (server: Server, host: string) => new Promise<AddressInfo | string | null>((done) => server.listen(0, host, () => done(server.address())));

beforeAll(async () => {
  probe = createServer((_, response) => { probed += 1; response.end("secret"); });
  await listen(probe, "127.0.0.1");
  internet = createServer((request, response) => { asked.push(request.headers.host ?? ""); answer(request, response); });
  await listen(internet, "127.0.0.1");
});
afterAll(() => { probe.closeAllConnections(); probe.close(); internet.closeAllConnections(); internet.close(); });

/** Only a dial to the public address gets through to our internet; any other goes where it says, and is counted. */
const dial = ({ address, port }: { address: string; port: number }) => connect({ host: address === PUBLIC ? "127.0.0.1" : address, port: address === PUBLIC ? portOf(internet) : port });
const fetchWith = (addresses: string[] | (() => string[]), limits: { maxBytes?: number; timeoutMs?: number } = {}) => (url: string) =>
  makeFetchOutside({ resolve: async () => (typeof addresses === "function" ? addresses() : addresses), dial })({ url, maxBytes: limits.maxBytes ?? 10_000, timeoutMs: limits.timeoutMs ?? 3000 });
const get = fetchWith([PUBLIC]);

test("a file of the public internet comes as it is, under the name it was asked for", async () => {
  answer = (_, response) => void response.setHeader("Content-Type", "application/json").end('{"elements":[]}');
  asked = [];
  expect(await get("http://daten.example/auszug.json")).toMatchObject({ ok: true, contentType: "application/json", url: "http://daten.example/auszug.json" });
  expect(asked).toEqual(["daten.example"]);
});

test("packed files are unpacked", async () => {
  for (const [packed, pack] of Object.entries({ gzip: gzipSync, deflate: deflateSync, br: brotliCompressSync })) {
    answer = (_, response) => void response.setHeader("Content-Encoding", packed).end(pack("Inhalt"));
    expect(await get("http://daten.example/"), packed).toMatchObject({ ok: true, bytes: Buffer.from("Inhalt") });
  }
});

test("addresses that lead into the house are refused in every spelling, and nobody is asked", async () => {
  const port = portOf(probe);
  const literal = ["127.0.0.1", "127.1", "0x7f000001", "2130706433", "0177.0.0.1", "[::1]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "[::127.0.0.1]", "[64:ff9b::127.0.0.1]", "[64:ff9b:1::7f00:1]", "[2002:7f00:1::]",
    "169.254.169.254", "10.0.0.1", "172.16.0.1", "192.168.1.1", "100.64.0.1", "0.0.0.0", "[::]", "[fe80::1]", "[fd00::1]", "[fec0::1]", "255.255.255.255", "224.0.0.1", "198.18.0.1"];
  for (const host of literal) expect(await get(`http://${host}:${port}/`), host).toEqual({ ok: false, problem: "forbidden" });
  expect(await realFetchOutside({ url: `http://localhost:${port}/`, maxBytes: 1000, timeoutMs: 3000 })).toEqual({ ok: false, problem: "forbidden" });
  for (const host of literal.slice(0, 6)) expect(await realFetchOutside({ url: `http://${host}:${port}/`, maxBytes: 1000, timeoutMs: 3000 }), host).toEqual({ ok: false, problem: "forbidden" });
  expect(probed).toBe(0);
});

test("a name that resolves to a private address is refused, also where a public one stands beside it", async () => {
  for (const addresses of [["127.0.0.1"], [PUBLIC, "127.0.0.1"], ["::ffff:127.0.0.1"], ["fe80::1%eth0"], ["nonsense"]])
    expect(await fetchWith(addresses)(`http://innen.example:${portOf(probe)}/`), addresses.join()).toEqual({ ok: false, problem: "forbidden" });
  expect(probed).toBe(0);
});

test("a name that changes its mind between check and connection reaches nothing inside", async () => {
  let times = 0;
  answer = (_, response) => void response.end("öffentlich");
  const rebinding = fetchWith(() => (times++ === 0 ? [PUBLIC] : ["127.0.0.1"]));
  expect(await rebinding(`http://wechselt.example:${portOf(probe)}/`)).toMatchObject({ ok: true, bytes: Buffer.from("öffentlich") });
  expect(times).toBe(1);
  expect(probed).toBe(0);
});

test("control: whoever lets the connection look the name up again reaches the inside", async () => {
  let times = 0;
  const resolve = async () => (times++ === 0 ? [PUBLIC] : ["127.0.0.1"]);
  expect((await resolve()).every(isPublicAddress)).toBe(true);
  const body = await (await fetch(`http://${(await resolve())[0]}:${portOf(probe)}/`)).text();
  expect(body).toBe("secret");
  expect(probed).toBe(1);
  probed = 0;
});

test("every redirect is checked anew: to the inside, to a file, with a password, in a circle", async () => {
  const target = (to: string) => { answer = (request, response) => void response.writeHead(302, { Location: request.url === "/" ? to : "/" }).end(); };
  for (const to of [`http://127.0.0.1:${portOf(probe)}/`, `http://[::1]:${portOf(probe)}/`, "http://169.254.169.254/latest/meta-data"]) {
    target(to);
    expect(await get("http://daten.example/"), to).toEqual({ ok: false, problem: "forbidden" });
  }
  target("file:///etc/passwd");
  expect(await get("http://daten.example/")).toEqual({ ok: false, problem: "not-an-address" });
  target("http://wer:geheim@daten.example/x");
  expect(await get("http://daten.example/")).toEqual({ ok: false, problem: "with-password" });
  asked = [];
  target("/weiter");
  expect(await get("http://daten.example/")).toEqual({ ok: false, problem: "too-many-redirects" });
  expect(asked).toHaveLength(4);
  expect(probed).toBe(0);
});

test("a redirect to another public place is followed", async () => {
  answer = (request, response) => void (request.url === "/neu" ? response.end("da") : response.writeHead(301, { Location: "/neu" }).end());
  expect(await get("http://daten.example/alt")).toMatchObject({ ok: true, url: "http://daten.example/neu", bytes: Buffer.from("da") });
});

test("only http and https, and no passwords in the address", async () => {
  for (const url of ["file:///etc/passwd", "ftp://daten.example/x", "gopher://daten.example/", "data:text/plain,x", "javascript:alert(1)", "", "nur Text", "http://", "intranet"]) expect(await get(url), url).toEqual({ ok: false, problem: "not-an-address" });
  expect(await get("https://wer:geheim@daten.example/")).toEqual({ ok: false, problem: "with-password" });
});

test("a body without end is cut at the limit, a slow one at the time", async () => {
  answer = (_, response) => { const more = () => response.write("x".repeat(4096), () => setImmediate(more)); response.writeHead(200); more(); };
  expect(await get("http://daten.example/endlos")).toEqual({ ok: false, problem: "too-large" });
  answer = (_, response) => { const drip = setInterval(() => response.write("x"), 20); response.on("close", () => clearInterval(drip)); };
  const began = performance.now();
  expect(await fetchWith([PUBLIC], { timeoutMs: 300 })("http://daten.example/langsam")).toEqual({ ok: false, problem: "too-slow" });
  answer = () => {};
  expect(await fetchWith([PUBLIC], { timeoutMs: 300 })("http://daten.example/stumm")).toEqual({ ok: false, problem: "too-slow" });
  expect(performance.now() - began).toBeLessThan(3000);
  const neverResolves = makeFetchOutside({ resolve: () => new Promise(() => {}), dial });
  expect(await neverResolves({ url: "http://daten.example/", maxBytes: 10, timeoutMs: 100 })).toEqual({ ok: false, problem: "too-slow" });
});

test("a small file that unpacks into a huge one is cut at the limit", async () => {
  const bomb = gzipSync(Buffer.alloc(50_000_000));
  for (const [packed, body] of [["gzip", bomb], ["br", brotliCompressSync(Buffer.alloc(5_000_000))]] satisfies Array<[string, Buffer]>) {
    answer = (_, response) => void response.setHeader("Content-Encoding", packed).end(body);
    expect(await get("http://daten.example/bombe"), packed).toEqual({ ok: false, problem: "too-large" });
  }
});

test("errors of the other side are told apart from nobody being there", async () => {
  answer = (_, response) => void response.writeHead(404).end();
  expect(await get("http://daten.example/weg")).toEqual({ ok: false, problem: "not-found" });
  answer = (request) => void request.socket.destroy();
  expect(await get("http://daten.example/bricht-ab")).toEqual({ ok: false, problem: "unreachable" });
  answer = (_, response) => void response.setHeader("Content-Encoding", "gzip").end("kein gzip");
  expect(await get("http://daten.example/falsch")).toEqual({ ok: false, problem: "unreachable" });
  expect(await makeFetchOutside({ resolve: () => Promise.reject(new Error("ENOTFOUND")), dial })({ url: "http://gibt-es-nicht.example/", maxBytes: 10, timeoutMs: 500 })).toEqual({ ok: false, problem: "unreachable" });
});
