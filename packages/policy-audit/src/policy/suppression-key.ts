import type { SuppressionEntry } from "./policy.ts";

/** Returns what a suppression is told by from run to run: what it is about, not its line, its reason or its end. */
export function suppressionKey(entry: SuppressionEntry): string {
  const { rule, match, organization, project, secretId, address } = entry;
  const parts = [
    rule,
    [...(match.clientIds ?? [])].toSorted().join(" "),
    match.name?.source,
    organization?.source,
    project?.source,
    secretId,
    address,
  ];
  return parts.map((part) => part ?? "").join("|");
}
