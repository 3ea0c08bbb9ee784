/** Why a typed text is not understood, as a word for programs. */
export type TypedReason =
  | "empty"
  | "too-long"
  | "unread-word"
  | "no-end"
  | "no-hours"
  | "no-season-dates"
  | "unlikely-time"
  | "unlikely-days"
  | "unclear-remark"
  | "contradiction"
  | "add-or-replace"
  | "too-complex";

/** Thrown while reading; the message is a German sentence for the person who typed. */
export class TypedRefusal extends Error {
  readonly reason: TypedReason;

  constructor(reason: TypedReason, sentence: string) {
    super(sentence);
    this.reason = reason;
  }
}

/** Ends the reading of a text with a reason and a German sentence. */
export function refuseTyped(reason: TypedReason, sentence: string): never {
  throw new TypedRefusal(reason, sentence);
}
