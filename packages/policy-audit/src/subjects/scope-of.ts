import type { AccountRecord, OrganizationRecord } from "@purser/inventory";
import type { EffectiveScope } from "../finding.ts";
import { tierOf } from "../roles/role-tier.ts";
import { assignedProjects } from "./assigned-projects.ts";
import { effectiveScope } from "./effective-scope.ts";

/**
 * Returns how far the roles of an account reach, as findings tell it: organization roles that hold in every project included.
 *
 * @example
 * import { scopeOf } from "@purser/policy-audit";
 *
 * scopeOf(account, organization); // { access: "write", projects: 3, of: 12 }
 */
export function scopeOf(
  account: AccountRecord,
  organization: Pick<OrganizationRecord, "projectCount">,
): EffectiveScope {
  const read = assignedProjects(account).flatMap(({ roles }) =>
    roles.state === "ok"
      ? [{ tier: roles.value.reduce((tier, role) => Math.max(tier, tierOf(role)), 0) }]
      : [],
  );
  return effectiveScope(account, read, { record: organization });
}
