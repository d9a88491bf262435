import { expect, test } from "vitest";
import { finding, organizationReport, reportOf, rootCause } from "../../../test/report-of.ts";
import { auditReport, cleanReport, hostile, largeReport } from "../../../test/report-with.ts";
import { clientIdOf, hexId, orgId } from "../../../test/records.ts";
import type { Report } from "../../report.ts";
import { cellWidth } from "../../words/cell-width.ts";
import type { RenderOptions } from "../renderer.ts";
import { renderText } from "./render-text.ts";

const text = (report: Report, options?: RenderOptions): string =>
  [...renderText(report, options)].join("");

test("says what was read, what to fix first, what was found, what was not, and what to type next", async () => {
  const harbour = organizationReport({
    id: hexId(77),
    name: "Harbour",
    platform: "cloud-manager",
    collection: { requests: 12, lowerBound: 11, complete: false },
    accounts: [],
    projects: [],
  });
  const stale = finding({
    ruleId: "MSA202",
    slug: "unused-45",
    severity: "medium",
    title: "Secret unused for weeks",
    message: `Secret ${hexId(501)} of deploy-bot was last used 52 days ago; 45 are allowed.`,
    remediation: { summary: "Delete the secret.", commands: [] },
    fingerprint: "aa00bb11cc22dd33",
  });
  const past = { reason: "Until the move", owner: "platform-team", until: "2026-11-01" };
  const report = reportOf([finding(), stale], {
    organizations: [organizationReport(), harbour],
    rootCauses: [rootCause({ resolves: [finding().fingerprint, stale.fingerprint] })],
    notEvaluated: ["MSA202", "MSA101"].map((ruleId) => ({
      ruleId,
      subject: { orgId: hexId(77) },
      reason: "listOrgServiceAccounts was denied (403).",
    })),
    suppressions: [{ ...past, rule: "MSA101", state: "expired", line: 12, findings: 1 }],
  });
  await expect(text(report, { connection: "--demo" })).toMatchFileSnapshot(
    "../../../test/goldens/audit.txt",
  );
});

test("says of a report without findings that there are none", () => {
  const clean = text(cleanReport());
  expect(clean).toContain("\nNo findings\n1 account in 1 organization; 3 evaluations: 3 passed");
  expect(clean).not.toContain("explain");
});

test("never says that nothing was found where not all could be evaluated", () => {
  const { notEvaluated } = auditReport();
  const { summary } = reportOf([]);
  const evaluations = { ...summary.evaluations, notEvaluated: 1 };
  const report = reportOf([], { notEvaluated, summary: { ...summary, evaluations } });
  expect(text(report)).toContain("\nNo findings in what could be evaluated\n");
  expect(text(report)).toContain("NOT EVALUATED 1, which is not the same as passed");
});

test("cuts long lists, says how many more there are, and which command shows them", () => {
  const long = text(largeReport(20));
  expect(long.match(/bot-\d+ holds/g)).toHaveLength(3);
  expect(long).toContain("    - and 17 more: purser audit --rule MSA101\n");
  expect(text(largeReport(4)).match(/bot-\d+ holds/g)).toHaveLength(4);
});

test("tells all findings where a single rule was on", () => {
  const report = largeReport(20);
  const rules = report.rules.filter(({ ruleId }) => ruleId === "MSA101");
  expect(text({ ...report, rules }).match(/bot-\d+ holds/g)).toHaveLength(20);
});

test("cuts a thousand findings to two screens", () => {
  expect(text(largeReport(1200)).split("\n").length).toBeLessThan(70);
});

test("orders root causes, cuts them, and shows where the rest stands", () => {
  const findings = Array.from({ length: 9 }, (_, index) =>
    finding({ fingerprint: String(index).padStart(16, "0") }),
  );
  const rootCauses = findings.map(({ fingerprint }, index) =>
    rootCause({ rank: index + 1, summary: `Mend thing ${index}`, resolves: [fingerprint] }),
  );
  const shown = text(reportOf(findings, { rootCauses }), { connection: "--profile audit" });
  expect(shown).toContain("\nFix 5, resolve 5 of 9\n  1. Mend thing 0\n");
  expect(shown).toContain("  and 4 more: purser plan --profile audit\n");
});

test("keeps commands whole and on lines of their own", () => {
  const long = `atlas api serviceAccounts updateOrgServiceAccount ${"--role ORG_MEMBER ".repeat(9)}end`;
  const causes = [rootCause({ commands: [`${long}\nsecond line`] })];
  const shown = text(reportOf([finding()], { rootCauses: causes }), { width: 60 });
  expect(shown).toContain(`       ${long}\n       second line\n`);
});

