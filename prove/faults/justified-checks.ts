/** Beginnings of the ids of checks that are no judges, each with the reason why they kill nothing. */
const kinds: Readonly<Record<string, string>> = {
  "U-": "writes down what the documentation leaves open: it observes, and never judges",
};

/** Checks that kill no fault alone, or none at all, by id, each with the reason why it stays. */
const checks: Readonly<Record<string, string>> = {
  "R-SEEN": "reports what was never seen: it observes, and never judges",
  "R-LATENCY": "reports times; a threshold is the user's",
  "R-OFFICIAL": "judges by MongoDB's own document, which the user brings",
};

/** Returns why a check stays that kills nothing alone; undefined where no reason was given. */
export function reasonToStay(checkId: string): string | undefined {
  const kind = Object.keys(kinds).find((each) => checkId.startsWith(each));
  return checks[checkId] ?? (kind === undefined ? undefined : kinds[kind]);
}
