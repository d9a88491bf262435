import type { ActiveCheck } from "../checks/check.ts";

/** The life of an account: made, changed, assigned, listed, deleted. */
export const lifecycleChecks: readonly ActiveCheck[] = [];
