import { passed, projectRule } from "../rule.ts";
import { projectScopedAccounts } from "../subjects/project-scoped-accounts.ts";

/** Source: Atlas, event types of alert configurations. */
const expiryAlert = "GROUP_SERVICE_ACCOUNT_SECRETS_EXPIRING";

/** The names of the accounts that the project hosts. */
type Values = { hosted: string[] };

export const noExpiryAlert = projectRule<Values>({
  id: "MSA311",
  slug: "no-expiry-alert",
  title: "Nobody is told when the project's secrets expire",
  why: "The alert that Atlas brings covers secrets of organization accounts only. For accounts that belong to a project, somebody has to ask for it, or the first sign of an expired secret is an outage.",
  remediation:
    "Create an alert configuration for GROUP_SERVICE_ACCOUNT_SECRETS_EXPIRING in the project.",
  platforms: ["atlas"],
  isCore: true,
  severity: "medium",
  confidence: "high",
  thresholds: {},
  standards: { nist: ["IA-5"], soc2: ["CC7.2"] },
  needs: ["accounts", "alerts"],
  holdsInPart: true,
  check({ record: { projectId, alerts }, organization }) {
    const { byProject, isPart } = projectScopedAccounts(organization);
    const hosted = byProject.get(projectId);
    if (hosted === undefined) return isPart ? "not-evaluated" : "not-applicable";
    if (alerts.state !== "ok") return "not-evaluated";
    if (alerts.value.some(({ enabled, eventType }) => enabled && eventType === expiryAlert)) {
      return passed;
    }
    return [{ values: { hosted: hosted.map(({ record }) => record.name) } }];
  },
  message: ({ values: { hosted }, names }) =>
    `${names.project} has no enabled alert about expiring secrets, and ${hosted.join(", ")} ${hosted.length === 1 ? "depends" : "depend"} on it alone.`,
  evidence: ({ values: { hosted } }) => [
    { fact: expiryAlert, value: "not enabled", source: "listGroupAlertConfigs" },
    {
      fact: "accountsOfThisProjectAlone",
      value: hosted.length,
      source: "getOrgServiceAccountGroups",
    },
  ],
  fixes: ({ subject }) => [{ kind: "create-expiry-alert", projectId: subject.projectId ?? "" }],
});
