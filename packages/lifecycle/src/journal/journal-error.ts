/** Why a journal cannot be used. */
export type JournalFault = "busy" | "altered" | "unreadable" | "unwritable" | "not-a-journal";

/** A journal cannot be read or written. The message says which, why, and what to do. */
export class JournalError extends Error {
  override readonly name = "JournalError";
  readonly fault: JournalFault;

  constructor(fault: JournalFault, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.fault = fault;
  }
}
