import { describe, expect, test } from "vitest";
import { tryRule } from "../../test/audit-with.ts";
import { denied, entry, ok } from "../../test/records.ts";

const listed = (...addresses: string[]) => ({
  accounts: [{ accessList: ok(addresses.map((address) => entry({ address }))) }],
});

const source = "listOrgServiceAccountAccessList";

describe("MSA503 open-world", () => {
  test("finds two halves that are the whole Internet together, and names the widest entries", () => {
    const { findings, verdict } = tryRule(
      "MSA503",
      listed("10.20.0.0/16", "52.29.201.8", "0.0.0.0/1", "128.0.0.0/1"),
    );
    expect(verdict).toBe("failed");
    expect(findings[0]).toMatchObject({
      severity: "critical",
      confidence: "high",
      message:
        "The access list of payments-metrics lets in all of IPv4: 0.0.0.0/1, 128.0.0.0/1, 10.20.0.0/16 and 1 more.",
      evidence: [
        { fact: "accessList", value: "0.0.0.0/1, 128.0.0.0/1, 10.20.0.0/16 and 1 more", source },
        { fact: "shareOfIpv4", value: 1, source },
        { fact: "shareOfIpv6", value: 0, source },
      ],
      fixes: [{ kind: "narrow-access-list" }],
    });
  });

  test.each([
    [["0.0.0.0/0"], "all of IPv4: 0.0.0.0/0"],
    [["0.0.0.0/1", "192.0.0.0/4"], "56 % of IPv4: 0.0.0.0/1, 192.0.0.0/4"],
    [["::/0"], "all of IPv4 and all of IPv6: ::/0"],
    [["2000::/4", "52.29.0.0/16"], "50 % of IPv6: 2000::/4, 52.29.0.0/16"],
    [["128.0.0.0/1", "2000::/3"], "50 % of IPv4 and all of IPv6: 2000::/3, 128.0.0.0/1"],
  ])("says of %j how much it lets in", (addresses, words) => {
    const { findings } = tryRule("MSA503", listed(...addresses));
    expect(findings[0]?.message).toBe(`The access list of payments-metrics lets in ${words}.`);
  });

  test.each([
    ["half but a part", listed("0.0.0.0/2", "64.0.0.0/3", "96.0.0.0/4"), "passed"],
    ["half, one of them twice", listed("0.0.0.0/2", "0.0.0.0/2"), "passed"],
    ["half", listed("0.0.0.0/2", "64.0.0.0/2"), "failed"],
    ["half beside what cannot be read", listed("0.0.0.0/1", "office"), "failed"],
    ["an empty list", listed(), "notApplicable"],
    ["a list that was denied", { accounts: [{ accessList: denied(source) }] }, "notEvaluated"],
    [
      "a list of which the open part is known",
      {
        accounts: [{ accessList: { ...denied(source), known: [entry({ address: "0.0.0.0/0" })] } }],
      },
      "failed",
    ],
    [
      "a list of which a tight part is known",
      { accounts: [{ accessList: { ...denied(source), known: [entry()] } }] },
      "notEvaluated",
    ],
  ])("judges %s", (_title, trial, verdict) =>
    expect(tryRule("MSA503", trial).verdict).toBe(verdict),
  );

  test("does not pass what cannot be read, and says what that is", () => {
    const { verdict, report } = tryRule("MSA503", listed("52.29.201.8", "office", "10.0.0.0/33"));
    expect(verdict).toBe("notEvaluated");
    expect(report.notEvaluated[0]?.reason).toBe(
      "The access list holds what is neither an address nor a block: office, 10.0.0.0/33.",
    );
  });
});
