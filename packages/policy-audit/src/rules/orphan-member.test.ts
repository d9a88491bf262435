import { describe, expect, test } from "vitest";
import { tryRule } from "../../test/audit-with.ts";
import { daysAgo, denied, hexId, ok, secret } from "../../test/records.ts";

const orphan = (changes = {}) => ({ accounts: [{ assignments: ok([]), ...changes }] });

describe("MSA406 orphan-member", () => {
  test("finds a member in no project with a live secret", () => {
    const { findings, verdict } = tryRule("MSA406", orphan());
    expect(verdict).toBe("failed");
    expect(findings[0]).toMatchObject({
      severity: "medium",
      message:
        "payments-metrics is only a member of Larkfield and in no project, but a secret of it still works.",
      evidence: [
        { fact: "roles", value: "ORG_MEMBER", source: "listOrgServiceAccounts" },
        { fact: "assignments", value: 0, source: "getOrgServiceAccountGroups" },
        { fact: "liveSecrets", value: 1, source: "listOrgServiceAccounts" },
      ],
      fixes: [{ kind: "delete-account" }],
    });
  });

  test("counts the secrets that are live", () => {
    const secrets = [
      secret(),
      secret({ secretId: hexId(502) }),
      secret({ secretId: hexId(503), expiresAt: daysAgo(1) }),
    ];
    const { findings } = tryRule("MSA406", orphan({ secrets }));
    expect(findings[0]?.message).toContain("in no project, but 2 secrets of it still work.");
    expect(findings[0]?.evidence[2]?.value).toBe(2);
  });

  test.each([
    ["one in a project", {}, "passed"],
    ["one with a further role", orphan({ roles: ["ORG_MEMBER", "ORG_GROUP_CREATOR"] }), "passed"],
    ["one with another role", orphan({ roles: ["ORG_READ_ONLY"] }), "passed"],
    ["one without a role", orphan({ roles: [] }), "passed"],
    ["one without a secret", orphan({ secrets: [] }), "passed"],
    ["one without a live secret", orphan({ secrets: [secret({ expiresAt: "" })] }), "passed"],
    ["one of MongoDB's own", orphan({ systemManaged: ok(true) }), "notApplicable"],
    [
      "one whose assignments were denied",
      orphan({ assignments: denied("getOrgServiceAccountGroups") }),
      "notEvaluated",
    ],
    [
      "one whose assignments nobody asked for",
      orphan({
        assignments: {
          state: "unknown",
          cause: { kind: "not-read", operationId: "getOrgServiceAccountGroups", message: "" },
        },
      }),
      "notEvaluated",
    ],
    [
      "one in a project with roles that were denied",
      orphan({
        assignments: ok([{ projectId: hexId(1), roles: denied("getOrgServiceAccountGroups") }]),
      }),
      "passed",
    ],
  ])("judges %s", (_title, trial, verdict) =>
    expect(tryRule("MSA406", trial).verdict).toBe(verdict),
  );
});
