import {
  array,
  assert,
  constantFrom,
  property,
  record,
  shuffledSubarray,
  constant,
} from "fast-check";
import { describe, expect, test } from "vitest";
import { auditWith } from "../../test/audit-with.ts";
import {
  account,
  clientIdOf,
  daysAgo,
  hexId,
  ok,
  organization,
  orgId,
  project,
  recordsOf,
  secret,
} from "../../test/records.ts";
import type { Fix } from "../fix.ts";
import { presetPolicy } from "../policy/preset-policy.ts";
import type { ReportedFinding } from "../report.ts";
import { severities } from "../severity.ts";
import { rootCauses } from "./root-causes.ts";

const clientId = clientIdOf(1);

let serial = 0;
function finding(changes: Partial<ReportedFinding> & { fixes: Fix[] }): ReportedFinding {
  serial++;
  return {
    ruleId: "MSA000",
    slug: "rule",
    severity: "medium",
    confidence: "high",
    title: "t",
    message: "m",
    subject: { orgId, clientId },
    evidence: [],
    remediation: { summary: "s", commands: [] },
    standards: [],
    fingerprint: serial.toString(16).padStart(16, "0"),
    suppressed: false,
    platform: "atlas",
    names: { organization: "Larkfield", account: "payments-metrics" },
    ...changes,
  };
}

const remove: Fix = { kind: "delete-account" };
const rotate: Fix = { kind: "rotate-secret", hours: 2160 };
const drop: Fix = { kind: "delete-secret", secretId: hexId(501) };
const aboutSecret = { orgId, clientId, secretId: hexId(501) };
const told = (causes: ReturnType<typeof rootCauses>) =>
  causes.map(({ fix, resolves }) => [fix.kind, resolves.length]);

