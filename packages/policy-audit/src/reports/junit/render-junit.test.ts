import { expect, test } from "vitest";
import { clientIdOf, hexId, orgId } from "../../../test/records.ts";
import { finding, reportOf } from "../../../test/report-of.ts";
import { auditReport, cleanReport, hostile, largeReport } from "../../../test/report-with.ts";
import { junitFaults } from "@purser/testing/junit-faults";
import type { Report } from "../../report.ts";
import { renderJunit } from "./render-junit.ts";

const xml = (report: Report): string => [...renderJunit(report)].join("");
const count = (text: string, element: string): number => text.split(`<${element} `).length - 1;

const suppressed = { reason: "Until the move", owner: "platform-team", until: "2026-12-01" };

test.each([
  ["everything", auditReport({ hostile })],
  ["nothing", cleanReport()],
  ["no rule", reportOf([], { rules: [] })],
  ["a thousand findings", largeReport(1200)],
  ["the same finding twice", reportOf([finding(), finding()])],
])("keeps a schema of JUnit in a report of %s", async (_what, report) => {
  expect(await junitFaults(xml(report))).toEqual([]);
});

test("would be refused by that schema without a name", async () => {
  const faults = await junitFaults(xml(cleanReport()).replace(/ classname="[^"]*"/, ""));
  expect(faults.join()).toContain("classname");
});

test("tells findings, what is suppressed, what is open and what passed", () => {
  const stale = finding({
    ruleId: "MSA202",
    message: "It is <stale>.",
    severity: "medium",
    subject: { orgId, clientId: clientIdOf(3), secretId: hexId(501) },
    suppressed,
  });
  const report = reportOf([finding(), stale], {
    notEvaluated: [{ ruleId: "MSA501", subject: { orgId }, reason: "getOrgSettings was denied." }],
  });
  const [rule] = report.rules;
  const more = ["MSA102", "MSA701"].flatMap((ruleId, index) =>
    rule === undefined
      ? []
      : [
          {
            ...rule,
            ruleId,
            slug: "quiet",
            title: "Quiet rule",
            evaluations: {
              passed: index === 0 ? 3 : 0,
              failed: 0,
              notEvaluated: 0,
              notApplicable: 9,
            },
          },
        ],
  );
  expect(xml({ ...report, rules: [...report.rules, ...more] }))
    .toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="purser audit" tests="5" failures="1" errors="1" time="0">
  <testsuite name="Over-privilege" tests="2" failures="1" errors="0" skipped="0" time="0" timestamp="2026-11-22T09:00:00">
    <testcase classname="MSA101 org-owner" name="account deploy-bot (${clientIdOf(3)})" time="0">
      <failure type="high" message="deploy-bot holds ORG_OWNER in Larkfield.">roles: ORG_OWNER (listOrgServiceAccounts)
Confidence: high
Fix: Give it the roles it needs.
atlas api fix --orgId 1</failure>
    </testcase>
    <testcase classname="MSA102 quiet" name="Quiet rule" time="0"/>
  </testsuite>
  <testsuite name="Stale and unused secrets" tests="1" failures="0" errors="0" skipped="1" time="0" timestamp="2026-11-22T09:00:00">
    <testcase classname="MSA202 unused-45" name="account deploy-bot (${clientIdOf(3)}), secret ${hexId(501)}" time="0">
      <skipped message="suppressed until 2026-12-01 by platform-team: Until the move"/>
    </testcase>
  </testsuite>
  <testsuite name="Network" tests="1" failures="0" errors="1" skipped="0" time="0" timestamp="2026-11-22T09:00:00">
    <testcase classname="MSA501" name="organization ${orgId}" time="0">
      <error type="not evaluated" message="getOrgSettings was denied."/>
    </testcase>
  </testsuite>
  <testsuite name="Drift" tests="1" failures="0" errors="0" skipped="1" time="0" timestamp="2026-11-22T09:00:00">
    <testcase classname="MSA701 quiet" name="Quiet rule" time="0">
      <skipped message="not applicable"/>
    </testcase>
  </testsuite>
</testsuites>
`);
});

test("counts what it tells", () => {
  const report = auditReport();
  const text = xml(report);
  expect(count(text, "failure")).toBe(report.summary.findings);
  expect(count(text, "skipped")).toBe(report.summary.suppressed);
  expect(count(text, "error")).toBe(report.notEvaluated.length);
});

test("stays well-formed whatever a name holds", async () => {
  const controls = Array.from({ length: 0xa0 }, (_, code) => code);
  const others = [0x200b, 0x202e, 0x2028, 0xd800, 0xdfff, 0xfeff, 0xfffe, 0xffff, 0x26, 0x3c, 0x5d];
  const findings = [...controls, ...others].map((code) => {
    const account = `a${String.fromCharCode(code)}]]>${code}`;
    return finding({ message: account, names: { organization: "Larkfield", account } });
  });
  expect(await junitFaults(xml(reportOf(findings)))).toEqual([]);
});
