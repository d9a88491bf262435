import { findRule } from "./find-rule.ts";
import { globsToRegExp } from "./glob.ts";
import type { AccountMatch, Policy, PresetName, RuleSetting, SuppressionEntry } from "./policy.ts";
import { endOf, startOf } from "./policy-date.ts";
import { weekdays, type PolicyInput } from "./policy-schema.ts";
import { presetPolicy, settingOf } from "./preset-policy.ts";
import type { RuleInput } from "./rule-settings-schema.ts";
import { withoutUndefined } from "./without-undefined.ts";

type Origin = {
  source: string;
  preset: PresetName;
  /** The line that an entry of `suppressions` begins on. */
  lineOf: (suppression: number) => number;
};

/** Returns the policy that a file without faults means: its preset, and what it says over that. */
export function toPolicy(input: PolicyInput, { source, preset, lineOf }: Origin): Policy {
  const base = presetPolicy(preset);
  const { activeOwners, ownerPattern, naming } = input;
  return withoutUndefined({
    preset,
    source,
    rules: ruleSettings(base, input.rules ?? {}),
    accounts: (input.accounts ?? []).map(toAccount),
    breakGlass: (input.breakGlass ?? []).map(toBreakGlass),
    roles: (input.roles ?? []).map(toRole),
    exemptions: (input.exemptions ?? []).map(toExemption),
    suppressions: (input.suppressions ?? []).map((entry, index) =>
      toSuppression(entry, lineOf(index)),
    ),
    ownerPattern: ownerPattern === undefined ? base.ownerPattern : new RegExp(ownerPattern, "iu"),
    activeOwners: activeOwners ? new Set(activeOwners) : undefined,
    naming: naming === undefined ? undefined : new RegExp(`^(?:${naming})$`, "u"),
    environments: toEnvironments(base, input.environments ?? {}),
    rotationWindow: toRotationWindow(input.rotationWindow),
    roleTiers: new Map(Object.entries(input.roleTiers ?? {})),
  });
}

function ruleSettings(
  { rules, preset }: Policy,
  given: Readonly<Record<string, RuleInput | undefined>>,
): Policy["rules"] {
  const settings = new Map<string, RuleSetting>(rules);
  for (const [name, setting = "on"] of Object.entries(given)) {
    const rule = findRule(name);
    const { thresholds } = settingOf(rule, preset);
    if (setting === "off") settings.delete(rule.id);
    else if (setting === "on") settings.set(rule.id, { thresholds });
    else if (typeof setting === "string") settings.set(rule.id, { thresholds, severity: setting });
    else {
      const { severity, ...own } = setting;
      const numbers = { ...thresholds, ...(own as Record<string, number>) };
      settings.set(rule.id, withoutUndefined({ thresholds: numbers, severity }));
    }
  }
  return settings;
}

type Section<K extends keyof PolicyInput> = NonNullable<PolicyInput[K]>;
type Entry<K extends "accounts" | "breakGlass" | "roles" | "exemptions" | "suppressions"> =
  Section<K>[number];

function toAccount(entry: Entry<"accounts">) {
  const { account, clientId, reviewedAt, handlesBackups, ...rest } = entry;
  return withoutUndefined({
    match: toMatch({ account, clientId }),
    ...rest,
    reviewedAt: instant(reviewedAt, startOf),
    handlesBackups: handlesBackups === true ? handlesBackups : undefined,
  });
}

function toBreakGlass({ reason, reviewer, expires, inUseUntil, ...match }: Entry<"breakGlass">) {
  return withoutUndefined({
    match: toMatch(match),
    reason,
    reviewer,
    expiresAt: endOf(expires),
    inUseUntil: instant(inUseUntil, endOf),
  });
}

function toRole({ account, clientId, project, tag, deny, allow, reason }: Entry<"roles">) {
  return withoutUndefined({
    match: toMatch({ account, clientId }),
    project: globs(project),
    tag: tag === undefined ? undefined : { key: tag.key, value: globsToRegExp([tag.value].flat()) },
    deny: eachGlob(deny),
    allow: eachGlob(allow),
    reason,
  });
}

function toExemption({ rules, reason, createdBefore, ...match }: Entry<"exemptions">) {
  return withoutUndefined({
    match: toMatch(match),
    rules: new Set(rules.map((name) => findRule(name).id)),
    reason,
    createdBefore: instant(createdBefore, startOf),
  });
}

function toSuppression(entry: Entry<"suppressions">, line: number): SuppressionEntry {
  const { rule, account, clientId, organization, project, expires, ...rest } = entry;
  return withoutUndefined({
    rule: findRule(rule).id,
    match: toMatch({ account, clientId }),
    ...rest,
    organization: globs(organization),
    project: globs(project),
    until: String(expires),
    untilEnd: endOf(String(expires)),
    line,
  });
}

type Several = string | readonly string[] | undefined;

function toMatch({ account, clientId }: { account?: Several; clientId?: Several }): AccountMatch {
  return withoutUndefined({
    clientIds: clientId === undefined ? undefined : new Set([clientId].flat()),
    name: globs(account),
  });
}

function toEnvironments(
  { environments }: Policy,
  { tagKeys, classes }: Section<"environments">,
): Policy["environments"] {
  return {
    // Tags are compared in lower case.
    tagKeys: tagKeys?.map((key) => key.toLowerCase()) ?? environments.tagKeys,
    classes:
      classes?.map(({ name, isProduction, tagValues, projectNames }) => ({
        name,
        isProduction,
        tagValue: globs(tagValues ?? name, "i") ?? nothing,
        projectName: globs(projectNames, "i") ?? nothing,
      })) ?? environments.classes,
  };
}

const nothing = /(?!)/;

function toRotationWindow(window: PolicyInput["rotationWindow"]): Policy["rotationWindow"] {
  if (!window) return undefined;
  const days = new Set(window.days.map((day) => weekdays.indexOf(day) + 1));
  return { days, fromHour: window.fromHour, toHour: window.toHour };
}

function globs(given: Several, flags = ""): RegExp | undefined {
  return given === undefined ? undefined : globsToRegExp([given].flat(), flags);
}

function eachGlob(given: Several): RegExp[] | undefined {
  return given === undefined ? undefined : [given].flat().map((one) => globsToRegExp([one]));
}

function instant(text: string | undefined, read: (text: string) => number): number | undefined {
  return text === undefined ? undefined : read(text);
}
