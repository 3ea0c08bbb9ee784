import { createContext, Script } from "node:vm";

const bench = createContext({ work: () => {} });
const bounded = new Script("work()");

/**
 * Runs synchronous work under V8's own watchdog, the only thing that can stop a loop inside this process (costs about half a millisecond).
 * null when it took longer than `milliseconds`; whatever the work throws is thrown on. What the work was changing may be left half done.
 * https://nodejs.org/api/vm.html#scriptrunincontextcontextifiedobject-options
 */
export function withinBudget<Result>({ work, milliseconds }: { work: () => Result; milliseconds: number }): { result: Result } | null {
  const done: Result[] = [];
  bench.work = () => { done.push(work()); };
  try {
    bounded.runInContext(bench, { timeout: milliseconds });
  } catch (thrown) {
    if (isTimeout(thrown)) return null;
    throw thrown;
  }
  return { result: done[0] };
}

function isTimeout(thrown: unknown): boolean {
  return typeof thrown === "object" && thrown !== null && "code" in thrown && thrown.code === "ERR_SCRIPT_EXECUTION_TIMEOUT";
}
