import { describe, expect, test } from "vitest";
import { tryRule } from "../../test/audit-with.ts";
import { clientIdOf, denied } from "../../test/records.ts";

const both = [{}, { clientId: clientIdOf(2), name: "campaign" }];

describe("MSA706 removed-sa", () => {
  test("tells the account that is gone", () => {
    const { findings, verdict, ids } = tryRule("MSA706", {
      accounts: [{ name: "renamed" }],
      previous: { accounts: both },
    });
    expect(verdict).toBe("failed");
    expect(ids).toEqual([clientIdOf(2)]);
    expect(findings[0]).toMatchObject({
      severity: "info",
      names: { account: "campaign" },
      message: `campaign (${clientIdOf(2)}) was there on 2026-11-15T09:00:00Z and is gone.`,
      evidence: [
        { fact: "clientId", value: clientIdOf(2), source: "listOrgServiceAccounts" },
        {
          fact: "previous.collectedAt",
          value: "2026-11-15T09:00:00Z",
          source: "listOrgServiceAccounts",
        },
      ],
      fixes: [],
    });
  });

  const accountCount = denied("listOrgServiceAccounts");
  test.each([
    ["nobody gone", { accounts: both, previous: { accounts: both } }, "passed"],
    ["a new one", { accounts: both, previous: { accounts: [{}] } }, "passed"],
    [
      "a list that was denied now",
      { organization: { accountCount }, accounts: [{}], previous: { accounts: both } },
      "notEvaluated",
    ],
    [
      "a list that was denied before",
      { accounts: [{}], previous: { organization: { accountCount }, accounts: [{}] } },
      "notEvaluated",
    ],
    [
      "one gone of those that are known from before",
      { accounts: [{}], previous: { organization: { accountCount }, accounts: both } },
      "failed",
    ],
    ["no previous state", { accounts: [{}] }, "notApplicable"],
  ])("judges %s", (_title, trial, verdict) =>
    expect(tryRule("MSA706", trial).verdict).toBe(verdict),
  );

  test("says what the previous state lacks", () => {
    const { report } = tryRule("MSA706", {
      accounts: [{}],
      previous: { organization: { accountCount }, accounts: [{}] },
    });
    expect(report.notEvaluated[0]?.reason).toBe(
      "The previous state does not tell: listOrgServiceAccounts was denied (403).",
    );
  });
});