test("tells an unsure confidence, and what is new", () => {
  const report = reportOf([
    finding({ message: "It is open.", confidence: "medium", isNew: true }),
    finding({ message: "It is old.", isNew: false, subject: { orgId } }),
  ]);
  expect(text(report)).toContain("- NEW It is open. (medium confidence)\n");
  expect(text(report)).toContain("- It is old.\n");
  expect(text(report)).toContain("2 findings: 2 high; 1 new\n");
});

test("tells accounts of the same name apart by their IDs", () => {
  const organization = organizationReport();
  const accounts = organization.accounts.map((account) => ({ ...account, name: "Deploy-Bot" }));
  const shared = { ...organization, accounts };
  expect(text(reportOf([finding()], { organizations: [shared] }))).toContain(
    `deploy-bot holds ORG_OWNER in Larkfield. (${clientIdOf(3)})`,
  );
  expect(text(reportOf([finding()]))).not.toContain(clientIdOf(3));
});

test("names the organization where there are several and nothing else says which", () => {
  const findings = [finding({ message: "It is open.", subject: { orgId } })];
  const organizations = [organizationReport(), organizationReport({ id: hexId(77) })];
  expect(text(reportOf(findings, { organizations }))).toContain("- It is open. (Larkfield)\n");
  expect(text(reportOf(findings))).toContain("- It is open.\n");
});

test("tells what comes after two screens in a line a rule, with the accounts, worst first", () => {
  const findings = Array.from({ length: 60 }, (_, index) =>
    finding({ severity: index < 30 ? "high" : "low", ruleId: `MSA${index + 200}`, slug: "slug" }),
  );
  const many = Array.from({ length: 9 }, (_, index) => {
    const names = { organization: "Larkfield", account: `bot-${index}` };
    const subject = { orgId, clientId: clientIdOf(index) };
    return finding({ severity: "low", ruleId: "MSA901", slug: "last", subject, names });
  });
  const shown = text(reportOf([...findings, ...many]), { connection: "--demo" });
  expect(shown).toContain("  MSA200 slug: Organization owner");
  expect(shown).toContain("  MSA259 slug (1): deploy-bot\n");
  expect(shown).toMatch(/ {2}MSA901 last \(9\): bot-0 \(.*and 4 more\n/s);
  expect(shown).toContain("\n  Each in full: purser audit --rule MSA226 --demo\n");
});

test("leaves suppressed findings out and counts them", () => {
  const suppressed = { reason: "r", owner: "o", until: "2027-01-01" };
  const shown = text(reportOf([finding({ message: "Hidden.", suppressed })]));
  expect(shown).not.toContain("Hidden.");
  expect(shown).toContain("No findings; 1 more suppressed\n");
});

test("counts what changed since the baseline, and what could not be judged again", () => {
  const baseline = { findings: 3, new: 1, resolved: ["aa"], open: ["bb"] };
  expect(text(reportOf([], { baseline }))).toContain(
    "\nSince the baseline of 3 findings: 1 new, 1 resolved, 1 that could not be judged again\n",
  );
  expect(text(reportOf([], { baseline: { ...baseline, open: [] } }))).toContain(
    "\nSince the baseline of 3 findings: 1 new, 1 resolved\n",
  );
});

test("tells what is resolved since the baseline", () => {
  const { ruleId, severity, subject, fingerprint } = finding();
  const resolved = [{ ruleId, severity, subject, fingerprint, message: "Gone now." }];
  expect(text(reportOf([], { resolved }))).toContain(
    "\nRESOLVED 1 since the baseline\n  - MSA101 Gone now.\n",
  );
});

test("colours by the caller's palette alone, never inside of a word", () => {
  const paint = (tone: string, words: string): string => `<${tone}>${words}</${tone}>`;
  const painted = text(auditReport(), { paint });
  expect(painted).toContain("<bad>HIGH 2</bad>\n");
  expect(painted.replaceAll(/<\/?[a-z]+>/g, "")).toBe(text(auditReport()));
});

// An account's ID, indented and in brackets, takes 42 columns.
test.each([44, 60, 100, 140])("keeps within %i columns", (width) => {
  const causes = [rootCause({ commands: [] })];
  const lines = text({ ...auditReport(), rootCauses: causes }, { width }).split("\n");
  const words = lines.filter((line) => !line.includes("purser"));
  expect(Math.max(...words.map(cellWidth))).toBeLessThanOrEqual(width);
});

test("neutralizes what could rewrite a terminal", () => {
  const shown = text(auditReport({ hostile }));
  expect(shown).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
  expect(shown).toContain(String.raw`\u{1b}[2J\u{202e}evil\u{200b}`);
});