describe("root causes", () => {
  test("delete an account for all that is wrong with it, where a rule wants it deleted", () => {
    const causes = rootCauses([
      finding({ severity: "high", fixes: [remove] }),
      finding({ subject: aboutSecret, fixes: [drop] }),
      finding({ fixes: [rotate] }),
      finding({ fixes: [{ kind: "narrow-access-list" }] }),
    ]);
    expect(told(causes)).toEqual([["delete-account", 4]]);
    expect(causes[0]).toMatchObject({
      rank: 1,
      summary: "Delete payments-metrics",
      subject: { orgId, clientId },
      names: { organization: "Larkfield", account: "payments-metrics" },
      commands: [
        `atlas api serviceAccounts deleteOrgServiceAccount --orgId ${orgId} --clientId ${clientId}`,
        `purser accounts delete ${clientId} --org ${orgId}`,
      ],
      severity: "high",
    });
  });

  test("propose no deletion that no rule has as its first choice", () => {
    const causes = rootCauses([finding({ fixes: [rotate, remove] }), finding({ fixes: [rotate] })]);
    expect(told(causes)).toEqual([["rotate-secret", 2]]);
  });

  test("do not delete what only a resolved finding wanted deleted", () => {
    const causes = rootCauses([
      finding({ severity: "critical", fixes: [rotate] }),
      finding({ severity: "low", subject: aboutSecret, fixes: [drop, rotate] }),
      finding({ severity: "low", subject: aboutSecret, fixes: [{ kind: "investigate" }] }),
    ]);
    expect(told(causes)).toEqual([
      ["rotate-secret", 2],
      ["investigate", 1],
    ]);
  });

  test("rotate once for age, lifetime and expiry, with the shortest lifetime", () => {
    const causes = rootCauses([
      finding({ subject: aboutSecret, fixes: [rotate] }),
      finding({ fixes: [{ kind: "rotate-secret", hours: 720 }] }),
      finding({ fixes: [{ kind: "investigate" }, rotate] }),
    ]);
    expect(told(causes)).toEqual([["rotate-secret", 3]]);
    expect(causes[0]?.fix).toEqual({ kind: "rotate-secret", hours: 720 });
    expect(causes[0]?.subject).toEqual({ orgId, clientId });
  });

  test("delete a secret for all that is wrong with that one", () => {
    const other = { orgId, clientId, secretId: hexId(502) };
    const causes = rootCauses([
      finding({ severity: "high", subject: aboutSecret, fixes: [drop] }),
      finding({ subject: aboutSecret, fixes: [rotate] }),
      finding({ subject: other, fixes: [rotate] }),
    ]);
    expect(told(causes)).toEqual([
      ["delete-secret", 2],
      ["rotate-secret", 1],
    ]);
  });

  test("remove an entry, a place in a project and an API key with all that is said of them", () => {
    const address = "10.0.0.0/8";
    const inProject = { orgId, clientId, projectId: hexId(1) };
    const causes = rootCauses([
      finding({
        subject: { orgId, clientId, address },
        fixes: [{ kind: "delete-address", address }],
      }),
      finding({ subject: { orgId, clientId, address }, fixes: [{ kind: "narrow-access-list" }] }),
      finding({
        severity: "high",
        subject: inProject,
        fixes: [{ kind: "unassign", projectId: hexId(1) }],
      }),
      finding({ subject: inProject, fixes: [{ kind: "split-account" }] }),
      finding({
        severity: "low",
        subject: { orgId, apiKeyId: hexId(9) },
        fixes: [{ kind: "delete-api-key", apiKeyId: hexId(9) }],
      }),
      finding({ severity: "low", subject: { orgId, apiKeyId: hexId(9) }, fixes: [] }),
    ]);
    expect(told(causes)).toEqual([
      ["unassign", 2],
      ["delete-address", 2],
      ["delete-api-key", 2],
    ]);
  });

  test("change an organization's settings once", () => {
    const subject = { orgId };
    const causes = rootCauses([
      finding({
        subject,
        fixes: [{ kind: "set-settings", settings: { apiAccessListRequired: true } }],
      }),
      finding({
        subject,
        fixes: [
          { kind: "set-settings", settings: { maxServiceAccountSecretValidityInHours: 2160 } },
        ],
      }),
      finding({
        subject: { orgId: "b".repeat(24) },
        severity: "low",
        fixes: [{ kind: "set-settings", settings: {} }],
      }),
    ]);
    expect(told(causes)).toEqual([
      ["set-settings", 2],
      ["set-settings", 1],
    ]);
    expect(causes[0]?.summary).toBe(
      "Change the settings of Larkfield: apiAccessListRequired true, maxServiceAccountSecretValidityInHours 2160",
    );
  });

  test("keep what a collector was refused apart from what would remove it", () => {
    const causes = rootCauses([
      finding({ severity: "critical", fixes: [remove] }),
      finding({ fixes: [{ kind: "grant-collector", roles: ["ORG_READ_ONLY"] }] }),
      finding({
        subject: { orgId },
        fixes: [{ kind: "grant-collector", roles: ["ORG_READ_ONLY"] }],
      }),
      finding({
        subject: { orgId },
        severity: "low",
        fixes: [{ kind: "grant-collector", roles: ["GROUP_READ_ONLY"] }],
      }),
    ]);
    expect(told(causes)).toEqual([
      ["delete-account", 1],
      ["grant-collector", 2],
      ["grant-collector", 1],
    ]);
  });

  test("tell what to declare apart by section", () => {
    const causes = rootCauses([
      finding({ fixes: [{ kind: "declare", section: "accounts" }] }),
      finding({ fixes: [{ kind: "declare", section: "breakGlass" }] }),
    ]);
    expect(causes).toHaveLength(2);
  });

  test("put what weighs most first, then what resolves more, and count suppressed findings nowhere", () => {
    const at = (number: number) => ({ orgId, clientId: clientIdOf(number) });
    const suppressed = { reason: "known", owner: "anna", until: "2027-01-01" };
    const causes = rootCauses([
      finding({ severity: "high", subject: at(1), fixes: [rotate], suppressed }),
      finding({ severity: "info", subject: at(2), fixes: [rotate] }),
      finding({ severity: "info", subject: at(3), fixes: [rotate] }),
      finding({ severity: "info", subject: at(3), fixes: [rotate] }),
      finding({ severity: "high", subject: at(4), fixes: [rotate] }),
      finding({ severity: "medium", subject: at(5), fixes: [rotate] }),
      finding({ severity: "medium", subject: at(5), fixes: [rotate] }),
      finding({ severity: "medium", subject: at(5), fixes: [rotate] }),
    ]);
    expect(causes.map(({ rank, subject, severity }) => [rank, subject.clientId, severity])).toEqual(
      [
        [1, clientIdOf(5), "medium"],
        [2, clientIdOf(4), "high"],
        [3, clientIdOf(3), "info"],
        [4, clientIdOf(2), "info"],
      ],
    );
  });

  test("leave an account one set of roles, whichever rules want one gone", () => {
    const roles = ["ORG_BILLING_ADMIN", "ORG_GROUP_CREATOR"];
    const report = auditWith(
      recordsOf(organization(), project(), account({ roles })),
      presetPolicy("recommended"),
    );
    const causes = rootCauses(
      [
        finding({
          fixes: [
            {
              kind: "set-organization-roles",
              roles: ["ORG_GROUP_CREATOR", "ORG_BILLING_READ_ONLY"],
            },
          ],
        }),
        finding({ fixes: [{ kind: "set-organization-roles", roles: ["ORG_BILLING_ADMIN"] }] }),
      ],
      report.organizations,
    );
    expect(causes.map(({ fix }) => fix)).toEqual([
      { kind: "set-organization-roles", roles: ["ORG_BILLING_READ_ONLY"] },
    ]);
  });

  test("name a project that only the fix is about", () => {
    const report = auditWith(
      recordsOf(organization(), project(), account()),
      presetPolicy("strict"),
    );
    const [cause] = rootCauses(
      [
        finding({
          fixes: [{ kind: "set-project-roles", projectId: hexId(1), roles: ["GROUP_READ_ONLY"] }],
        }),
      ],
      report.organizations,
    );
    expect(cause?.summary).toBe("Leave payments-metrics only GROUP_READ_ONLY in payments-prod");
    expect(cause?.names).toEqual({
      organization: "Larkfield",
      account: "payments-metrics",
      project: "payments-prod",
    });
  });

  test("are part of a report", () => {
    const dormant = account({
      createdAt: daysAgo(400),
      secrets: [
        secret({ createdAt: daysAgo(300), expiresAt: daysAgo(-60), lastUsedAt: daysAgo(200) }),
      ],
      accessList: ok([]),
    });
    const { findings, rootCauses: causes } = auditWith(
      recordsOf(organization(), project(), dormant),
      presetPolicy("recommended"),
    );
    expect(findings.length).toBeGreaterThan(4);
    expect(causes[0]?.fix).toEqual(remove);
    expect(causes.flatMap(({ resolves }) => resolves).toSorted()).toEqual(
      findings.map(({ fingerprint }) => fingerprint).toSorted(),
    );
  });

  const fixes: Fix[] = [
    remove,
    rotate,
    drop,
    { kind: "investigate" },
    { kind: "set-settings", settings: {} },
    { kind: "grant-collector", roles: [] },
    { kind: "unassign", projectId: hexId(1) },
    { kind: "set-organization-roles", roles: ["ORG_MEMBER"] },
  ];
  const anyFinding = record({
    severity: constantFrom(...severities),
    fixes: array(constantFrom(...fixes), { maxLength: 3 }),
    subject: record(
      {
        orgId: constant(orgId),
        clientId: constantFrom(clientIdOf(1), clientIdOf(2)),
        projectId: constant(hexId(1)),
        secretId: constant(hexId(501)),
      },
      { requiredKeys: ["orgId"] },
    ),
  }).map(finding);

  test("hold every finding exactly once, in whatever order findings come", () => {
    const setOf = (causes: ReturnType<typeof rootCauses>) =>
      causes.map(({ fix, subject, resolves }) => ({ fix, subject, resolves: resolves.toSorted() }));
    assert(
      property(
        array(anyFinding, { maxLength: 30 }).chain((all) =>
          shuffledSubarray(all, { minLength: all.length }).map((shuffled) => ({ all, shuffled })),
        ),
        ({ all, shuffled }) => {
          const causes = rootCauses(all);
          expect(causes.flatMap(({ resolves }) => resolves).toSorted()).toEqual(
            all.map(({ fingerprint }) => fingerprint).toSorted(),
          );
          expect(setOf(rootCauses(shuffled))).toEqual(setOf(causes));
        },
      ),
      { numRuns: 300, seed: 20261122 },
    );
  });
});
