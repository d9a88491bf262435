import { describe, expect, test } from "vitest";
import { tryRule } from "../../test/audit-with.ts";
import { denied, entry, ok } from "../../test/records.ts";

const listed = (...addresses: string[]) => ({
  accounts: [{ accessList: ok(addresses.map((address) => entry({ address }))) }],
});

const source = "listOrgServiceAccountAccessList";

describe("MSA504 broad", () => {
  test("finds the one block that is broad", () => {
    const { findings, verdict, ids } = tryRule("MSA504", listed("52.29.201.8", "34.141.20.0/22"));
    expect(verdict).toBe("failed");
    expect(ids).toEqual(["mdb_sa_id_000000000000000000000001 34.141.20.0/22"]);
    expect(findings[0]).toMatchObject({
      severity: "medium",
      message:
        "34.141.20.0/22 on the access list of payments-metrics is an IPv4 block of 22 bits; fewer than 24 count as broad.",
      evidence: [
        { fact: "address", value: "34.141.20.0/22", source },
        { fact: "bits", value: 22, source },
      ],
      fixes: [{ kind: "narrow-access-list" }],
    });
  });

  test.each([
    ["3.0.0.0/24", undefined],
    ["3.0.0.0/23", "medium"],
    ["3.0.0.0/16", "medium"],
    ["3.0.0.0/15", "high"],
    ["0.0.0.0/0", "high"],
    ["::ffff:3.0.0.0/120", undefined],
    ["::ffff:3.0.0.0/119", "medium"],
    ["2600:1f14::/48", undefined],
    ["2600:1f14::/47", "medium"],
    ["2600:1f14::/32", "medium"],
    ["2600:1f14::/31", "high"],
  ])("grades %s as %s", (address, severity) =>
    expect(tryRule("MSA504", listed(address)).findings[0]?.severity).toBe(severity),
  );

  test("names the family of an IPv6 block", () => {
    expect(tryRule("MSA504", listed("2600:1f14::/47")).findings[0]?.message).toContain(
      "is an IPv6 block of 47 bits; fewer than 48 count as broad.",
    );
    expect(tryRule("MSA504", listed("0.0.0.0/1")).findings[0]?.message).toContain(" of 1 bit;");
  });

  test("takes an entry that cannot be read for broad", () => {
    const { findings } = tryRule("MSA504", listed("52.29.201.8", "office"));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      severity: "high",
      subject: { address: "office" },
      message:
        "office on the access list of payments-metrics is neither an address nor a block: what it lets in is not known.",
      evidence: [
        { fact: "address", value: "office", source },
        { fact: "bits", value: null, source },
      ],
      fixes: [{ kind: "investigate" }],
    });
  });

  test.each([
    ["an address", listed("52.29.201.8"), "passed"],
    ["an empty list", listed(), "notApplicable"],
    ["a list that was denied", { accounts: [{ accessList: denied(source) }] }, "notEvaluated"],
    [
      "a list of which a broad part is known",
      {
        accounts: [{ accessList: { ...denied(source), known: [entry({ address: "3.0.0.0/8" })] } }],
      },
      "failed",
    ],
  ])("judges %s", (_title, trial, verdict) =>
    expect(tryRule("MSA504", trial).verdict).toBe(verdict),
  );

  test.each([
    ["3.0.0.0/27", { v4Bits: 28 }, "medium"],
    ["3.0.0.0/28", { v4Bits: 28 }, undefined],
    ["3.0.0.0/19", { v4HighBits: 20 }, "high"],
    ["2600::/50", { v6Bits: 56 }, "medium"],
    ["2600::/33", { v6HighBits: 40 }, "high"],
  ])("judges %s by the policy's %j", (address, thresholds, severity) => {
    const { findings } = tryRule("MSA504", { ...listed(address), thresholds });
    expect(findings[0]?.severity).toBe(severity);
  });
});
