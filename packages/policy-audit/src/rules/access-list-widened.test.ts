import type { OrganizationRecord } from "@purser/inventory";
import { describe, expect, test } from "vitest";
import { tryRule } from "../../test/audit-with.ts";
import { denied, entry, ok } from "../../test/records.ts";

const source = "listOrgServiceAccountAccessList";
const list = (...addresses: string[]) => ({
  accessList: ok(addresses.map((address) => entry({ address }))),
});
const requirement = (apiAccessListRequired: boolean): Partial<OrganizationRecord> => ({
  settings: ok({ apiAccessListRequired, maxServiceAccountSecretValidityInHours: null }),
});
const changed = (
  before: string[],
  after: string[],
  organizations: { was?: boolean; is?: boolean } = {},
) => ({
  organization: requirement(organizations.is ?? true),
  accounts: [list(...after)],
  previous: {
    organization: requirement(organizations.was ?? true),
    accounts: [list(...before)],
  },
});

describe("MSA704 access-list-widened", () => {
  test("finds a list that lets in many times as many addresses", () => {
    const { findings, verdict } = tryRule(
      "MSA704",
      changed(["52.29.201.8", "34.141.20.77"], ["52.29.201.8", "34.141.20.0/22"]),
    );
    expect(verdict).toBe("failed");
    expect(findings[0]).toMatchObject({
      severity: "high",
      message:
        "The access list of payments-metrics lets in 1025 IPv4 addresses, more than 4 times as many as before. It let in 2 IPv4 addresses before; new: 34.141.20.0/22.",
      evidence: [
        { fact: "accessList", value: "1025 IPv4 addresses", source },
        { fact: "previous.accessList", value: "2 IPv4 addresses", source },
        { fact: "added", value: "34.141.20.0/22", source },
      ],
      fixes: [{ kind: "narrow-access-list" }, { kind: "investigate" }],
    });
  });

  test.each([
    [
      ["52.29.201.8"],
      ["52.29.201.8", "0.0.0.0/1"],
      "lets in at least half of the Internet now. It let in 1 IPv4 address before; new: 0.0.0.0/1.",
    ],
    [
      ["3.0.0.0/22"],
      ["3.0.4.0/22", "3.0.8.1"],
      "has a broad block that was not in it before. It let in 1024 IPv4 addresses before; new: 3.0.4.0/22, 3.0.8.1.",
    ],
    [
      ["52.29.201.8"],
      ["52.29.201.8", "2600:1f14::/64"],
      "lets in 1 IPv4 address and about 2^64 IPv6 addresses, more than 4 times as many as before. It let in 1 IPv4 address before; new: 2600:1f14::/64.",
    ],
    [
      ["2600:1f14::1"],
      ["2600:1f14::/125"],
      "lets in 8 IPv6 addresses, more than 4 times as many as before. It let in 1 IPv6 address before; new: 2600:1f14::/125.",
    ],
  ])("says how %j became %j", (before, after, words) => {
    const { findings } = tryRule("MSA704", changed(before, after));
    expect(findings[0]?.message).toBe(`The access list of payments-metrics ${words}`);
  });

  const one = "52.29.201.8";
  test.each([
    ["four times as many", [one], ["52.29.201.8/30"], "passed"],
    ["one more than that", [one], ["52.29.201.8/30", "3.0.0.1"], "failed"],
    ["four times as many of IPv6", ["2600::1"], ["2600::/126"], "passed"],
    ["five times as many of IPv6", ["2600::1"], ["2600::/126", "2600::9"], "failed"],
    ["four where one family had none", [one], [one, "2600::/126"], "passed"],
    ["five where one family had none", [one], [one, "2600::/125"], "failed"],
    ["the same address, written otherwise", [one], [`${one}/32`], "passed"],
    ["another address", [one], ["3.0.0.1"], "passed"],
    ["entries taken away", [one, "3.0.0.0/8"], [one], "passed"],
    ["nothing changed, however wide", ["0.0.0.0/0"], ["0.0.0.0/0"], "passed"],
    ["a part of a broad block", ["3.0.0.0/8"], ["3.1.0.0/16"], "passed"],
    ["what was open already", ["0.0.0.0/0"], ["0.0.0.0/1"], "passed"],
    ["a first list", [], ["52.29.201.0/24"], "passed"],
    ["a first list with a broad block", [], ["52.29.200.0/23"], "failed"],
    ["a first list that is open", [], ["0.0.0.0/0"], "failed"],
    ["no list, as before", [], [], "passed"],
  ])("judges %s", (_title, before, after, verdict) =>
    expect(tryRule("MSA704", changed(before, after)).verdict).toBe(verdict),
  );

  test("passes a wide list in place of none where none let in everybody", () => {
    const trial = changed([], ["0.0.0.0/0"], { was: false, is: false });
    expect(tryRule("MSA704", trial).verdict).toBe("passed");
  });

  test.each([
    ["a wide block is new beside a list", ["52.29.201.8"], ["0.0.0.0/0"], "failed"],
    ["no list stays none", [], [], "passed"],
  ])("judges by the list where lists are not required: %s", (_title, before, after, verdict) => {
    const trial = changed(before, after, { was: false, is: false });
    expect(tryRule("MSA704", trial).verdict).toBe(verdict);
  });

  test("does not take a list for open before that nobody knows to have been", () => {
    const trial = changed([], ["0.0.0.0/0"]);
    const previous = { ...trial.previous, organization: { settings: denied("getOrgSettings") } };
    expect(tryRule("MSA704", { ...trial, previous }).verdict).toBe("failed");
  });

  describe("of a list that was emptied", () => {
    const emptied = changed([one, "3.0.0.1"], []);
    test.each([
      ["passes where one is required", requirement(true), "passed"],
      ["finds it where none is", requirement(false), "failed"],
      ["finds it where that was denied", { settings: denied("getOrgSettings") }, "failed"],
      ["finds it on Cloud Manager", { platform: "cloud-manager" as const }, "failed"],
    ])("%s", (_title, organization, verdict) =>
      expect(tryRule("MSA704", { ...emptied, organization }).verdict).toBe(verdict),
    );

    test("says how many entries it had", () => {
      const trial = { ...emptied, organization: requirement(false) };
      expect(tryRule("MSA704", trial).findings[0]).toMatchObject({
        message:
          "The access list of payments-metrics had 2 entries and is empty now: where no list is required, tokens work from any address.",
        evidence: [
          { fact: "accessList", value: "0", source },
          { fact: "previous.accessList", value: "2", source },
          { fact: "added", value: "", source },
        ],
      });
    });
  });

  test.each([
    ["an entry that cannot be read now", [one], [one, "office"], "notEvaluated"],
    ["an entry that could not be read before", ["office"], [one], "notEvaluated"],
    ["one beside a wide block", [one], ["office", "0.0.0.0/0"], "failed"],
    ["one that is there as before", [one, "office"], [one, "office"], "passed"],
  ])("judges %s", (_title, before, after, verdict) =>
    expect(tryRule("MSA704", changed(before, after)).verdict).toBe(verdict),
  );

  const unread = { accessList: denied(source) };
  test.each([
    [
      "the list was denied now",
      { accounts: [unread], previous: { accounts: [{}] } },
      "notEvaluated",
    ],
    ["it was denied before", { accounts: [{}], previous: { accounts: [unread] } }, "notEvaluated"],
    [
      "nobody asked for it now",
      {
        accounts: [
          {
            accessList: {
              state: "unknown" as const,
              cause: { kind: "not-read", operationId: source, message: "" },
            },
          },
        ],
        previous: { accounts: [{}] },
      },
      "notEvaluated",
    ],
    ["the account is new", { accounts: [{}], previous: { accounts: [] } }, "notApplicable"],
    [
      "the account may have been missed before",
      {
        accounts: [{}],
        previous: {
          organization: { accountCount: denied("listOrgServiceAccounts") },
          accounts: [],
        },
      },
      "notEvaluated",
    ],
    ["there is no previous state", { accounts: [{}] }, "notApplicable"],
  ])("does not pass where %s", (_title, trial, verdict) =>
    expect(tryRule("MSA704", trial).verdict).toBe(verdict),
  );

  test("goes by the policy", () => {
    const trial = changed([one], [one, "3.0.0.1", "3.0.0.2"]);
    expect(tryRule("MSA704", trial).verdict).toBe("passed");
    const { findings } = tryRule("MSA704", { ...trial, thresholds: { times: 2 } });
    expect(findings[0]?.message).toContain("3 IPv4 addresses, more than 2 times as many");
  });
});
