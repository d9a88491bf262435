import type { Platform } from "@purser/inventory";

/** What is known of a role, beside the operations that ask for it. */
type RoleEntry = {
  /** As the documentation and the specification write it. */
  title: string;
  /**
   * How much harm it can do in its scope, from 0 (sees what any member sees) to 5 (everything). Ranked by the writes and
   * deletions that operations of the Atlas Admin API ask the role for, then reviewed by hand.
   */
  tier: number;
  platforms: readonly Platform[];
  /** Roles that it makes redundant in the same scope, what those include left out. */
  includes: readonly string[];
};

const both: readonly Platform[] = ["atlas", "cloud-manager"];
const atlas: readonly Platform[] = ["atlas"];
const cloudManager: readonly Platform[] = ["cloud-manager"];
const member: readonly string[] = ["ORG_MEMBER"];
const reads: readonly string[] = ["GROUP_READ_ONLY"];

const role = (
  title: string,
  tier: number,
  platforms: readonly Platform[],
  includes: readonly string[],
): RoleEntry => ({ title, tier, platforms, includes });

/**
 * Organization roles of service accounts. Source: user roles of Atlas and Cloud Manager. ORG_OWNER includes every role: see
 * `implies`. ORG_BILLING_ADMIN can do nothing through the API that ORG_BILLING_READ_ONLY cannot.
 */
export const organizationRoles: Readonly<Record<string, RoleEntry>> = {
  ORG_OWNER: role("Organization Owner", 5, both, []),
  ORG_STREAM_PROCESSING_ADMIN: role("Organization Stream Processing Admin", 5, atlas, [
    "ORG_READ_ONLY",
    "GROUP_STREAM_PROCESSING_OWNER",
    "GROUP_STREAM_PROCESSING_MANAGER",
  ]),
  ORG_GROUP_CREATOR: role("Organization Project Creator", 3, both, member),
  ORG_BILLING_ADMIN: role("Organization Billing Admin", 2, both, ["ORG_BILLING_READ_ONLY"]),
  ORG_BILLING_READ_ONLY: role("Organization Billing Viewer", 1, both, member),
  ORG_READ_ONLY: role("Organization Read Only", 1, both, ["ORG_MEMBER", "GROUP_READ_ONLY"]),
  ORG_MEMBER: role("Organization Member", 0, both, []),
};

/**
 * Project roles of both platforms. GROUP_OWNER includes all of them: see `implies`. The documentation gives every Atlas role
 * what GROUP_READ_ONLY has; of Cloud Manager's it does not say so of GROUP_USER_ADMIN. Two roles of Atlas
 * (GROUP_TRIGGER_MANAGER, GROUP_REAL_TIME_PERFORMANCE_OPERATOR) are documented, but no operation names them.
 */
