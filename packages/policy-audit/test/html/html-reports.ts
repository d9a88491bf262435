import type { AccountRecord, InventoryRecord } from "@purser/inventory";
import type { HistoryEntry } from "../../src/history.ts";
import { presetPolicy } from "../../src/policy/preset-policy.ts";
import type { Report } from "../../src/report.ts";
import { auditWith } from "../audit-with.ts";
import {
  account,
  clientIdOf,
  daysAgo,
  denied,
  entry,
  hexId,
  now,
  ok,
  organization,
  project,
  recordsOf,
  secret,
} from "../records.ts";

/** The second organization of reports. */
const otherOrgId = "62341811b548ea75c1c92f6d";

/** Names that try to become part of the page. */
export const hostileNames = [
  "<script>window.hacked=1</script>",
  '"><img src=https://hostile.invalid/x onerror=window.hacked=1>',
  "' onmouseover='window.hacked=1' autofocus onfocus='window.hacked=1",
  "</script><script>window.hacked=1</script>",
  "</style><style>@import url(https://hostile.invalid/y)</style>",
  "</title></svg><svg onload=window.hacked=1>",
  "<!--<script>",
  "javascript:window.hacked=1",
  "invoice\u202Egpj.exe",
  "pay\u200Bments",
] as const;

/** An account that several rules have something against. */
function worn(number: number, changes: Partial<AccountRecord> = {}): Partial<AccountRecord> {
  return {
    clientId: clientIdOf(number),
    name: `worn-${number}`,
    roles: number % 5 === 0 ? ["ORG_OWNER"] : ["ORG_MEMBER"],
    secrets: [
      secret({
        secretId: hexId(5000 + number),
        createdAt: daysAgo(300),
        expiresAt: daysAgo(-60),
        lastUsedAt: daysAgo(46 + (number % 200)),
      }),
    ],
    assignments: ok([{ projectId: hexId(1 + (number % 3)), roles: ok(["GROUP_READ_ONLY"]) }]),
    ...changes,
  };
}

function reportOf(records: InventoryRecord[]): Report {
  return auditWith(records, presetPolicy("recommended"));
}

/** Two organizations; eight accounts, one of them with nothing against it, one partly unread, one never used. */
export function smallReport(): Report {
  const projects = [1, 2, 3].map((number) =>
    project({
      projectId: hexId(number),
      name: ["payments-prod", "ledger-prod", "ledger-dev"][number - 1] ?? "",
    }),
  );
  const first = organization({ projectCount: ok(3), accountCount: ok(6) });
  const second = organization({
    orgId: otherOrgId,
    name: "Larkfield Warehouses",
    platform: "cloud-manager",
    projectCount: ok(1),
    accountCount: ok(2),
  });
  const elsewhere = { orgId: otherOrgId };
  return reportOf([
    ...recordsOf(
      first,
      ...projects,
      account({ ...worn(5), name: "old-owner" }),
      ...[1, 2, 3].map((number) => account(worn(number))),
      account({ clientId: clientIdOf(8), name: "clean" }),
      account({
        ...worn(9),
        name: "half-read",
        assignments: denied("listServiceAccountGroups"),
        accessList: denied("listAccessListEntries"),
      }),
    ),
    ...recordsOf(
      second,
      project({ ...elsewhere, projectId: hexId(4), name: "stores-prod" }),
      account({ ...worn(6), ...elsewhere, assignments: ok([]) }),
      account({
        ...elsewhere,
        clientId: clientIdOf(7),
        name: "never-used",
        secrets: [secret({ createdAt: daysAgo(80), expiresAt: daysAgo(-2), lastUsedAt: null })],
        assignments: ok([{ projectId: hexId(4), roles: ok(["GROUP_OWNER"]) }]),
      }),
    ),
  ]);
}

/** The small report as it is with a baseline and a suppression: the first finding is new, the last suppressed. */
export function comparedReport(): Report {
  const report = smallReport();
  const last = report.findings.length - 1;
  const suppressed = { reason: "Until the migration ends", owner: "platform", until: "2027-01-31" };
  return {
    ...report,
    findings: report.findings.map((finding, index) => ({
      ...finding,
      isNew: index === 0,
      suppressed: index === last ? suppressed : finding.suppressed,
    })),
    suppressions: [
      { rule: "MSA202", ...suppressed, state: "active", line: 12, findings: 1 },
      { rule: "MSA101", ...suppressed, until: "2026-01-31", state: "expired", findings: 0 },
    ],
  };
}

/** A report in which everything that people can name is hostile. */
export function hostileReport(): Report {
  const records = hostileNames.flatMap((name, index): InventoryRecord[] => {
    const own = { orgId: hexId(100 + index) };
    return recordsOf(
      organization({ ...own, name }),
      project({ ...own, name, tags: ok([{ key: "env", value: name }]) }),
      account({
        ...worn(10 + index),
        ...own,
        name,
        description: `${name} owner ${name}`,
        roles: ["ORG_OWNER", name],
        accessList: ok([entry({ address: name })]),
        assignments: ok([{ projectId: hexId(1), roles: ok([name]) }]),
      }),
    );
  });
  const report = reportOf(records);
  const text = hostileNames.join(" ");
  return {
    ...report,
    policy: { ...report.policy, source: text },
    findings: report.findings.map((finding) => ({
      ...finding,
      evidence: [...finding.evidence, { fact: text, value: text, source: text }],
      remediation: { summary: text, commands: [text] },
      suppressed: { reason: text, owner: text, until: text },
      isNew: true,
    })),
    rootCauses: [
      {
        rank: 1,
        fix: { kind: "investigate" },
        summary: text,
        subject: { orgId: hexId(100) },
        names: { organization: text, account: text },
        commands: [text],
        resolves: [report.findings[0]?.fingerprint ?? ""],
        severity: "high",
      },
    ],
    suppressions: [
      { rule: text, reason: text, owner: text, until: text, state: "unused", findings: 0 },
    ],
    notEvaluated: [{ ruleId: "MSA101", subject: { orgId: text, clientId: text }, reason: text }],
  };
}

/** A report of one organization with so many accounts, about as many projects as it may have, and thousands of findings. */
export function largeReport(accounts: number): Report {
  const projects = Array.from({ length: 250 }, (_, index) =>
    project({ projectId: hexId(index + 1), name: `project-${index + 1}` }),
  );
  return reportOf(
    recordsOf(
      organization({ projectCount: ok(projects.length), accountCount: ok(accounts) }),
      ...projects,
      ...Array.from({ length: accounts }, (_, index) => account(worn(index + 1))),
    ),
  );
}

/** Two audits before the present one. */
export const history: readonly HistoryEntry[] = [14, 7].map((days) => ({
  generatedAt: new Date(now - days * 86_400_000).toISOString(),
  accounts: 8,
  findings: 10 + days,
  bySeverity: { critical: 1, high: 3, medium: 4 + days, low: 2, info: 0 },
  score: 300 + days,
  evaluations: { passed: 20, failed: 10 + days, notEvaluated: 0, notApplicable: 1 },
}));
