import type { AccountReport, Report, ReportedFinding, ResolvedFinding } from "../../report.ts";
import { safeJson } from "../json/safe-json.ts";
import type { RenderOptions } from "../renderer.ts";
import { confidenceCaptions, verdicts } from "./ocsf-enums.ts";
import { ocsfEvent, ocsfResources } from "./ocsf-event.ts";
import { ocsfIdentity } from "./ocsf-identity.ts";

/** What a rule without a mapping is checked against. */
const ownStandard = "Purser";

/**
 * Yields an OCSF event a line per finding, suppressed ones with that status, and one that closes each finding of the baseline
 * that is resolved. Class 2003 Compliance Finding; with 2008 what is about a known account is an IAM Analysis Finding.
 */
export function* renderOcsf(
  report: Report,
  { ocsfClass = 2003 }: RenderOptions = {},
): Generator<string> {
  const accounts = new Map(
    report.organizations.flatMap(({ id, accounts }) =>
      accounts.map((account) => [`${id} ${account.clientId}`, account] as const),
    ),
  );
  const titles = new Map(report.rules.map(({ ruleId, title }) => [ruleId, title]));
  for (const finding of report.findings) {
    const { orgId, clientId } = finding.subject;
    const account = ocsfClass === 2008 ? accounts.get(`${orgId} ${clientId}`) : undefined;
    yield line(
      account === undefined ? compliance(report, finding) : identity(report, finding, account),
    );
  }
  for (const finding of report.resolved ?? []) yield line(closing(report, finding, titles));
}

function line(event: object): string {
  return `${safeJson(event)}\n`;
}

function compliance(report: Report, finding: ReportedFinding): object {
  return {
    ...open(report, finding, 2003),
    compliance: {
      ...standardsOf(finding),
      control: `${finding.ruleId} ${finding.title}`,
      status_id: verdicts.fail.id,
      status: verdicts.fail.name,
      status_details: [finding.message],
    },
  };
}

function identity(report: Report, finding: ReportedFinding, account: AccountReport): object {
  return { ...open(report, finding, 2008), ...ocsfIdentity(account, finding) };
}

function open(report: Report, finding: ReportedFinding, classUid: 2003 | 2008): object {
  const { ruleId, slug, title, confidence, suppressed, isNew, subject, names, scope } = finding;
  const { id, name } = confidenceCaptions[confidence];
  const { summary, commands } = finding.remediation;
  return {
    ...ocsfEvent(report, finding, {
      classUid,
      activity: isNew === false || suppressed !== false ? "update" : "create",
      status: suppressed === false ? "open" : "suppressed",
      // `type_id` 1 is a rule.
      info: { title, analytic: { uid: ruleId, name: slug, type_id: 1, type: "Rule" } },
    }),
    confidence_id: id,
    confidence: name,
    ...(suppressed === false
      ? {}
      : { status_detail: `${suppressed.reason} (${suppressed.owner}, until ${suppressed.until})` }),
    remediation: { desc: [summary, ...commands].join("\n") },
    resources: ocsfResources(subject, names),
    unmapped: { evidence: finding.evidence, scope, platform: finding.platform },
  };
}

function closing(
  report: Report,
  finding: ResolvedFinding,
  titles: ReadonlyMap<string, string>,
): object {
  const { ruleId, subject } = finding;
  return {
    ...ocsfEvent(report, finding, {
      classUid: 2003,
      activity: "close",
      status: "resolved",
      info: { title: titles.get(ruleId) ?? ruleId },
    }),
    compliance: {
      standards: [ownStandard],
      control: ruleId,
      status_id: verdicts.pass.id,
      status: verdicts.pass.name,
    },
    resources: ocsfResources(subject),
  };
}

function standardsOf({ standards }: ReportedFinding): {
  standards: string[];
  requirements?: string[];
} {
  if (standards.length === 0) return { standards: [ownStandard] };
  return {
    standards: [...new Set(standards.map(({ standard }) => standard))],
    requirements: standards.map(({ standard, control }) => `${standard} ${control}`),
  };
}
