/**
 * Trials that nobody outside could tell from a sound platform, by id, each with the reason. At most 3 % of a source's
 * trials: whoever adds one has looked for a way to see it.
 */
export const equivalents: Readonly<Record<string, string>> = {};
