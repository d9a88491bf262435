import type { Rule } from "../rule.ts";
import { rules } from "../rules/registry.ts";
import { nearestName } from "../words/nearest-name.ts";

/** Thrown for a rule that does not exist. */
export class UnknownRuleError extends Error {
  override readonly name = "UnknownRuleError";
  /** Stable name of the cause, for programs. */
  readonly code = "unknown-rule";
  /** As it was given. */
  readonly rule: string;
  /** The name that was probably meant. */
  readonly suggestion: string | undefined;

  constructor(rule: string) {
    const suggestion = nearestRule(rule);
    const hint =
      suggestion === undefined ? "`purser rules` lists them all." : `Did you mean ${suggestion}?`;
    super(`There is no rule ${JSON.stringify(rule)}. ${hint}`);
    this.rule = rule;
    this.suggestion = suggestion;
  }
}

/** Returns the names that rules go by, slugs first. */
export function ruleNames(): string[] {
  return [...rules.map(({ slug }) => slug), ...rules.map(({ id }) => id)];
}

/** Returns the ID or slug that comes nearest to a name that no rule has. */
function nearestRule(name: string): string | undefined {
  return nearestName(name, ruleNames());
}

/** Returns the rule with an ID or a slug, in any case. Throws an UnknownRuleError, with the nearest name, if there is none. */
export function findRule(name: string): Rule {
  const wanted = name.trim().toLowerCase();
  const found = rules.find(({ id, slug }) => slug === wanted || id.toLowerCase() === wanted);
  if (found === undefined) throw new UnknownRuleError(name);
  return found;
}
