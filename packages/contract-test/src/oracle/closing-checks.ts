import type { ClosingCheck } from "../checks/check.ts";

/** What the run as a whole is held to. */
export const closingChecks: readonly ClosingCheck[] = [];
