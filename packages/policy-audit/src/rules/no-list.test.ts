import type { OrganizationRecord } from "@purser/inventory";
import { describe, expect, test } from "vitest";
import { tryRule } from "../../test/audit-with.ts";
import { denied, entry, ok } from "../../test/records.ts";

const noList = { accounts: [{ accessList: ok([]) }] };
const requirement = (apiAccessListRequired: boolean): Partial<OrganizationRecord> => ({
  settings: ok({ apiAccessListRequired, maxServiceAccountSecretValidityInHours: null }),
});

describe("MSA502 no-list", () => {
  test.each([
    [
      "as high where lists are not required",
      requirement(false),
      { severity: "high", confidence: "high" },
      "payments-metrics has no access list. Larkfield does not require one, so its tokens work from any address.",
      false,
    ],
    [
      "as information where they are",
      requirement(true),
      { severity: "info", confidence: "high" },
      "payments-metrics has no access list. Larkfield requires one, so its calls are refused.",
      true,
    ],
    [
      "as medium where that was denied",
      { settings: denied("getOrgSettings") },
      { severity: "medium", confidence: "medium" },
      "payments-metrics has no access list. Whether Larkfield requires one is not known: if not, its tokens work from any address.",
      null,
    ],
    [
      "as medium on Cloud Manager, which does not tell",
      { platform: "cloud-manager" as const },
      { severity: "medium", confidence: "medium" },
      "payments-metrics has no access list. Whether Larkfield requires one is not known: if not, its tokens work from any address.",
      null,
    ],
  ])("finds it %s", (_title, organization, grade, message, value) => {
    const { findings, verdict } = tryRule("MSA502", { ...noList, organization });
    expect(verdict).toBe("failed");
    expect(findings[0]).toMatchObject({
      ...grade,
      message,
      evidence: [
        { fact: "accessListEntries", value: 0, source: "listOrgServiceAccountAccessList" },
        { fact: "apiAccessListRequired", value, source: "getOrgSettings" },
      ],
      fixes: [{ kind: "narrow-access-list" }],
    });
  });

  const list = "listOrgServiceAccountAccessList";
  test.each([
    ["an entry", {}, "passed"],
    ["a list that was denied", { accessList: denied(list) }, "notEvaluated"],
    [
      "a list of which an entry is known",
      { accessList: { ...denied(list), known: [entry()] } },
      "notEvaluated",
    ],
    [
      "a list that nobody asked for",
      {
        accessList: {
          state: "unknown" as const,
          cause: { kind: "not-read", operationId: list, message: "" },
        },
      },
      "notEvaluated",
    ],
    ["no list of MongoDB's own", { accessList: ok([]), systemManaged: ok(true) }, "notApplicable"],
  ])("judges %s", (_title, account, verdict) =>
    expect(tryRule("MSA502", { accounts: [account] }).verdict).toBe(verdict),
  );
});
