import { describe, expect, test } from "vitest";
import { tryRule } from "../../test/audit-with.ts";
import { daysAgo, denied, entry, hexId, ok, secret } from "../../test/records.ts";

const source = "listOrgServiceAccountAccessList";
const hours = (count: number) => count / 24;

/** A secret used two hours ago, and what there is on the list. */
const minted = (...entries: Parameters<typeof entry>[0][]) => ({
  accounts: [
    {
      secrets: [secret({ lastUsedAt: daysAgo(hours(2)) })],
      accessList: ok(entries.map((changes) => entry(changes))),
    },
  ],
});
const calledBefore = (hoursBefore: number) =>
  minted({ lastUsedAt: daysAgo(hours(2 + hoursBefore)) });
const neverCalled = (hoursBefore: number) =>
  minted({ lastUsedAt: null, createdAt: daysAgo(hours(2 + hoursBefore)) });

describe("MSA507 mint-without-use", () => {
  test("finds tokens minted long after the last call from the list", () => {
    const { findings, verdict } = tryRule("MSA507", calledBefore(49));
    expect(verdict).toBe("failed");
    expect(findings[0]).toMatchObject({
      severity: "high",
      confidence: "medium",
      message:
        "A secret of payments-metrics was used on 2026-11-22T07:00:00Z, 2 days after the last call from its access list; 24 hours are allowed.",
      evidence: [
        { fact: "lastUsedAt", value: "2026-11-22T07:00:00Z", source: "listOrgServiceAccounts" },
        { fact: "accessList.lastUsedAt", value: "2026-11-20T06:00:00Z", source },
        { fact: "accessList.createdAt", value: daysAgo(50), source },
      ],
      fixes: [{ kind: "investigate" }, { kind: "rotate-secret", hours: 2160 }],
    });
  });

  test("counts from the oldest entry where no call ever came", () => {
    const { findings } = tryRule(
      "MSA507",
      minted(
        { lastUsedAt: null, createdAt: daysAgo(3) },
        { address: "3.0.0.1", lastUsedAt: null, createdAt: daysAgo(9) },
        { address: "3.0.0.2", lastUsedAt: null, createdAt: daysAgo(0) },
      ),
    );
    expect(findings[0]).toMatchObject({
      message:
        "A secret of payments-metrics was used on 2026-11-22T07:00:00Z, but no call ever came from its access list; 24 hours are allowed.",
      evidence: [
        {},
        { fact: "accessList.lastUsedAt", value: null, source },
        { fact: "accessList.createdAt", value: daysAgo(9), source },
      ],
    });
  });

  test.each([
    ["24 hours after the last call", calledBefore(24), "passed"],
    ["a second more than that", calledBefore(24 + 1 / 3600), "failed"],
    ["before the last call", calledBefore(-1), "passed"],
    ["24 hours after the list was made", neverCalled(24), "passed"],
    ["a second more than that", neverCalled(24 + 1 / 3600), "failed"],
    ["before the list was made", neverCalled(-1), "passed"],
    [
      "soon after the latest of several calls",
      minted(
        { lastUsedAt: daysAgo(9) },
        { address: "3.0.0.1", lastUsedAt: daysAgo(1) },
        { address: "3.0.0.2", lastUsedAt: daysAgo(20) },
        { address: "3.0.0.3", lastUsedAt: null, createdAt: daysAgo(300) },
      ),
      "passed",
    ],
    ["without a list", minted(), "notApplicable"],
  ])("judges tokens minted %s", (_title, trial, verdict) =>
    expect(tryRule("MSA507", trial).verdict).toBe(verdict),
  );

  test("looks at the latest use of all secrets", () => {
    const secrets = [
      secret({ lastUsedAt: daysAgo(0) }),
      secret({ secretId: hexId(502), lastUsedAt: daysAgo(30) }),
    ];
    const accessList = ok([entry({ lastUsedAt: daysAgo(3) })]);
    expect(tryRule("MSA507", { accounts: [{ secrets, accessList }] }).verdict).toBe("failed");
  });

  test("passes secrets that were never used", () => {
    const secrets = [secret({ lastUsedAt: null })];
    const accessList = ok([entry({ lastUsedAt: null })]);
    expect(tryRule("MSA507", { accounts: [{ secrets, accessList }] }).verdict).toBe("passed");
  });

  test("does not judge by a list known in part", () => {
    const accessList = { ...denied(source), known: [entry({ lastUsedAt: daysAgo(9) })] };
    expect(tryRule("MSA507", { accounts: [{ accessList }] }).verdict).toBe("notEvaluated");
  });

  test("goes by the hours of the policy", () => {
    const trial = { ...calledBefore(13), thresholds: { hours: 12 } };
    expect(tryRule("MSA507", trial).findings[0]?.message).toContain(
      "13 hours after the last call from its access list; 12 hours are allowed.",
    );
  });
});
