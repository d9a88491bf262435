import type { Fix } from "../fix.ts";
import type { Application } from "./application.ts";

/** Thrown where a fix was to be tried out whose outcome a person decides. */
export class FixNotForeseeableError extends Error {
  override readonly name = "FixNotForeseeableError";
  readonly application: Application;
  /** Kinds of the fixes that the rule has for the finding. */
  readonly kinds: readonly Fix["kind"][];

  constructor(application: Application, kinds: readonly Fix["kind"][]) {
    const { ruleId, clientId } = application;
    const what = kinds.length === 0 ? "" : ` (${kinds.join(", ")})`;
    super(
      `The fix of ${ruleId} on ${clientId} cannot be tried out: it is for a person to decide${what}. Look at purser explain ${ruleId}.`,
    );
    this.application = application;
    this.kinds = kinds;
  }
}
