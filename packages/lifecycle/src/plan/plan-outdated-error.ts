/** What a plan was made for is not so any more: its run stopped before doing harm. The message says what was found. */
export class PlanOutdatedError extends Error {
  override readonly name = "PlanOutdatedError";
  /** What was found, in one sentence. */
  readonly found: string;
  /** What to do next, in one sentence. */
  readonly hint: string;

  constructor(found: string, hint: string) {
    super(`${found} ${hint}`);
    this.found = found;
    this.hint = hint;
  }
}
