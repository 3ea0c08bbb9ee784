import { randomUUID } from "node:crypto";
import { mkdir, readFile, readdir, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { now } from "#app/clock.server.ts";
import { cleanMail, composeMail } from "./compose-mail.ts";
import { MailError } from "./contract.ts";
import type { Mail, MailTwin, SentMail } from "./contract.ts";

/** A letter as it lies in the outbox. Attachments are named here; their bytes are in source(). */
export type OutboxMail = {
  id: string; messageId: string; sentAt: string;
  from: string; to: string; toName: string | null; replyTo: string | null;
  subject: string; text: string; html: string | null;
  headers: Record<string, string>;
  attachments: Array<{ filename: string; contentType: string; bytes: number }>;
};

export type Outbox = MailTwin & {
  /** Newest first, at most `limit` (50). `to` keeps only one recipient's letters, whatever the case of the address. */
  list(which?: { limit?: number; to?: string }): Promise<OutboxMail[]>;
  /** null where there is no such letter. */
  read(id: string): Promise<OutboxMail | null>;
  /** The whole letter as a mail program opens it (message/rfc822), attachments included. */
  source(id: string): Promise<Buffer | null>;
};

/**
 * Keeps each letter as two files in a directory: `<id>.json` and `<id>.eml`, composed by the same code that SMTP uses.
 * A letter is either there whole or not at all, and the same id sent twice is one letter: the first.
 */
export function outboxMail({ directory, from }: { directory: string; from: string }): Outbox {
  const file = (id: string, ending: string) => join(directory, id.replaceAll(":", "~") + ending);

  async function send(mail: Mail): Promise<SentMail> {
    const sentAt = now();
    const clean = cleanMail(mail);
    const letter = composeMail({ mail: clean, from, date: sentAt });
    const { messageId } = letter;
    try {
      if (!await read(mail.id)) {
        await keep({ path: file(mail.id, ".eml"), content: await written(letter), at: sentAt });
        // the record comes last: it is what makes the letter exist
        await keep({ path: file(mail.id, ".json"), content: JSON.stringify(record({ mail: clean, from, messageId, sentAt }), null, 2), at: sentAt });
      }
    } catch (error) {
      throw new MailError("unavailable", "the outbox cannot be written", { cause: error });
    }
    return { messageId };
  }

  async function list({ limit = 50, to }: { limit?: number; to?: string } = {}): Promise<OutboxMail[]> {
    const found: OutboxMail[] = [];
    for (const path of await newestFirst(directory)) {
      if (found.length >= limit) break;
      const mail = await readRecord(path);
      if (mail && (to === undefined || mail.to.toLowerCase() === to.toLowerCase())) found.push(mail);
    }
    return found;
  }

  async function read(id: string): Promise<OutboxMail | null> {
    return isId(id) ? readRecord(file(id, ".json")) : null;
  }

  async function source(id: string): Promise<Buffer | null> {
    return await read(id) ? readFile(file(id, ".eml")) : null;
  }

  return { send, list, read, source, close: async () => {} };
}

/** Ids come from addresses, too (`/sandbox/mail/:id`): nothing that could name another file. */
function isId(id: string): boolean {
  return id.length <= 100 && /^[\w:-][\w.:-]*$/.test(id);
}

function record({ mail, from, messageId, sentAt }: { mail: Mail; from: string; messageId: string; sentAt: Date }): OutboxMail {
  return {
    id: mail.id, messageId, sentAt: sentAt.toISOString(),
    from, to: mail.to, toName: mail.toName ?? null, replyTo: mail.replyTo ?? null,
    subject: mail.subject, text: mail.text, html: mail.html ?? null,
    headers: mail.headers ?? {},
    attachments: (mail.attachments ?? []).map(({ filename, contentType, content }) => ({ filename, contentType, bytes: Buffer.byteLength(content) })),
  };
}

async function written(letter: ReturnType<typeof composeMail>): Promise<Buffer> {
  const nodemailer = await import("nodemailer");
  const { message } = await nodemailer.createTransport({ streamTransport: true, buffer: true, newline: "unix" }).sendMail(letter);
  if (!Buffer.isBuffer(message)) throw new Error("the letter was not composed in one piece");
  return message;
}

/** Written beside, flushed, then renamed: a crash leaves the old state or the new one. */
async function keep({ path, content, at }: { path: string; content: string | Buffer; at: Date }): Promise<void> {
  const temporary = `${path}.${randomUUID()}.tmp`;
  await mkdir(join(path, ".."), { recursive: true });
  try {
    await writeFile(temporary, content, { flush: true, mode: 0o600 });
    await utimes(temporary, at, at);
    await rename(temporary, path);
  } finally {
    await rm(temporary, { force: true });
  }
}

async function newestFirst(directory: string): Promise<string[]> {
  const names = await readdir(directory).catch(nothing) ?? [];
  const dated = await Promise.all(names.filter((name) => name.endsWith(".json")).map(async (name) => {
    const path = join(directory, name);
    return { path, at: (await stat(path).catch(nothing))?.mtimeMs ?? 0 };
  }));
  return dated.sort((a, b) => b.at - a.at || a.path.localeCompare(b.path)).map(({ path }) => path);
}

async function readRecord(path: string): Promise<OutboxMail | null> {
  const text = await readFile(path, "utf8").catch(nothing);
  return text === null ? null : JSON.parse(text);
}

function nothing(error: NodeJS.ErrnoException): null {
  if (error.code === "ENOENT") return null;
  throw error;
}
