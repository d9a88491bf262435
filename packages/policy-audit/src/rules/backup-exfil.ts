import { heldInProjects, type HeldInProject } from "../roles/held-in-projects.ts";
import { leaveProjectRoles } from "../roles/remaining-roles.ts";
import { projectRoleEvidence } from "../roles/role-evidence.ts";
import { accountRule, passed } from "../rule.ts";
import { listOf } from "../words/list-of.ts";

const exporting: ReadonlySet<string> = new Set([
  "GROUP_BACKUP_EXPORT_OPERATOR",
  "GROUP_BACKUP_MANAGER",
]);

export const backupExfil = accountRule<HeldInProject>({
  id: "MSA606",
  slug: "backup-exfil",
  title: "May carry backups out",
  why: "The role exports snapshots to a bucket and restores them elsewhere: all data of a project leaves without a database login, and no database log shows it.",
  remediation:
    "Take the role away, or say in the policy that handling backups is what the account is for; where it is the only role, the command leaves the account reading alone.",
  platforms: ["atlas"],
  isCore: false,
  severity: "medium",
  confidence: "high",
  thresholds: {},
  standards: { owasp: ["NHI5"], nist: ["AC-6"] },
  needs: ["projectRoles"],
  holdsInPart: true,
  check: (account) =>
    account.declared.handlesBackups ? passed : heldInProjects(account, exporting),
  message: ({ values: { held }, names }) =>
    `${names.account} holds ${listOf(held)} in ${names.project} and can take its backups elsewhere; the policy does not say that this is what it is for.`,
  evidence: ({ values: { held, source } }) => projectRoleEvidence(held, source),
  fixes: ({ values: { rest }, subject }) => [
    leaveProjectRoles(subject.projectId, rest),
    { kind: "declare", section: "accounts" },
  ],
});
