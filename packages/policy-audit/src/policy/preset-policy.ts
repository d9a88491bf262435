import { rules } from "../rules/registry.ts";
import type { Rule } from "../rule.ts";
import type { Policy, PresetName, RuleSetting } from "./policy.ts";

const environments: Policy["environments"] = {
  tagKeys: ["env", "environment", "stage"],
  classes: [
    environmentClass("production", "production|prod|prd|live", true),
    environmentClass("staging", "staging|stage|stg|uat|preprod|pre-prod", false),
    environmentClass("development", "development|dev|test|testing|qa|ci|integration", false),
    environmentClass("sandbox", "sandbox|demo|poc|playground", false),
  ],
};

/** Words such as "owner payments-team", within what names and descriptions of Atlas may hold. */
const ownerPattern = /\b(?:owner|owned by|team)[: ]+(?!of\b|is\b)([\p{L}\p{N}][\p{L}\p{N}_.-]*)/iu;

/** Returns one of the policies that Purser brings: which rules are on, and with which thresholds. */
export function presetPolicy(preset: PresetName): Policy {
  return {
    preset,
    rules: new Map(
      rules.filter((rule) => isOn(rule, preset)).map((rule) => [rule.id, settingOf(rule, preset)]),
    ),
    accounts: [],
    breakGlass: [],
    roles: [],
    exemptions: [],
    suppressions: [],
    ownerPattern,
    environments,
    roleTiers: new Map(),
  };
}

/** `strict` and `pci` run every rule; the others the core. */
export function isOn({ isCore }: Rule, preset: PresetName): boolean {
  return isCore || preset === "strict" || preset === "pci";
}

export function settingOf({ thresholds }: Rule, preset: PresetName): RuleSetting {
  const values = Object.entries(thresholds).map(([name, threshold]) => {
    const own = preset === "recommended" ? undefined : threshold.presets?.[preset];
    return [name, own ?? threshold.default];
  });
  return { thresholds: Object.fromEntries(values) as Record<string, number> };
}

function environmentClass(name: string, words: string, isProduction: boolean) {
  return {
    name,
    tagValue: new RegExp(`^(?:${words})$`, "i"),
    projectName: new RegExp(`(?:^|[-_. ])(?:${words})(?:$|[-_. ])`, "i"),
    isProduction,
  };
}
