import { PurserError } from "../../errors/purser-error.ts";

/** The Atlas CLI's configuration file cannot be read as one. Holds nothing of the file's text, which may be a secret. */
export class MalformedProfileError extends PurserError {
  override readonly name = "MalformedProfileError";
  readonly code = "malformed-profile";
  /** Path of the file. */
  readonly file: string;
  /** From 1; undefined where the fault is not in one line. */
  readonly line: number | undefined;

  constructor(file: string, line: number | undefined, problem: string) {
    const place = line === undefined ? file : `${file}:${line}`;
    super(
      `Cannot read the Atlas CLI's profiles in ${place}: ${problem}. Correct the file, or run "atlas config init".`,
    );
    this.file = file;
    this.line = line;
  }
}
