import { accountRule, passed } from "../rule.ts";

type Values = { live: number };

export const orphanMember = accountRule<Values>({
  id: "MSA406",
  slug: "orphan-member",
  title: "Account without a project, but with live secrets",
  why: "Taking an account out of its last project deletes nothing: it stays a member of the organization, and its secrets still mint tokens. Such an account serves nobody, and is easily forgotten.",
  remediation: "Delete the account, or assign it to the project that it is meant for.",
  platforms: ["atlas", "cloud-manager"],
  isCore: true,
  severity: "medium",
  confidence: "high",
  thresholds: {},
  standards: { owasp: ["NHI1"], nist: ["AC-2(3)"] },
  needs: ["assignments"],
  check(account) {
    const { record, live } = account;
    const { roles, assignments } = record;
    if (live.length === 0 || roles.length !== 1 || roles[0] !== "ORG_MEMBER") return passed;
    if (assignments.state !== "ok") return "not-evaluated";
    if (assignments.value.length > 0) return passed;
    return [{ values: { live: live.length } }];
  },
  message: ({ values: { live }, names }) =>
    `${names.account} is only a member of ${names.organization} and in no project, but ${live === 1 ? "a secret of it still works" : `${live} secrets of it still work`}.`,
  evidence: ({ values: { live } }) => [
    { fact: "roles", value: "ORG_MEMBER", source: "listOrgServiceAccounts" },
    { fact: "assignments", value: 0, source: "getOrgServiceAccountGroups" },
    { fact: "liveSecrets", value: live, source: "listOrgServiceAccounts" },
  ],
  fixes: () => [{ kind: "delete-account" }],
});
