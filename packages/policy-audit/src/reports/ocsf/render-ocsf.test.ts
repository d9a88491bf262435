import { expect, test } from "vitest";
import { clientIdOf, hexId, orgId } from "../../../test/records.ts";
import { ocsfFaults } from "../../../test/ocsf-check.ts";
import { finding, reportOf } from "../../../test/report-of.ts";
import { auditReport, cleanReport, hostile } from "../../../test/report-with.ts";
import type { Report } from "../../report.ts";
import type { RenderOptions } from "../renderer.ts";
import { renderOcsf } from "./render-ocsf.ts";

const events = (report: Report, options?: RenderOptions): Record<string, unknown>[] =>
  [...renderOcsf(report, options)].map((line) => {
    expect(line).toMatch(/^\{.*\}\n$/);
    return JSON.parse(line) as Record<string, unknown>;
  });

const suppressed = { reason: "Until the move", owner: "platform-team", until: "2027-01-01" };
const { ruleId, severity, message, subject, fingerprint } = finding();
const resolved = [{ ruleId, severity, message, subject, fingerprint }];

test.each([
  ["everything, as 2003", auditReport({ hostile }), 2003],
  ["everything, as 2008", auditReport({ hostile }), 2008],
  [
    "a baseline, as 2003",
    reportOf([finding({ isNew: false }), finding({ suppressed })], { resolved }),
    2003,
  ],
  ["a baseline, as 2008", reportOf([finding({ isNew: true, standards: [] })], { resolved }), 2008],
] as const)("keeps OCSF in a report of %s", (_what, report, ocsfClass) => {
  const all = events(report, { ocsfClass });
  expect(all).toHaveLength(report.findings.length + (report.resolved?.length ?? 0));
  expect(all.flatMap(ocsfFaults)).toEqual([]);
});

test("yields nothing without findings", () => {
  expect(events(cleanReport())).toEqual([]);
});

test("would be refused with a time in seconds, or without its class's attribute", () => {
  const [event = {}] = events(reportOf([finding()]));
  expect(ocsfFaults({ ...event, time: 1_795_338_000 })).toEqual(["time"]);
  expect(ocsfFaults({ ...event, compliance: {} })).toEqual([
    "compliance.standards",
    "compliance.status",
  ]);
  expect(ocsfFaults({ ...event, type_uid: 200_302 })).toEqual(["type_uid"]);
});

test("tells a finding as a failed check of a standard's control", () => {
  const [event] = events(reportOf([finding()]));
  expect(event).toMatchObject({
    class_uid: 2003,
    type_uid: 200_301,
    activity_id: 1,
    status_id: 1,
    severity_id: 4,
    confidence_id: 3,
    time: Date.parse("2026-11-22T09:00:00Z"),
    finding_info: { uid: "00112233445566aa", analytic: { uid: "MSA101", name: "org-owner" } },
    compliance: {
      standards: ["OWASP NHI 2025"],
      requirements: ["OWASP NHI 2025 NHI5"],
      status: "Fail",
    },
    remediation: { desc: "Give it the roles it needs.\natlas api fix --orgId 1" },
    resources: [
      { uid: clientIdOf(3), name: "deploy-bot", type: "Service Account", namespace: orgId },
      { uid: orgId, name: "Larkfield", type: "Organization" },
    ],
  });
});

test.each([
  ["info", 1],
  ["low", 2],
  ["medium", 3],
  ["high", 4],
  ["critical", 5],
] as const)("counts %s as %i", (severity, id) => {
  expect(events(reportOf([finding({ severity })]))[0]).toHaveProperty("severity_id", id);
});

test("tells what is new, what persists, what is suppressed and what is resolved", () => {
  const all = events(
    reportOf([finding({ isNew: true }), finding({ isNew: false }), finding({ suppressed })], {
      resolved,
    }),
  );
  expect(all.map(({ activity_name, status }) => [activity_name, status])).toEqual([
    ["Create", "New"],
    ["Update", "New"],
    ["Update", "Suppressed"],
    ["Close", "Resolved"],
  ]);
  expect(all[2]).toHaveProperty(
    "status_detail",
    "Until the move (platform-team, until 2027-01-01)",
  );
  expect(all[3]).toHaveProperty("compliance.status", "Pass");
});

test("tells of an account, as 2008, who it is, what it may do and when it was used", () => {
  const [event] = events(reportOf([finding()]), { ocsfClass: 2008 });
  const credentials = [
    { uid: hexId(501), type: "Client Secret", last_used_time: Date.parse("2026-10-01T00:00:00Z") },
  ];
  expect(event).toMatchObject({
    class_uid: 2008,
    type_uid: 200_801,
    user: {
      uid: clientIdOf(3),
      name: "deploy-bot",
      type_id: 4,
      programmatic_credentials: credentials,
    },
    permission_analysis_results: [
      { granted_privileges: ["ORG_OWNER", `GROUP_OWNER on ${hexId(1)}`] },
    ],
    identity_activity_metrics: {
      first_seen_time: Date.parse("2026-06-01T00:00:00Z"),
      last_seen_time: Date.parse("2026-10-01T00:00:00Z"),
      programmatic_credentials: credentials,
    },
  });
  expect(event).not.toHaveProperty("compliance");
});

test("stays with 2003 for what is about no account, or one that is gone", () => {
  const about = [{ orgId }, { orgId, clientId: "mdb_sa_id_gone" }];
  const all = events(reportOf(about.map((subject) => finding({ subject }))), { ocsfClass: 2008 });
  expect(all.map(({ class_uid }) => class_uid)).toEqual([2003, 2003]);
});
