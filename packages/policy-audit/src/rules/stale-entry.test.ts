import { describe, expect, test } from "vitest";
import { tryRule } from "../../test/audit-with.ts";
import { clientIdOf, daysAgo, denied, entry, ok } from "../../test/records.ts";

const source = "listOrgServiceAccountAccessList";
const old = (changes = {}) => entry({ address: "34.107.88.19", ...changes });
const beside = (changes = {}) => ({ accounts: [{ accessList: ok([entry(), old(changes)]) }] });
const unused = (days: number) => beside({ lastUsedAt: daysAgo(days), createdAt: daysAgo(400) });
const neverUsed = (days: number) => beside({ lastUsedAt: null, createdAt: daysAgo(days) });

describe("MSA505 stale-entry", () => {
  test("finds the one entry that is not in use any more", () => {
    const { findings, ids, verdict } = tryRule("MSA505", unused(91));
    expect(verdict).toBe("failed");
    expect(ids).toEqual([`${clientIdOf(1)} 34.107.88.19`]);
    expect(findings[0]).toMatchObject({
      severity: "low",
      message:
        "34.107.88.19 on the access list of payments-metrics was last used 91 days ago; 90 days are allowed.",
      evidence: [
        { fact: "address", value: "34.107.88.19", source },
        { fact: "lastUsedAt", value: daysAgo(91), source },
        { fact: "createdAt", value: daysAgo(400), source },
      ],
      fixes: [{ kind: "delete-address", address: "34.107.88.19" }],
    });
  });

  test("finds one that was never used", () => {
    const { findings } = tryRule("MSA505", neverUsed(46));
    expect(findings[0]).toMatchObject({
      severity: "low",
      message:
        "34.107.88.19 on the access list of payments-metrics was made 46 days ago and never used; 45 days are allowed.",
      evidence: [
        {},
        { fact: "lastUsedAt", value: null },
        { fact: "createdAt", value: daysAgo(46) },
      ],
    });
  });

  test("takes an entry made on a day that cannot be read for old", () => {
    const { findings } = tryRule("MSA505", beside({ lastUsedAt: null, createdAt: "soon" }));
    expect(findings[0]).toMatchObject({
      severity: "medium",
      message:
        "34.107.88.19 on the access list of payments-metrics was made on a day that cannot be read and never used; 45 days are allowed.",
      evidence: [{}, {}, { fact: "createdAt", value: "unreadable" }],
    });
  });

  test.each([
    ["used 90 days and some hours ago", unused(90.9), undefined],
    ["used 91 days ago", unused(91), "low"],
    ["used 180 days ago", unused(180), "low"],
    ["used 181 days ago", unused(181), "medium"],
    ["never used since 45 days and some hours", neverUsed(45.9), undefined],
    ["never used since 46 days", neverUsed(46), "low"],
    ["never used since 180 days", neverUsed(180), "low"],
    ["never used since 181 days", neverUsed(181), "medium"],
  ])("grades one %s", (_title, trial, severity) =>
    expect(tryRule("MSA505", trial).findings[0]?.severity).toBe(severity),
  );

  test.each([
    ["the only entry", ok([old({ lastUsedAt: daysAgo(91) })])],
    [
      "all entries",
      ok([old({ lastUsedAt: daysAgo(91) }), entry({ lastUsedAt: null, createdAt: daysAgo(46) })]),
    ],
    [
      "an entry of a list known in part",
      { ...denied(source), known: [entry(), old({ lastUsedAt: daysAgo(91) })] },
    ],
  ])("never proposes to delete %s, which could leave the list empty", (_title, accessList) => {
    const { findings, verdict } = tryRule("MSA505", { accounts: [{ accessList }] });
    expect(verdict).toBe("failed");
    for (const { fixes } of findings) expect(fixes).toEqual([{ kind: "narrow-access-list" }]);
  });

  test.each([
    ["an empty list", { accessList: ok([]) }, "notApplicable"],
    ["a list that was denied", { accessList: denied(source) }, "notEvaluated"],
    ["entries in use", {}, "passed"],
  ])("judges %s", (_title, account, verdict) =>
    expect(tryRule("MSA505", { accounts: [account] }).verdict).toBe(verdict),
  );

  test.each([
    [unused(31), { unusedDays: 30 }, "low", "31 days ago; 30 days are allowed"],
    [neverUsed(11), { neverUsedDays: 10 }, "low", "11 days ago and never used; 10 days are"],
    [unused(100), { mediumDays: 99 }, "medium", "100 days ago"],
  ])("goes by the policy: %#", (trial, thresholds, severity, words) => {
    const { findings } = tryRule("MSA505", { ...trial, thresholds });
    expect(findings[0]?.severity).toBe(severity);
    expect(findings[0]?.message).toContain(words);
  });
});
