import Papa from "papaparse";
import { expect, test } from "vitest";
import { clientIdOf, hexId, orgId } from "../../../test/records.ts";
import { finding, reportOf } from "../../../test/report-of.ts";
import { auditReport, cleanReport, hostile, largeReport } from "../../../test/report-with.ts";
import type { Report } from "../../report.ts";
import { renderCsv } from "./render-csv.ts";

const csv = (report: Report): string => [...renderCsv(report)].join("");
const read = (report: Report): Record<string, string>[] => {
  const { data, errors } = Papa.parse<Record<string, string>>(csv(report), {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
};

test("reads back a row per finding, suppressed ones too", () => {
  const report = auditReport({ hostile });
  const rows = read(report);
  expect(rows.map(({ fingerprint }) => fingerprint)).toEqual(
    report.findings.map(({ fingerprint }) => fingerprint),
  );
  expect(read(largeReport(1200))).toHaveLength(1200);
});

test("fills the columns", () => {
  const secret = finding({
    isNew: true,
    subject: { orgId, clientId: clientIdOf(3), secretId: hexId(501), projectId: hexId(1) },
    names: { organization: "Larkfield", account: "deploy-bot", project: "payments" },
    suppressed: { reason: "Until the move", owner: "platform-team", until: "2026-12-01" },
    remediation: { summary: "Mend it.", commands: ["one", "two"] },
  });
  expect(read(reportOf([secret]))).toEqual([
    {
      severity: "high",
      confidence: "high",
      ruleId: "MSA101",
      slug: "org-owner",
      title: "Organization owner outside of break-glass use",
      message: "deploy-bot holds ORG_OWNER in Larkfield.",
      platform: "atlas",
      orgId,
      organization: "Larkfield",
      clientId: clientIdOf(3),
      account: "deploy-bot",
      projectId: hexId(1),
      project: "payments",
      secretId: hexId(501),
      apiKeyId: "",
      address: "",
      access: "write",
      projectsReached: "4",
      evidence: "roles: ORG_OWNER (listOrgServiceAccounts)",
      remediation: "Mend it.",
      commands: "one\ntwo",
      standards: "OWASP NHI 2025 NHI5",
      isNew: "true",
      suppressedUntil: "2026-12-01",
      suppressedBy: "platform-team",
      suppressedReason: "Until the move",
      fingerprint: "00112233445566aa",
    },
  ]);
});

test("has a heading and nothing else without findings", () => {
  expect(csv(cleanReport())).toMatch(/^"severity","confidence",.*,"fingerprint"\r\n$/);
});

test.each(["=1+1", "+1", "-1", "@SUM(A1)", " =1", "\t=1", "\r=1", "＝1", "＠x"])(
  "takes the meaning of a formula from %j",
  (account) => {
    const [row] = read(reportOf([finding({ names: { organization: "L", account } })]));
    expect(row?.["account"]).toMatch(/^'/);
  },
);

test.each(['a "quoted" name', "a,b;c", "semi;=1", "日本語"])(
  "reads %j back as it was",
  (account) => {
    const [row] = read(reportOf([finding({ names: { organization: "L", account } })]));
    expect(row?.["account"]).toBe(account);
  },
);

test("shows control characters in place of writing them", () => {
  expect(csv(auditReport({ hostile }))).not.toMatch(/(?![\r\n])[\p{Cc}\p{Cf}]/u);
});
