import type { AccessListRecord } from "@purser/inventory";
import { describe, expect, test } from "vitest";
import { tryRule } from "../../test/audit-with.ts";
import { clientIdOf, daysAgo, denied, entry, ok } from "../../test/records.ts";

const source = "listOrgServiceAccountAccessList";
const office = (changes: Partial<AccessListRecord> = {}) =>
  entry({ address: "34.0.0.0/24", lastUsedAddress: "34.0.0.7", ...changes });
const changed = (before: AccessListRecord[], after: AccessListRecord[]) => ({
  accounts: [{ accessList: ok(after) }],
  previous: { accounts: [{ accessList: ok(before) }] },
});

describe("MSA510 new-source", () => {
  test("tells the one address that is new", () => {
    const { findings, verdict, ids } = tryRule(
      "MSA510",
      changed([office(), entry()], [office({ lastUsedAddress: "34.0.0.9" }), entry()]),
    );
    expect(verdict).toBe("failed");
    expect(ids).toEqual([`${clientIdOf(1)} 34.0.0.0/24`]);
    expect(findings[0]).toMatchObject({
      severity: "medium",
      confidence: "medium",
      message: `payments-metrics called from 34.0.0.9 on ${daysAgo(1)}, through 34.0.0.0/24 on its access list; the previous state does not know the address.`,
      evidence: [
        { fact: "lastUsedAddress", value: "34.0.0.9", source },
        { fact: "lastUsedAt", value: daysAgo(1), source },
      ],
      fixes: [{ kind: "investigate" }],
    });
  });

  test("leaves out a day that is not told", () => {
    const after = office({ lastUsedAddress: "34.0.0.9", lastUsedAt: null });
    const { findings } = tryRule("MSA510", changed([office()], [after]));
    expect(findings[0]?.message).toContain("called from 34.0.0.9, through");
    expect(findings[0]?.evidence[1]?.value).toBeNull();
  });

  const unused = { lastUsedAddress: null, lastUsedAt: null };
  test.each([
    ["the same address", [office()], [office()], "passed"],
    [
      "the same, written otherwise",
      [office()],
      [office({ lastUsedAddress: "::ffff:34.0.0.7" })],
      "passed",
    ],
    ["an entry that is not used", [office()], [office(unused)], "passed"],
    ["an address that was listed by itself", [entry(unused)], [entry()], "passed"],
    ["an address of a listed block", [office(unused)], [office()], "failed"],
    ["an address that another entry knew", [office()], [office({ address: "34.0.0.7" })], "passed"],
    ["an empty list", [office()], [], "notApplicable"],
  ])("judges %s", (_title, before, after, verdict) =>
    expect(tryRule("MSA510", changed(before, after)).verdict).toBe(verdict),
  );

  const unread = { accessList: denied(source) };
  const known = { accessList: { ...denied(source), known: [office()] } };
  test.each([
    ["a list denied now", { accounts: [unread], previous: { accounts: [{}] } }, "notEvaluated"],
    [
      "a new address in what is known",
      { accounts: [known], previous: { accounts: [{}] } },
      "failed",
    ],
    ["a list denied before", { accounts: [{}], previous: { accounts: [unread] } }, "notEvaluated"],
    ["a new account", { accounts: [{}], previous: { accounts: [] } }, "notApplicable"],
    ["no previous state", { accounts: [{}] }, "notApplicable"],
  ])("judges %s", (_title, trial, verdict) =>
    expect(tryRule("MSA510", trial).verdict).toBe(verdict),
  );
});
