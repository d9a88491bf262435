/** Checks that kill no fault alone, or none at all, by id, each with the reason why it stays. */
export const justifiedChecks: Readonly<Record<string, string>> = {};
