import { describe, expect, test } from "vitest";
import { tryRule } from "../../test/audit-with.ts";
import { denied, hexId, ok, orgId } from "../../test/records.ts";

const key = (number: number, changes = {}) => ({
  apiKeyId: hexId(number),
  publicKey: `abcdefg${number}`,
  description: "old deploys",
  roles: [
    { role: "ORG_MEMBER", orgId },
    { role: "GROUP_OWNER", projectId: hexId(1) },
    { role: "GROUP_OWNER", projectId: hexId(2) },
  ],
  ...changes,
});

describe("MSA409 legacy-api-keys", () => {
  test("finds each key", () => {
    const apiKeys = ok([key(1), key(2, { description: "", roles: [] })]);
    const { findings, ids, verdict } = tryRule("MSA409", { organization: { apiKeys } });
    expect(verdict).toBe("failed");
    expect(ids).toEqual([hexId(1), hexId(2)]);
    expect(findings[0]).toMatchObject({
      severity: "medium",
      message:
        "API key abcdefg1 (old deploys) of Larkfield never expires; it holds ORG_MEMBER, GROUP_OWNER.",
      evidence: [
        { fact: "publicKey", value: "abcdefg1", source: "listOrgApiKeys" },
        { fact: "roles", value: "ORG_MEMBER GROUP_OWNER", source: "listOrgApiKeys" },
      ],
      fixes: [{ kind: "delete-api-key", apiKeyId: hexId(1) }],
    });
    expect(findings[1]?.message).toBe(
      "API key abcdefg2 of Larkfield never expires; it holds no role.",
    );
  });

  test.each([
    ["no key", {}, "passed"],
    ["keys that were denied", { apiKeys: denied("listOrgApiKeys") }, "notEvaluated"],
    [
      "keys that nobody asked for",
      {
        apiKeys: {
          state: "unknown" as const,
          cause: { kind: "not-read", operationId: "listOrgApiKeys", message: "" },
        },
      },
      "notEvaluated",
    ],
    ["Cloud Manager", { platform: "cloud-manager" as const }, "notApplicable"],
  ])("judges %s", (_title, organization, verdict) =>
    expect(tryRule("MSA409", { organization }).verdict).toBe(verdict),
  );
});
