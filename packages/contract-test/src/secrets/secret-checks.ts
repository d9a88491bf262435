import type { ActiveCheck } from "../checks/check.ts";

/** The life of a secret: made, rotated, expired, deleted. */
export const secretChecks: readonly ActiveCheck[] = [];
