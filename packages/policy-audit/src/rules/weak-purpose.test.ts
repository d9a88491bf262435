import { describe, expect, test } from "vitest";
import { tryRule } from "../../test/audit-with.ts";
import { ok } from "../../test/records.ts";

const described = (description: string, changes = {}) => ({
  accounts: [{ name: "price-list-importer", description, ...changes }],
});

describe("MSA402 weak-purpose", () => {
  test.each([
    ["", "price-list-importer has no description."],
    ["  ", "price-list-importer has no description."],
    [
      "Price-List-Importer ",
      "The description of price-list-importer, “Price-List-Importer ”, only repeats its name.",
    ],
    [
      "service account for testing, TBD",
      "The description of price-list-importer, “service account for testing, TBD”, does not say what it is for.",
    ],
    ["tbd", "The description of price-list-importer, “tbd”, does not say what it is for."],
    [
      "imports prices",
      "The description of price-list-importer, “imports prices”, has fewer than 15 characters.",
    ],
  ])("finds %j", (description, message) => {
    const { findings, verdict } = tryRule("MSA402", described(description));
    expect(verdict).toBe("failed");
    expect(findings[0]).toMatchObject({
      severity: "low",
      confidence: "medium",
      message,
      evidence: [
        { fact: "description", value: description, source: "listOrgServiceAccounts" },
        { fact: "purpose", value: null, source: "policy" },
      ],
      fixes: [{ kind: "describe-account" }, { kind: "declare", section: "accounts" }],
    });
  });

  const purposed = (purpose: string) => ({
    ...described(""),
    policy: { accounts: [{ match: {}, purpose }] },
  });
  test.each([
    ["15 characters", described("imports pricing"), "passed"],
    ["14 characters and blanks", described("  imports prices  "), "failed"],
    [
      "words that say something among those that do not",
      described("testing the new prices"),
      "passed",
    ],
    ["a purpose in the policy", purposed("imports prices"), "passed"],
    ["an empty purpose in the policy", purposed(""), "failed"],
    ["one of MongoDB's own", described("", { systemManaged: ok(true) }), "notApplicable"],
    [
      "a description that repeats a name with blanks around it",
      described("price list of ours", { name: " price list of ours " }),
      "failed",
    ],
  ])("judges %s", (_title, trial, verdict) =>
    expect(tryRule("MSA402", trial).verdict).toBe(verdict),
  );

  test("goes by the characters of the policy", () => {
    const trial = { ...described("imports pricing"), thresholds: { characters: 16 } };
    expect(tryRule("MSA402", trial).findings[0]?.message).toContain("fewer than 16 characters");
  });
});
