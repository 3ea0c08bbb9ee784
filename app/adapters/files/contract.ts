import type { Readable } from "node:stream";

export type NewFile = {
  /** Lower-case words with slashes, such as `shops/7/front.webp`: see file-key.ts. A second put replaces the first. */
  key: string;
  /** At most MAX_BYTES; a longer one is declined. */
  body: Buffer | Readable;
  /** A media type such as `image/webp` or `text/plain; charset=utf-8`. */
  contentType: string;
};

export type StoredFile = {
  /** Must be read to its end or destroyed. */
  body: Readable;
  contentType: string;
  /** Bytes. */
  size: number;
  /** With its quotes, ready for the ETag header; another body has another one. */
  etag: string;
};

export type FilesTwin = {
  /**
   * Keeps a file: whole and for good, or, when it throws, not at all (what was there before stays).
   * A body that breaks off throws its own error; everything else is a FilesError.
   */
  put(file: NewFile): Promise<void>;
  /** null for a file that is not there, and for a key that cannot be one. */
  get(key: string): Promise<StoredFile | null>;
  exists(key: string): Promise<boolean>;
  /** Removing what is not there is fine. */
  remove(key: string): Promise<void>;
  /** The files that lie directly in a folder such as `shops/7`, in no order; none where there is no such folder. */
  list(folder: string): AsyncIterable<ListedFile>;
};

export type ListedFile = {
  key: string;
  /** When it was last put. */
  changedAt: Date;
};

/** Pictures and papers, no films: a body is held in memory on its way to S3, which wants to know its length first. */
export const MAX_BYTES = 32 * 1024 * 1024;

/**
 * declined: this file will never be taken (key, type or size). unavailable: not now, try again later.
 * misconfigured: the operator has to change a setting first.
 */
export type FilesProblem = "declined" | "unavailable" | "misconfigured";

export class FilesError extends Error {
  readonly problem: FilesProblem;
  constructor(problem: FilesProblem, message: string, options?: ErrorOptions) {
    super(`files ${problem}: ${message}`, options);
    this.name = "FilesError";
    this.problem = problem;
  }
}
