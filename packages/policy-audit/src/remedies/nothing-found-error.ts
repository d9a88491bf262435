import { applicationName, type Application } from "./application.ts";

/** Thrown where a fix was to be tried out for a finding that is not there. */
export class NothingFoundError extends Error {
  override readonly name = "NothingFoundError";
  readonly application: Application;
  /** What could have been meant, likeliest first: the same rule elsewhere, then other rules there. */
  readonly candidates: readonly Application[];

  constructor(application: Application, candidates: readonly Application[]) {
    const { ruleId, clientId } = application;
    const hint =
      candidates.length === 0
        ? "There is nothing like it in these records."
        : `It could be ${candidates.map(applicationName).join(", ")}.`;
    super(`There is no fix to try out: ${ruleId} found nothing on ${clientId}. ${hint}`);
    this.application = application;
    this.candidates = candidates;
  }
}
