import type { NodemailerError, Transporter } from "nodemailer";
import { now } from "#app/clock.server.ts";
import { cleanMail, composeMail } from "./compose-mail.ts";
import { MailError } from "./contract.ts";
import type { Mail, MailProblem, MailTwin, SentMail } from "./contract.ts";

/** Milliseconds. RFC 5321 4.5.3.2 allows minutes, but a job that waits so long blocks the letters behind it. */
type Patience = { connect: number; silence: number; whole: number };
const PATIENCE: Patience = { connect: 10_000, silence: 20_000, whole: 60_000 };

/**
 * Sends letters through a mail server named by a URL such as `smtps://user:password@mail.example.de`.
 * With a password, `smtp://` insists on STARTTLS unless the URL says `?requireTLS=false`.
 * SMTP knows no idempotency key: after a cut connection the caller tries again with the same letter,
 * which then carries the same Message-ID. Never tries again by itself.
 */
export function smtpMail({ url, from, patience = PATIENCE }: { url: string; from: string; patience?: Patience }): MailTwin {
  let opened: Promise<Transporter> | null = null;

  async function send(mail: Mail): Promise<SentMail> {
    const letter = composeMail({ mail: cleanMail(mail), from, date: now() });
    try {
      opened ??= openTransport({ url, patience });
      await (await opened).sendMail({ ...letter, signal: AbortSignal.timeout(patience.whole) });
    } catch (error) {
      throw error instanceof MailError ? error : translated(error);
    }
    return { messageId: letter.messageId };
  }

  async function close(): Promise<void> {
    const closing = opened;
    opened = null;
    (await closing?.catch(() => null))?.close();
  }

  return { send, close };
}

async function openTransport({ url, patience }: { url: string; patience: Patience }): Promise<Transporter> {
  const server = URL.canParse(url) ? new URL(url) : null;
  if (!server || !/^smtps?:$/.test(server.protocol) || !server.hostname) throw new MailError("misconfigured", "not a URL of a mail server");
  const nodemailer = await import("nodemailer");
  const secret = server.username !== "" && server.protocol === "smtp:" && server.searchParams.get("requireTLS") !== "false";
  return nodemailer.createTransport({
    url,
    pool: true,
    maxConnections: 3,
    maxRequeues: 0, // because the queue tries again, and knows when to stop
    idleTimeout: 30_000,
    connectionTimeout: patience.connect,
    dnsTimeout: patience.connect,
    greetingTimeout: patience.silence,
    socketTimeout: patience.silence,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(secret && { requireTLS: true }),
  });
}

/** No cause is passed on: servers repeat the recipient in their answer, and errors end up in logs and queue tables. */
function translated(error: unknown): MailError {
  const { code, command, responseCode, message } = facts(error);
  return new MailError(problem({ code, command, responseCode }), [code, command, withoutAddresses(message)].filter(Boolean).join(" "));
}

type Facts = Pick<NodemailerError, "code" | "command" | "responseCode">;

function facts(error: unknown): Facts & { message: string } {
  if (!(error instanceof Error)) return { message: String(error) };
  const known: Error & Facts = error;
  return { code: known.code, command: known.command, responseCode: known.responseCode, message: known.message };
}

function withoutAddresses(text: string): string {
  return text.replaceAll(/[^\s<>"'=:]*@[^\s<>"']*/g, "(address)").replaceAll(/\s+/g, " ").slice(0, 300);
}

function problem({ code, command, responseCode }: Facts): MailProblem {
  if (code === "ECONFIG" || code === "ENOAUTH" || code === "ETLS") return "misconfigured";
  if (responseCode === undefined) return code === "EAUTH" ? "misconfigured" : code === "EENVELOPE" || code === "EMESSAGE" ? "declined" : "unavailable";
  if (responseCode < 500) return "unavailable";
  // 5yz to our log-in or our sender address is the operator's affair, not this letter's
  return code === "EAUTH" || command === "MAIL FROM" || responseCode === 530 ? "misconfigured" : "declined";
}
