/** What the rules of a hundred have in common, by the first digit of their number. */
const groups: Readonly<Record<string, string>> = {
  "1": "Over-privilege",
  "2": "Stale and unused secrets",
  "3": "Expiry and rotation",
  "4": "Lifecycle and hygiene",
  "5": "Network",
  "6": "Blast radius",
  "7": "Drift",
  "9": "Audit integrity",
};

/** Returns the group of a rule: `Over-privilege` for `MSA101`. */
export function groupOf(ruleId: string): string {
  return groups[ruleId.charAt(3)] ?? "Other";
}
