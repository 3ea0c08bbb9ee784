import type { SendMailOptions } from "nodemailer";
import { MailError } from "./contract.ts";
import type { Mail, MailAttachment } from "./contract.ts";

const ID = /^[\w:-]+(\.[\w:-]+)*$/;
/** Exactly one address and nothing that could start a second one, a comment or a header line. */
const ADDRESS = /^[^\s\p{Cc}@<>(),:;"\\[\]]+@[^\s\p{Cc}@<>(),:;"\\[\]]+$/u;
const CONTENT_TYPE = /^[\w.+-]+\/[\w.+-]+(; ?[\w-]+="?[\w.+-]+"?)*$/;
const HEADER_NAME = /^[A-Za-z][A-Za-z0-9-]{0,70}$/;
/** Set by us alone; a letter that brings its own would have two senders or a hidden recipient. */
const OWN_HEADERS = /^(from|sender|to|cc|bcc|reply-to|return-path|subject|date|message-id|mime-version|content-.*|resent-.*|received|dkim-signature)$/i;

/**
 * The letter with every line break in names, subject and header values turned into a space (RFC 5322 2.2: a header
 * ends at CRLF, so a typed name must never bring one). An id, address or header name that cannot be right is declined.
 */
export function cleanMail(mail: Mail): Mail {
  if (mail.id.length > 100 || !ID.test(mail.id)) throw new MailError("declined", "the letter's id is not usable");
  return {
    ...mail,
    to: address(mail.to),
    ...(mail.toName !== undefined && { toName: oneLine(mail.toName) }),
    ...(mail.replyTo !== undefined && { replyTo: address(mail.replyTo) }),
    subject: oneLine(mail.subject),
    attachments: mail.attachments?.map(attachment),
    headers: headers(mail.headers ?? {}),
  };
}

/** Turns a clean letter into what nodemailer composes, the same for both twins. `from` is `Name <address>` or an address. */
export function composeMail({ mail, from, date }: { mail: Mail; from: string; date: Date }): SendMailOptions & { messageId: string } {
  return {
    messageId: messageId({ id: mail.id, from }),
    date,
    from,
    to: { name: mail.toName ?? "", address: mail.to },
    replyTo: mail.replyTo,
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    attachments: mail.attachments?.map(({ filename, contentType, content }) => ({ filename, contentType, content })),
    // RFC 3834: absence notices must not answer an automatic letter
    headers: { "Auto-Submitted": "auto-generated", ...mail.headers },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** Made from the letter's id, so that a letter sent twice after a cut connection is one letter to the receiver. */
function messageId({ id, from }: { id: string; from: string }): string {
  const domain = from.match(/@([A-Za-z0-9.-]+)>?\s*$/)?.[1];
  if (!domain || /[\r\n]/.test(from)) throw new MailError("misconfigured", "the sender's address is not usable");
  return `<${id.replaceAll(":", "~")}@${domain}>`;
}

function address(typed: string): string {
  if (typed.length > 254 || !ADDRESS.test(typed)) throw new MailError("declined", "not one mail address");
  return typed;
}

function attachment({ filename, contentType, content }: MailAttachment): MailAttachment {
  if (!CONTENT_TYPE.test(contentType)) throw new MailError("declined", "an attachment has no usable content type");
  return { filename: oneLine(filename).replaceAll(/[/\\]/g, "-"), contentType, content };
}

function headers(given: Record<string, string>): Record<string, string> {
  const wrong = Object.keys(given).find((name) => !HEADER_NAME.test(name) || OWN_HEADERS.test(name));
  if (wrong !== undefined) throw new MailError("declined", "a header that a letter may not set");
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, oneLine(value)]));
}

/** Control characters, line breaks of all alphabets included, become single spaces. */
function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, " ").trim();
}
