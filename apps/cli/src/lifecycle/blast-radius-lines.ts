import type { BlastRadius, TouchedAssignment } from "@purser/lifecycle";

type Unread = Exclude<BlastRadius["assignments"], { state: "ok" }>;

/** Returns whom and what a plan touches, a line each. What could not be read is said to be unknown. */
export function blastRadiusLines({
  roles,
  assignments,
  secrets,
  accessList,
  lastUsedAt,
}: BlastRadius): string[] {
  return [
    `Roles: ${roles.length === 0 ? "none" : roles.join(", ")}`,
    `Projects: ${
      assignments.state === "ok"
        ? listOf(assignments.value.map(assignmentWords))
        : unread(assignments)
    }`,
    `Secrets: ${listOf(secrets.map(({ secretId, expiresAt, lastUsedAt: used }) => `${secretId} until ${day(expiresAt)}, ${usedWords(used)}`))}`,
    `Access list: ${accessWords(accessList)}`,
    `The account was ${usedWords(lastUsedAt)}.`,
  ];
}

function assignmentWords({ projectId, projectName, roles }: TouchedAssignment): string {
  const name = projectName.state === "ok" ? projectName.value : projectId;
  return `${name} (${roles.state === "ok" ? roles.value.join(", ") : unread(roles)})`;
}

function accessWords(accessList: BlastRadius["accessList"]): string {
  if (accessList.state !== "ok") return unread(accessList);
  if (accessList.value.length === 0) return "empty: open to every address";
  return accessList.value.map(({ ipAddress, cidrBlock }) => ipAddress ?? cidrBlock).join(", ");
}

function unread({ cause }: Pick<Unread, "cause">): string {
  return `unknown, ${cause.message}`;
}

function listOf(items: readonly string[]): string {
  return items.length === 0 ? "none" : items.join("; ");
}

function usedWords(instant: string | null): string {
  return instant === null ? "never used" : `last used ${instant}`;
}

function day(instant: string): string {
  return instant.slice(0, 10);
}
