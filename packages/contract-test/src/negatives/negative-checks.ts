import type { ActiveCheck } from "../checks/check.ts";

/** Bodies with one fault, and the sound ones they were made from. */
export const negativeChecks: readonly ActiveCheck[] = [];
