import { describe, expect, test } from "vitest";
import { tryRule } from "../../test/audit-with.ts";
import { clientIdOf, daysAgo, denied, entry, ok } from "../../test/records.ts";

const source = "listOrgServiceAccountAccessList";
const inner = (changes = {}) =>
  entry({ address: "192.168.40.0/24", lastUsedAt: null, requestCount: 0, ...changes });
const listed = (...accessList: ReturnType<typeof entry>[]) => ({
  accounts: [{ accessList: ok(accessList) }],
});

describe("MSA506 unreachable-entry", () => {
  test("finds the one entry that no call can come from", () => {
    const { findings, ids, verdict } = tryRule("MSA506", listed(inner(), entry()));
    expect(verdict).toBe("failed");
    expect(ids).toEqual([`${clientIdOf(1)} 192.168.40.0/24`]);
    expect(findings[0]).toMatchObject({
      severity: "low",
      confidence: "high",
      message:
        "192.168.40.0/24 on the access list of payments-metrics lies in a range for private use: no call to the API comes from there.",
      evidence: [
        { fact: "address", value: "192.168.40.0/24", source },
        { fact: "use", value: "private use", source },
        { fact: "requestCount", value: 0, source },
      ],
      fixes: [{ kind: "delete-address", address: "192.168.40.0/24" }],
    });
  });

  test.each([
    ["calls are counted", { requestCount: 7 }],
    ["a use is told", { lastUsedAt: daysAgo(3) }],
  ])("is not sure where %s from there all the same", (_title, changes) => {
    const { findings } = tryRule("MSA506", listed(inner(changes), entry()));
    expect(findings[0]).toMatchObject({ confidence: "low", fixes: [{ kind: "investigate" }] });
    expect(findings[0]?.message).toBe(
      "192.168.40.0/24 on the access list of payments-metrics lies in a range for private use: no call to the API comes from there, although some are counted.",
    );
  });

  test.each([
    ["all entries", ok([inner(), inner({ address: "10.0.0.1" })])],
    ["an entry of a list known in part", { ...denied(source), known: [entry(), inner()] }],
  ])("never proposes to delete %s, which could leave the list empty", (_title, accessList) => {
    const { findings, verdict } = tryRule("MSA506", { accounts: [{ accessList }] });
    expect(verdict).toBe("failed");
    for (const { fixes } of findings) expect(fixes).toEqual([{ kind: "narrow-access-list" }]);
  });

  test.each([
    ["public addresses", listed(entry()), "passed"],
    ["a block that is public in part", listed(inner({ address: "10.0.0.0/7" })), "passed"],
    ["an empty list", listed(), "notApplicable"],
    ["a list that was denied", { accounts: [{ accessList: denied(source) }] }, "notEvaluated"],
    ["what cannot be read", listed(entry(), inner({ address: "office" })), "notEvaluated"],
    [
      "a private one beside what cannot be read",
      listed(inner(), inner({ address: "x" })),
      "failed",
    ],
  ])("judges %s", (_title, trial, verdict) =>
    expect(tryRule("MSA506", trial).verdict).toBe(verdict),
  );

  test("says what cannot be read", () => {
    const trial = listed(inner({ address: "office" }), inner({ address: "home" }));
    expect(tryRule("MSA506", trial).report.notEvaluated[0]?.reason).toBe(
      "The access list holds what is neither an address nor a block: office, home.",
    );
  });
});
