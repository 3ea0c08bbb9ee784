const memories: Array<{ clear: () => void }> = [];

/** A memory that holds the `size` entries used most recently. */
export function recentlyUsed<Value>(size: number) {
  const entries = new Map<string, Value>();
  const memory = {
    get(key: string): Value | undefined {
      const value = entries.get(key);
      if (value === undefined) return undefined;
      entries.delete(key);
      entries.set(key, value);
      return value;
    },
    set(key: string, value: Value): void {
      entries.delete(key);
      entries.set(key, value);
      const [oldest] = entries.keys();
      if (entries.size > size && oldest !== undefined) entries.delete(oldest);
    },
    delete: (key: string) => { entries.delete(key); },
    clear: () => { entries.clear(); },
  };
  memories.push(memory);
  return memory;
}

/** Empties every memory of this module (for tests that change the zone of the process). */
export function forgetEverything(): void {
  for (const memory of memories) memory.clear();
}
