import type { OrganizationReport, Report, ReportedFinding, RootCause } from "../src/report.ts";
import { clientIdOf, hexId, orgId } from "./records.ts";

/** One finding, that of `MSA101` on account 3 unless told otherwise. */
export function finding(changes: Partial<ReportedFinding> = {}): ReportedFinding {
  return {
    ruleId: "MSA101",
    slug: "org-owner",
    severity: "high",
    confidence: "high",
    title: "Organization owner outside of break-glass use",
    message: "deploy-bot holds ORG_OWNER in Larkfield.",
    subject: { orgId, clientId: clientIdOf(3) },
    evidence: [{ fact: "roles", value: "ORG_OWNER", source: "listOrgServiceAccounts" }],
    remediation: { summary: "Give it the roles it needs.", commands: ["atlas api fix --orgId 1"] },
    standards: [{ standard: "OWASP NHI 2025", control: "NHI5" }],
    fingerprint: "00112233445566aa",
    suppressed: false,
    platform: "atlas",
    names: { organization: "Larkfield", account: "deploy-bot" },
    scope: { access: "write", projects: 4, of: 4 },
    fixes: [{ kind: "set-organization-roles", roles: ["ORG_MEMBER"] }],
    ...changes,
  };
}

export function rootCause(changes: Partial<RootCause> = {}): RootCause {
  return {
    rank: 1,
    fix: { kind: "set-organization-roles", roles: ["ORG_MEMBER"] },
    summary: "Leave deploy-bot ORG_MEMBER alone",
    subject: { orgId, clientId: clientIdOf(3) },
    names: { organization: "Larkfield", account: "deploy-bot" },
    commands: ["atlas api serviceAccounts updateOrgServiceAccount --orgId 1"],
    resolves: ["00112233445566aa"],
    severity: "high",
    ...changes,
  };
}

/** An organization of two accounts and one project. */
export function organizationReport(changes: Partial<OrganizationReport> = {}): OrganizationReport {
  const score = { tier: 5, tierWeight: 100, scope: 1, exposure: 1, findings: 20 };
  const account = {
    clientId: clientIdOf(3),
    name: "deploy-bot",
    description: "Deploys, owner platform-team",
    createdAt: "2026-06-01T00:00:00Z",
    roles: ["ORG_OWNER"],
    systemManaged: false,
    owner: "platform-team",
    secrets: [
      {
        secretId: hexId(501),
        createdAt: "2026-09-01T00:00:00Z",
        expiresAt: "2026-12-01T00:00:00Z",
        lastUsedAt: "2026-10-01T00:00:00Z",
      },
    ],
    organizationTier: 5,
    assignments: [{ projectId: hexId(1), roles: ["GROUP_OWNER"], tier: 4 }],
    accessList: ["52.29.201.8"],
    lastUsedAt: "2026-10-01T00:00:00Z",
    tier: 5,
    scope: { access: "write" as const, projects: 1, of: 1 },
    score: { ...score, total: 120 },
  };
  const reader = {
    ...account,
    clientId: clientIdOf(4),
    name: "metrics-reader",
    roles: ["ORG_MEMBER"],
    owner: null,
    secrets: [],
    assignments: null,
    accessList: null,
    scope: { access: "read" as const, projects: null, of: 1 },
    score: { ...score, total: 25 },
  };
  return {
    id: orgId,
    name: "Larkfield",
    platform: "atlas",
    collection: { requests: 9, lowerBound: 9, complete: true },
    self: null,
    score: 145,
    accounts: [account, reader],
    projects: [{ projectId: hexId(1), name: "payments-prod", environment: "production" }],
    ...changes,
  };
}

/** A report of exactly these findings, and of nothing that an engine has made. */
export function reportOf(findings: ReportedFinding[], changes: Partial<Report> = {}): Report {
  const counted = findings.filter(({ suppressed }) => suppressed === false);
  const bySeverity = { critical: 0, high: 0, medium: 0, low: 0, info: 0 };
  for (const { severity } of counted) bySeverity[severity]++;
  const { ruleId, slug, title, severity, confidence, remediation, standards } = finding();
  const evaluations = { passed: 5, failed: counted.length, notEvaluated: 0, notApplicable: 1 };
  return {
    schemaVersion: 1,
    tool: { name: "purser", version: "1.2.3" },
    generatedAt: "2026-11-22T09:00:00Z",
    policy: { preset: "recommended", source: "purser.policy.yaml" },
    comparedWith: null,
    organizations: [organizationReport()],
    summary: {
      accounts: 2,
      findings: counted.length,
      suppressed: findings.length - counted.length,
      bySeverity,
      evaluations,
    },
    rules: [
      {
        ruleId,
        slug,
        title,
        subject: "account",
        severity,
        confidence,
        why: "ORG_OWNER can do everything.",
        remediation: remediation.summary,
        standards,
        evaluations,
      },
      {
        ruleId: "MSA202",
        slug: "unused-45",
        title: "Secret unused for weeks",
        subject: "account",
        severity: "medium",
        confidence: "high",
        why: "A secret that nobody uses still opens the door.",
        remediation: "Delete the secret.",
        standards: [],
        evaluations: { passed: 2, failed: 0, notEvaluated: 0, notApplicable: 0 },
      },
    ],
    findings,
    notEvaluated: [],
    rootCauses: [],
    suppressions: [],
    ...changes,
  };
}
