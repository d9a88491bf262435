import { exitCode } from "../errors/exit-code.ts";
import { Failure } from "../errors/failure.ts";

/**
 * The file of the profiles, or of their secrets, cannot be used as it is. Nothing was sent, and the file is as it was. Holds
 * nothing of its text, which may be a secret.
 */
export class ProfilesFileError extends Failure {
  override name = "ProfilesFileError";
  readonly code = "profiles-file";
  readonly exitCode = exitCode.usage;
  readonly file: string;
  /** From 1; undefined where the fault is not in one line. */
  readonly line: number | undefined;

  constructor(
    file: string,
    { line, problem, hint }: { line?: number | undefined; problem: string; hint: string },
  ) {
    const place = line === undefined ? file : `${file}:${line}`;
    super(`The profiles cannot be read from ${place}: ${problem}.`, hint, {
      details: { file, ...(line === undefined ? {} : { line }) },
    });
    this.file = file;
    this.line = line;
  }
}
