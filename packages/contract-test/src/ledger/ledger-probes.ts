import type { ActiveCheck } from "../checks/check.ts";

/** The open points of the documentation, each settled by looking. */
export const ledgerProbes: readonly ActiveCheck[] = [];
