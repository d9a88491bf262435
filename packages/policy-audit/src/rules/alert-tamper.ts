import { heldFailure, type HeldInProject } from "../roles/held-in-projects.ts";
import { projectRoleEvidence } from "../roles/role-evidence.ts";
import { tierOf } from "../roles/role-tier.ts";
import { accountRule, passed, type Failure, type Outcome } from "../rule.ts";
import { listOf } from "../words/list-of.ts";

/** Of Atlas, and of Cloud Manager. */
const alerts: ReadonlySet<string> = new Set(["GROUP_ALERTS_MANAGER", "GROUP_MONITORING_ADMIN"]);

/** Tiers from here on do what an alert should tell of. */
const powerful = 3;

export const alertTamper = accountRule<HeldInProject>({
  id: "MSA607",
  slug: "alert-tamper",
  title: "May switch off the alerts on what it does",
  why: "The account can do harm and delete or silence the alert that would tell of it. The two belong in different hands.",
  remediation: "Give alerts an account of their own.",
  platforms: ["atlas", "cloud-manager"],
  isCore: false,
  severity: "medium",
  confidence: "high",
  thresholds: {},
  standards: { nist: ["AU-9", "AC-5"] },
  needs: ["projectRoles"],
  holdsInPart: true,
  check(account, _thresholds, { policy }): Outcome<HeldInProject> {
    let failures: Failure<HeldInProject>[] | undefined;
    for (const assignment of account.assignments) {
      if (assignment.tier < powerful) continue;
      if (!assignment.roles.some((role) => alerts.has(role))) continue;
      const held = assignment.roles.filter(
        (role) => alerts.has(role) || tierOf(role, policy.roleTiers) >= powerful,
      );
      failures ??= [];
      failures.push(heldFailure(account, assignment, held));
    }
    return failures ?? passed;
  },
  message: ({ values: { held }, names }) =>
    `${names.account} holds ${listOf(held)} in ${names.project}: it can switch off the alerts on what it does.`,
  evidence: ({ values: { held, source } }) => projectRoleEvidence(held, source),
  fixes: () => [{ kind: "split-account" }],
});
