/** Why a regular expression cannot be read. Thrown within the reader alone: whoever compiles one gets a value. */
export class RegexProblem extends Error {
  /** Whether it would be right if more were typed. */
  readonly isUnfinished: boolean;

  constructor(message: string, isUnfinished = false) {
    super(message);
    this.name = "RegexProblem";
    this.isUnfinished = isUnfinished;
  }
}
