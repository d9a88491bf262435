/** Thrown for a line, of a baseline or a history, that cannot be read. */
export class LineError extends Error {
  override readonly name = "LineError";
  /** Stable name of the cause, for programs. */
  readonly code = "unreadable-line";
  /** What was read, such as the path of a file. */
  readonly source: string;
  /** From 1. */
  readonly line: number;

  constructor(source: string, line: number, reason: string, options?: ErrorOptions) {
    super(`Line ${line} of ${source} ${reason}.`, options);
    this.source = source;
    this.line = line;
  }
}
