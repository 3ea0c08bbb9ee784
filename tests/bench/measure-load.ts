import autocannon from "autocannon";
import { seconds } from "../../app/values/time.ts";
import { cpuMilliseconds } from "./process-usage.ts";

/** One measured point. Times in milliseconds; `failed` counts answers that were not 2xx, and broken connections. */
export type Load = { connections: number; perSecond: number; p50: number; p95: number; worst: number; cpuPerAnswer: number; failed: number; answers: number };
type Target = { url: string; path: string; pid: number; connections: number; duration: number; headers?: Record<string, string> };

/** Asks for one address over and over for `duration` seconds. `pid` is the process that answers. */
export async function measureLoad({ url, path, pid, connections, duration, headers = {} }: Target): Promise<Load> {
  const times: number[] = [];
  const before = cpuMilliseconds(pid);
  const started = performance.now();
  const result = await new Promise<autocannon.Result>((done, fail) => {
    const run = autocannon(
      { url: url + path, connections, duration, timeout: 10, headers: { "accept-encoding": "br, gzip", ...headers } },
      (error, outcome) => (error ? fail(error) : done(outcome)),
    );
    run.on("response", (_client, _status, _bytes, time) => { times.push(time); });
  });
  const lasted = (performance.now() - started) / seconds(1);
  times.sort((one, other) => one - other);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return {
    connections, answers: times.length, perSecond: times.length / lasted, p50: at(0.5), p95: at(0.95), worst: at(1),
    cpuPerAnswer: times.length > 0 ? (cpuMilliseconds(pid) - before) / times.length : 0,
    failed: result.non2xx + result.errors + result.timeouts,
  };
}
