import type { HeldInProject } from "../roles/held-in-projects.ts";
import { projectRoleEvidence } from "../roles/role-evidence.ts";
import { toxicPairs } from "../roles/toxic-pair.ts";
import { accountRule } from "../rule.ts";
import { listOf } from "../words/list-of.ts";

const pair = {
  one: new Set(["GROUP_BACKUP_MANAGER"]),
  other: new Set([
    "GROUP_CLUSTER_MANAGER",
    "GROUP_DATABASE_ACCESS_ADMIN",
    "GROUP_DATA_ACCESS_ADMIN",
    "GROUP_STREAM_PROCESSING_OWNER",
  ]),
};

export const ransomPair = accountRule<HeldInProject>({
  id: "MSA605",
  slug: "ransom-pair",
  title: "May harm the data and delete its backups",
  why: "Whoever can damage the data and delete the snapshots as well can make it unrecoverable. Backups protect from a stolen credential only if it cannot reach them.",
  remediation:
    "Split the account in two, one for backups and one for the rest; a backup compliance policy keeps snapshots from being deleted at all.",
  platforms: ["atlas"],
  isCore: true,
  severity: "high",
  confidence: "high",
  thresholds: {},
  standards: { nist: ["AC-5", "CP-9"] },
  needs: ["projectRoles"],
  holdsInPart: true,
  check: (account) => toxicPairs(account, pair),
  message: ({ values: { held }, names }) =>
    `${names.account} holds ${listOf(held)} in ${names.project}: it can harm the data and delete the snapshots of it.`,
  evidence: ({ values: { held, source } }) => projectRoleEvidence(held, source),
  fixes: () => [{ kind: "split-account" }],
});
