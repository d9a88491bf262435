import type { Platform } from "@purser/inventory";
import type { Policy } from "../policy/policy.ts";
import type { Evaluations } from "../report.ts";
import type { Outcome, Rule } from "../rule.ts";
import type { Severity } from "../severity.ts";
import type { AuditContext } from "../subjects/audit-context.ts";
import { factBits } from "../subjects/fact-state.ts";
import type { AccountSubject, OrganizationSubject, ProjectSubject } from "../subjects/subjects.ts";

/**
 * A rule that is on, with what it costs to look up taken out of the loop, and what it has come to so far. All have the same
 * keys in the same order: rules themselves have not, and looking into them is slow.
 */
export type CompiledRule<S = never> = {
  rule: Rule;
  /** Bits of the facts it needs. */
  needs: number;
  holdsInPart: boolean;
  coversSystemManaged: boolean;
  thresholds: Readonly<Record<string, number>>;
  check: (
    subject: S,
    thresholds: Readonly<Record<string, number>>,
    context: AuditContext,
  ) => Outcome<unknown>;
  /** What the policy says in place of the rule's own. */
  severity: Severity | undefined;
  evaluations: Evaluations;
};

/** The rules that are on for a platform, by what they look at and when. */
export type RuleSet = {
  /** Run when their account passes by. */
  account: readonly CompiledRule<AccountSubject>[];
  /** Run on accounts when all of an organization are there. */
  lateAccount: readonly CompiledRule<AccountSubject>[];
  project: readonly CompiledRule<ProjectSubject>[];
  organization: readonly CompiledRule<OrganizationSubject>[];
  /** Run on organizations when the audit ends. */
  lateOrganization: readonly CompiledRule<OrganizationSubject>[];
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
    .map(({ rule, setting: { thresholds, severity } }) => ({
      rule,
      needs: factBits(rule.needs),
      holdsInPart: rule.holdsInPart === true,
      coversSystemManaged: rule.subject === "account" && rule.coversSystemManaged === true,
      thresholds,
      check: rule.check,
      severity,
      evaluations: { passed: 0, failed: 0, notEvaluated: 0, notApplicable: 0 },
    }));
}

/** Returns what some rules have come to together. */
export function totalOf(compiled: readonly CompiledRule[]): Evaluations {
  const sum = (verdict: keyof Evaluations): number =>
    compiled.reduce((total, { evaluations }) => total + evaluations[verdict], 0);
  return {
    passed: sum("passed"),
    failed: sum("failed"),
    notEvaluated: sum("notEvaluated"),
    notApplicable: sum("notApplicable"),
  };
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
  const account = of<AccountSubject>("account", active);
  const organization = of<OrganizationSubject>("organization", active);
  return {
    account: account.filter(({ rule }) => !waits(rule, "waitsForAll")),
    lateAccount: account.filter(({ rule }) => waits(rule, "waitsForAll")),
    project: of<ProjectSubject>("project", active),
    organization: organization.filter(({ rule }) => !waits(rule, "waitsForEnd")),
    lateOrganization: organization.filter(({ rule }) => waits(rule, "waitsForEnd")),
    idle: {
      account: of("account", idle),
      project: of("project", idle),
      organization: of("organization", idle),
    },
  };
}

function waits(rule: Rule, until: "waitsForAll" | "waitsForEnd"): boolean {
  return until in rule;
}

/** The subject of a rule says what its check takes. */
function of<S>(subject: Rule["subject"], compiled: readonly CompiledRule[]): CompiledRule<S>[] {
  return compiled.filter(({ rule }) => rule.subject === subject) as CompiledRule<S>[];
}