export const projectRoles: Readonly<Record<string, RoleEntry>> = {
  GROUP_OWNER: role("Project Owner", 5, both, []),
  GROUP_ACCESS_MANAGER: role("Project Access Manager", 4, atlas, reads),
  GROUP_STREAM_PROCESSING_OWNER: role("Project Stream Processing Owner", 4, atlas, reads),
  GROUP_DATABASE_ACCESS_ADMIN: role("Project Database Access Admin", 4, atlas, reads),
  GROUP_BACKUP_MANAGER: role("Project Backup Manager", 3, atlas, [
    "GROUP_BACKUP_CREATOR",
    "GROUP_BACKUP_EXPORT_OPERATOR",
    "GROUP_BACKUP_RECOVERY_OPERATOR",
  ]),
  GROUP_NETWORK_ACCESS_MANAGER: role("Project Network Access Manager", 3, atlas, reads),
  GROUP_DATA_ACCESS_ADMIN: role("Project Data Access Admin", 3, both, [
    "GROUP_DATA_ACCESS_READ_WRITE",
    "GROUP_INDEX_MANAGER",
  ]),
  GROUP_CLUSTER_MANAGER: role("Project Cluster Manager", 3, atlas, [
    "GROUP_REPLICA_SET_MANAGER",
    "GROUP_CLUSTER_RESILIENCE_TESTER",
  ]),
  GROUP_STREAM_PROCESSING_MANAGER: role("Project Stream Processing Manager", 3, atlas, reads),
  GROUP_SUPPORT_ACCESS_MANAGER: role("Project Support Access Manager", 3, atlas, reads),
  GROUP_BACKUP_EXPORT_OPERATOR: role("Project Backup Export Operator", 2, atlas, reads),
  GROUP_BACKUP_RECOVERY_OPERATOR: role("Project Backup Recovery Operator", 2, atlas, reads),
  GROUP_BACKUP_CREATOR: role("Project Backup Creator", 2, atlas, reads),
  GROUP_REPLICA_SET_MANAGER: role("Project Replica Set Manager", 2, atlas, reads),
  GROUP_CLUSTER_CREATOR: role("Project Cluster Creator", 2, atlas, reads),
  GROUP_CLUSTER_RESILIENCE_TESTER: role("Project Cluster Resilience Tester", 2, atlas, reads),
  GROUP_TRIGGER_MANAGER: role("Project Trigger Manager", 2, atlas, reads),
  GROUP_ALERTS_MANAGER: role("Project Alerts Manager", 2, atlas, reads),
  GROUP_MODEL_OWNER: role("Project Model Owner", 2, atlas, reads),
  GROUP_SEARCH_INDEX_EDITOR: role("Project Search Index Editor", 2, atlas, reads),
  GROUP_INDEX_MANAGER: role("Project Index Manager", 2, atlas, reads),
  GROUP_REAL_TIME_PERFORMANCE_OPERATOR: role(
    "Project Real Time Performance Operator",
    2,
    atlas,
    reads,
  ),
  GROUP_CLUSTER_LOG_VIEWER: role("Project Cluster Log Viewer", 1, atlas, reads),
  GROUP_OBSERVABILITY_VIEWER: role("Project Observability Viewer", 1, atlas, reads),
  GROUP_DATA_ACCESS_READ_WRITE: role("Project Data Access Read Write", 1, both, [
    "GROUP_DATA_ACCESS_READ_ONLY",
  ]),
  GROUP_DATA_ACCESS_READ_ONLY: role("Project Data Access Read Only", 1, both, [
    "GROUP_OBSERVABILITY_VIEWER",
  ]),
  GROUP_READ_ONLY: role("Project Read Only", 0, both, []),
  // Of Cloud Manager alone. These edit a deployment's users with its configuration, or see its hosts' passwords.
  GROUP_AUTOMATION_ADMIN: role("Project Automation Admin", 4, cloudManager, reads),
  GROUP_BACKUP_ADMIN: role("Project Backup Admin", 4, cloudManager, reads),
  GROUP_USER_ADMIN: role("Project User Admin", 4, cloudManager, []),
  GROUP_MONITORING_ADMIN: role("Project Monitoring Admin", 2, cloudManager, reads),
};

/** Every role that Purser knows, by its value in the API. */
export const knownRoles: Readonly<Record<string, RoleEntry>> = {
  ...organizationRoles,
  ...projectRoles,
};

const rolesOn: Readonly<Record<Platform, ReadonlySet<string>>> = {
  atlas: rolesOf("atlas"),
  "cloud-manager": rolesOf("cloud-manager"),
};

/**
 * Returns whether a platform is known to have a role.
 *
 * @example
 * import { isKnownRole } from "@purser/policy-audit";
 *
 * isKnownRole("GROUP_CLUSTER_MANAGER", "atlas"); // true
 * isKnownRole("GROUP_CLUSTER_MANAGER", "cloud-manager"); // false
 */
export function isKnownRole(role: string, platform: Platform): boolean {
  return rolesOn[platform].has(role);
}

function rolesOf(platform: Platform): ReadonlySet<string> {
  const entries = Object.entries(knownRoles).filter(([, { platforms }]) =>
    platforms.includes(platform),
  );
  return new Set(entries.map(([role]) => role));
}
