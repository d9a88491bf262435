/** A rule that a run must keep before it may write, or send anything at all. */
export type SafetyRule = "host" | "consent" | "name" | "lock" | "journal" | "accounts";

/** A safety rule forbids the run: nothing was changed. */
export class RefusedRunError extends Error {
  override name = "RefusedRunError";
  readonly rule: SafetyRule;
  /** What to do next: one sentence. */
  readonly hint: string;

  constructor(rule: SafetyRule, message: string, hint: string) {
    super(message);
    this.rule = rule;
    this.hint = hint;
  }
}
