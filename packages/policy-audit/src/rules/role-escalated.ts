import type { AccountRecord, Fact } from "@purser/inventory";
import { listedAssignments } from "../accounts/listed-assignments.ts";
import { highestTier, tierEverywhere } from "../drift/tier-of-roles.ts";
import { unreadBefore, withoutPrevious } from "../drift/unread-before.ts";
import { accountRule, passed, type Failure } from "../rule.ts";

type Held = { roles: readonly string[]; tier: number };

/** `before` is null for a project that the account was not in. */
type Values = { before: Held | null; after: Held };

export const roleEscalated = accountRule<Values>({
  id: "MSA702",
  slug: "role-escalated",
  title: "More powerful roles than before",
  why: "Somebody gave the account more power than it had. That is how an intruder stays, and how an account outgrows its purpose. Who did it stands in the organization's events, which name no account and are not read.",
  remediation: "Ask who approved it; if nobody did, put the roles back to what they were.",
  platforms: ["atlas", "cloud-manager"],
  isCore: true,
  severity: "high",
  confidence: "high",
  thresholds: {},
  standards: { nist: ["AC-2(4)", "AC-6"], pci: ["7.2.2"], soc2: ["CC6.3"] },
  needs: ["projectRoles"],
  holdsInPart: true,
  compares: "previous",
  check(account, _thresholds, { policy: { roleTiers } }) {
    const { record, previous, assignments, organizationTier } = account;
    if (previous === undefined) return withoutPrevious(account);
    let failures: Failure<Values>[] | undefined;
    let unread: Exclude<Fact<unknown>, { state: "ok" }> | undefined;
    const organization = { roles: previous.roles, tier: highestTier(previous.roles, roleTiers) };
    if (organizationTier > organization.tier) {
      const after = { roles: record.roles, tier: organizationTier };
      (failures ??= []).push({ values: { before: organization, after } });
    }
    const everywhere = tierEverywhere(previous.roles, roleTiers);
    for (const { projectId, project, roles, tier } of assignments) {
      if (tier <= everywhere) continue;
      const was = rolesBefore(previous, projectId);
      if (was !== undefined && was.state !== "ok") unread ??= was;
      else {
        const before = was && { roles: was.value, tier: highestTier(was.value, roleTiers) };
        if (tier <= (before?.tier ?? 0)) continue;
        (failures ??= []).push({
          values: { before: before ?? null, after: { roles, tier } },
          about: { projectId },
          ...(project === undefined ? {} : { names: { project: project.record.name } }),
        });
      }
    }
    if (failures !== undefined) return failures;
    return unread === undefined ? passed : unreadBefore(unread);
  },
  message({ values: { before, after }, names, subject }) {
    const where =
      subject.projectId === undefined
        ? names.organization
        : `project ${names.project ?? subject.projectId}`;
    const had = before === null ? "was not in it" : `had ${before.roles.join(", ") || "no role"}`;
    return `${names.account} has ${after.roles.join(", ")} in ${where}; before, it ${had}.`;
  },
  evidence({ values: { before, after }, subject }) {
    const source =
      subject.projectId === undefined ? "listOrgServiceAccounts" : "getOrgServiceAccountGroups";
    return [
      { fact: "roles", value: after.roles.join(" "), source },
      { fact: "tier", value: after.tier, source },
      { fact: "previous.roles", value: before?.roles.join(" ") ?? null, source },
      { fact: "previous.tier", value: before?.tier ?? null, source },
    ];
  },
  fixes({ values: { before }, subject: { projectId } }) {
    const roles = before?.roles ?? [];
    // Neither scope takes an empty set of roles: the least there is stands for it.
    if (projectId === undefined) {
      const rest = roles.length === 0 ? ["ORG_MEMBER"] : roles;
      return [{ kind: "set-organization-roles", roles: rest }];
    }
    return roles.length === 0
      ? [{ kind: "unassign", projectId }]
      : [{ kind: "set-project-roles", projectId, roles }];
  },
});

/** The roles in a project of the previous state; undefined if the account was not in it. */
function rolesBefore(
  account: AccountRecord,
  projectId: string,
): Fact<readonly string[]> | undefined {
  const found = listedAssignments(account).find((one) => one.projectId === projectId);
  if (found !== undefined) return found.roles;
  const { assignments } = account;
  return assignments.state === "ok"
    ? undefined
    : { state: assignments.state, cause: assignments.cause };
}
