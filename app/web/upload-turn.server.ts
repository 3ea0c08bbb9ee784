/** Uploads that are read and worked on at once; each may hold four times its bytes in memory. */
const INSIDE = 4;
const WAITING = 40;
let inside = 0;
const queue: Array<() => void> = [];

/** Reads and works on an upload when it is its turn, so that many large ones at once do not fill the memory. Null where too many are waiting already. */
export async function inUploadTurn<Answer>(work: () => Promise<Answer>): Promise<Answer | null> {
  if (inside >= INSIDE && queue.length >= WAITING) return null;
  if (inside >= INSIDE) await new Promise<void>((go) => { queue.push(go); });
  else inside += 1;
  try {
    return await work();
  } finally {
    const next = queue.shift();
    if (next) next();
    else inside -= 1;
  }
}
