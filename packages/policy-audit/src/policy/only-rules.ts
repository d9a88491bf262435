import { findRule } from "./find-rule.ts";
import type { Policy } from "./policy.ts";
import { settingOf } from "./preset-policy.ts";

/**
 * Returns a policy with some rules alone, given by ID or slug: as it sets them, or as its preset would where they are off.
 * Throws an UnknownRuleError, with the nearest name, for a rule that does not exist.
 */
export function onlyRules(policy: Policy, names: readonly string[]): Policy {
  const settings = names.map((name) => {
    const rule = findRule(name);
    return [rule.id, policy.rules.get(rule.id) ?? settingOf(rule, policy.preset)] as const;
  });
  return { ...policy, rules: new Map(settings) };
}
