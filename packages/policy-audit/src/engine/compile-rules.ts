import type { Platform } from "@purser/inventory";
import type { Policy } from "../policy/policy.ts";
import type { AccountRule, OrganizationRule, ProjectRule, Rule, Thresholds } from "../rule.ts";
import type { Severity } from "../severity.ts";
import { factBits } from "../subjects/fact-state.ts";

/** A rule that is on, with what it costs to look up taken out of the loop. */
export type CompiledRule<R extends Rule = Rule> = {
  rule: R;
  /** Its place among the rules that are on. */
  index: number;
  /** Bits of the facts it needs. */
  needs: number;
  thresholds: Readonly<Record<string, number>>;
  /** What the policy says in place of the rule's own. */
  severity: Severity | undefined;
};

type Unknown = Thresholds;

/** The rules that are on for a platform, by what they look at and when. */
export type RuleSet = {
  /** Run when their account passes by. */
  account: readonly CompiledRule<AccountRule<unknown, Unknown>>[];
  /** Run on accounts when all of an organization are there. */
  lateAccount: readonly CompiledRule<AccountRule<unknown, Unknown>>[];
  project: readonly CompiledRule<ProjectRule<unknown, Unknown>>[];
  organization: readonly CompiledRule<OrganizationRule<unknown, Unknown>>[];
  /** Run on organizations when the audit ends. */
  lateOrganization: readonly CompiledRule<OrganizationRule<unknown, Unknown>>[];
  /** On, but not for this platform or not without what they compare with: how many there are of each subject. */
  idle: Record<Rule["subject"], readonly CompiledRule[]>;
};

/** Returns the rules that a policy turns on, in the order of the registry. */
export function enabledRules(rules: readonly Rule[], policy: Policy): CompiledRule[] {
  return rules
    .flatMap((rule) => {
      const setting = policy.rules.get(rule.id);
      return setting === undefined ? [] : [{ rule, setting }];
    })
    .map(({ rule, setting: { thresholds, severity } }, index) => ({
      rule,
      index,
      needs: factBits(rule.needs),
      thresholds,
      severity,
    }));
}

/** Which rules have something to look at, by platform and by whether there is a state from before. */
export type RuleSets = (platform: Platform, hasPrevious: boolean) => RuleSet;

/** Returns the sets of an audit's rules, each made once: a fleet has thousands of organizations alike. */
export function createRuleSets(compiled: readonly CompiledRule[], hasPolicy: boolean): RuleSets {
  const made = new Map<string, RuleSet>();
  return (platform, previous) => {
    const key = `${platform} ${previous}`;
    const set = made.get(key) ?? ruleSetFor(compiled, platform, { previous, policy: hasPolicy });
    made.set(key, set);
    return set;
  };
}

function ruleSetFor(
  compiled: readonly CompiledRule[],
  platform: Platform,
  given: { previous: boolean; policy: boolean },
): RuleSet {
  const isActive = ({ rule: { platforms, compares } }: CompiledRule): boolean =>
    platforms.includes(platform) && (compares === undefined || given[compares]);
  const active = compiled.filter(isActive);
  const idle = compiled.filter((one) => !isActive(one));
  const account = active.filter(isOf("account"));
  const organization = active.filter(isOf("organization"));
  return {
    account: account.filter(({ rule }) => !rule.waitsForAll),
    lateAccount: account.filter(({ rule }) => rule.waitsForAll),
    project: active.filter(isOf("project")),
    organization: organization.filter(({ rule }) => !rule.waitsForEnd),
    lateOrganization: organization.filter(({ rule }) => rule.waitsForEnd),
    idle: {
      account: idle.filter(isOf("account")),
      project: idle.filter(isOf("project")),
      organization: idle.filter(isOf("organization")),
    },
  };
}

function isOf<S extends Rule["subject"]>(subject: S) {
  return (one: CompiledRule): one is CompiledRule<Extract<Rule, { subject: S }>> =>
    one.rule.subject === subject;
}
