/** A finished letter. One recipient: two people get two letters, so that nobody sees the other's address. */
export type Mail = {
  /** The notification's id: the idempotency key. Letters, digits, "_", "-", ":" and single dots, at most 100. */
  id: string;
  /** One address, without a name: `anna@example.de`. */
  to: string;
  toName?: string;
  subject: string;
  text: string;
  html?: string;
  /** One address. */
  replyTo?: string;
  attachments?: MailAttachment[];
  /** Further headers such as `List-Unsubscribe`. Sender, recipients, subject, date and ids cannot be set here. */
  headers?: Record<string, string>;
};

export type MailAttachment = { filename: string; contentType: string; content: Buffer | string };

/** Both twins give the same letter the same Message-ID, made from its id. */
export type SentMail = { messageId: string };

export type MailTwin = {
  /** Hands one letter over. Throws a MailError with one of the three words; anything else is a bug. */
  send(mail: Mail): Promise<SentMail>;
  /** Lets go of open connections; the next send opens new ones. */
  close(): Promise<void>;
};

/**
 * declined: this letter will never be taken, trying again is pointless (RFC 5321 4.2.1, a 5yz reply).
 * unavailable: not now, try again later. misconfigured: the operator has to change a setting first.
 */
export type MailProblem = "declined" | "unavailable" | "misconfigured";

export class MailError extends Error {
  readonly problem: MailProblem;
  constructor(problem: MailProblem, message: string, options?: ErrorOptions) {
    super(`mail ${problem}: ${message}`, options);
    this.name = "MailError";
    this.problem = problem;
  }
}
