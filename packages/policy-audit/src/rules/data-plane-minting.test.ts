import { describe, expect, test } from "vitest";
import { assigned, deniedAssignments } from "../../test/assigned.ts";
import { tryRule } from "../../test/audit-with.ts";
import { clientIdOf, hexId } from "../../test/records.ts";

const cloudManager = { platform: "cloud-manager" as const };

describe("MSA111 data-plane-minting", () => {
  test("finds who can create database users, in production as high", () => {
    const { findings, ids } = tryRule(
      "MSA111",
      assigned(
        ["GROUP_DATABASE_ACCESS_ADMIN"],
        ["GROUP_CLUSTER_MANAGER", "GROUP_STREAM_PROCESSING_OWNER"],
        ["GROUP_STREAM_PROCESSING_MANAGER"],
      ),
    );
    expect(ids).toEqual([`${clientIdOf(1)} ${hexId(1)}`, `${clientIdOf(1)} ${hexId(2)}`]);
    expect(findings[0]).toMatchObject({
      severity: "high",
      confidence: "high",
      message:
        "payments-metrics holds GROUP_DATABASE_ACCESS_ADMIN in the production project payments-prod and can create database users there.",
      evidence: [
        {
          fact: "projectRoles",
          value: "GROUP_DATABASE_ACCESS_ADMIN",
          source: "getOrgServiceAccountGroups",
        },
      ],
      fixes: [{ kind: "set-project-roles", projectId: hexId(1), roles: ["GROUP_READ_ONLY"] }],
    });
    expect(findings[1]).toMatchObject({
      severity: "medium",
      message:
        "payments-metrics holds GROUP_STREAM_PROCESSING_OWNER in the project payments-dev and can create database users there.",
      fixes: [{ kind: "set-project-roles", projectId: hexId(2), roles: ["GROUP_CLUSTER_MANAGER"] }],
    });
  });

  test.each([
    ["passes other roles", assigned(["GROUP_OWNER"]), "passed"],
    [
      "is not evaluated where roles could not be read",
      { accounts: [{ assignments: deniedAssignments("GROUP_OWNER") }] },
      "notEvaluated",
    ],
    [
      "finds one in the part that was read",
      { accounts: [{ assignments: deniedAssignments("GROUP_STREAM_PROCESSING_OWNER") }] },
      "failed",
    ],
    ["has nothing to say on Cloud Manager", { organization: cloudManager }, "notApplicable"],
  ])("%s", (_title, trial, verdict) => expect(tryRule("MSA111", trial).verdict).toBe(verdict));

  test("takes a project that could not be read for none of production", () => {
    const trial = { ...assigned(["GROUP_DATABASE_ACCESS_ADMIN"]), projects: [] };
    expect(tryRule("MSA111", trial).findings[0]?.severity).toBe("medium");
  });
});
