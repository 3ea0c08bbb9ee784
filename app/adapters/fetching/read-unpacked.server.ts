import type { IncomingMessage } from "node:http";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";

/**
 * The body of an answer, unpacked (gzip, deflate, br). null as soon as it proves longer than `maxBytes` after unpacking, whatever it says
 * about its length; what is still to come is not read. Throws where it breaks off or is packed in a way nobody asked for.
 */
export async function readUnpacked({ answer, maxBytes, signal }: { answer: IncomingMessage; maxBytes: number; signal: AbortSignal }): Promise<Buffer | null> {
  const parts: Buffer[] = [];
  let length = 0;
  try {
    for await (const part of unpacking(answer)) {
      if (signal.aborted) throw new Error("too slow");
      const bytes: Buffer = part;
      length += bytes.length;
      if (length > maxBytes) return null;
      parts.push(bytes);
    }
    return Buffer.concat(parts);
  } finally {
    answer.destroy();
  }
}

function unpacking(answer: IncomingMessage): AsyncIterable<Buffer> {
  const packed = (answer.headers["content-encoding"] ?? "identity").trim().toLowerCase();
  if (packed === "identity" || packed === "") return answer;
  const open = { gzip: createGunzip, "x-gzip": createGunzip, deflate: createInflate, br: createBrotliDecompress };
  const unpacker = Object.entries(open).find(([name]) => name === packed)?.[1]();
  if (!unpacker) throw new Error(`packed as ${packed}`);
  answer.on("error", (error) => unpacker.destroy(error));
  answer.on("aborted", () => unpacker.destroy(new Error("the answer broke off")));
  return answer.pipe(unpacker);
}
