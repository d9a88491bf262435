import { expect, test } from "vitest";
import { rules } from "../rules/registry.ts";
import { findRule, UnknownRuleError } from "./find-rule.ts";
import { onlyRules } from "./only-rules.ts";
import { parsePolicy } from "./parse-policy.ts";
import { presetPolicy } from "./preset-policy.ts";

const policy = parsePolicy(
  "schemaVersion: 1\npreset: strict\nrules: { unused-45: { days: 7 }, org-owner: off }\n",
  { source: "p.yaml" },
);

test("keeps some rules as the policy sets them", () => {
  const { rules: kept, ...rest } = onlyRules(policy, ["unused-45"]);
  expect([...kept]).toEqual([["MSA202", { thresholds: { days: 7 } }]]);
  const { rules: _all, ...others } = policy;
  expect(rest).toEqual(others);
});

test("turns on those that are off, with the thresholds of the preset", () => {
  expect([...onlyRules(policy, ["MSA101"]).rules.keys()]).toEqual(["MSA101"]);
  const { rules: kept } = onlyRules({ ...presetPolicy("strict"), rules: new Map() }, ["MSA202"]);
  expect(kept.get("MSA202")).toEqual({ thresholds: { days: 30 } });
});

test.each(["unused-45", "MSA202", "msa202", " Unused-45 "])("finds a rule by %j", (name) =>
  expect(findRule(name).slug).toBe("unused-45"),
);

test("finds every rule by both of its names", () => {
  for (const rule of rules) {
    expect(findRule(rule.id)).toBe(rule);
    expect(findRule(rule.slug)).toBe(rule);
  }
});

test("names the nearest of a rule that does not exist", () => {
  const attempt = (): unknown => onlyRules(policy, ["unused-45", "org-ownr"]);
  expect(attempt).toThrow(UnknownRuleError);
  expect(attempt).toThrow('There is no rule "org-ownr". Did you mean org-owner?');
});

test("names none where none is near", () => {
  expect(() => findRule("xyz")).toThrow('There is no rule "xyz". `purser rules` lists them all.');
});
