import type { Platform } from "@purser/inventory";
import type { Evidence, FindingSubject, SubjectNames } from "./finding.ts";
import type { Fix } from "./fix.ts";
import type { Confidence, Severity } from "./severity.ts";
import type { Standards } from "./standards.ts";
import type { AccountSubject, OrganizationSubject, ProjectSubject } from "./subjects/subjects.ts";
import type { FactName } from "./subjects/fact-state.ts";
import type { AuditContext } from "./subjects/audit-context.ts";

/** A number that a rule compares with, and where it comes from. */
export type Threshold = {
  default: number;
  unit: "days" | "hours" | "accounts" | "projects" | "percent" | "bits" | "characters" | "times";
  /** Bounds of what a policy may say. */
  least: number;
  most: number;
  /** The document that the default is taken from, or "Purser" with a reason. */
  source: string;
  /** What other presets than `recommended` take. */
  presets?: { relaxed?: number; strict?: number; pci?: number };
};

export type Thresholds = Readonly<Record<string, Threshold>>;

/** Of a rule that compares with no number. */
export type NoThresholds = Readonly<Record<string, never>>;

export type ThresholdValues<T extends Thresholds> = { readonly [K in keyof T]: number };

/** One thing that a rule found wrong. `severity` and `confidence` only where they differ from the rule's own. */
export type Failure<V> = {
  values: V;
  severity?: Severity;
  confidence?: Confidence;
  /** What it is about, where that is more particular than the subject of the rule. */
  about?: Omit<FindingSubject, "orgId">;
  /** Name of the project or account in `about`. */
  names?: Omit<SubjectNames, "organization">;
  /** Tells it from the rule's other failures on the same things; stays the same from run to run. */
  key?: string;
};

/**
 * Nothing wrong (an empty list), what is wrong, a subject that the rule has nothing to say about, or one that it cannot
 * judge, with the reason where it has one: something is missing that its `needs` do not name.
 */
export type Outcome<V> =
  | readonly Failure<V>[]
  | "not-applicable"
  | "not-evaluated"
  | { notEvaluated: string };

/** Nothing wrong. */
export const passed: readonly never[] = [];

/** What a rule has to say about a finding, made when it is told. */
export type Telling<V> = {
  values: V;
  subject: FindingSubject;
  names: SubjectNames;
  platform: Platform;
  severity: Severity;
};

/** What every rule says of itself, whatever its subject. */
export type RuleText<V, T extends Thresholds> = {
  /** `MSA` and three digits. */
  id: string;
  /** Names the rule's file, its test and its page. */
  slug: string;
  /** A few words, the same for all its findings. */
  title: string;
  /** Why it matters, for a person who has to decide; two or three sentences. */
  why: string;
  /** More of that, where two or three sentences are too few: the page of the rule and `purser explain` show it. */
  details?: string;
  /** How to mend it, in one sentence, the same for all its findings. */
  remediation: string;
  platforms: readonly Platform[];
  /** Among the rules of the preset `recommended`. */
  isCore: boolean;
  severity: Severity;
  confidence: Confidence;
  thresholds: T;
  standards: Standards;
  needs: readonly FactName[];
  /** Set where a failure seen in the part of the facts that was read stands, whatever the rest holds. */
  holdsInPart?: true;
  /** What has to be given beside the records: without it the rule is not applicable. */
  compares?: "previous" | "policy";
  /** The finding in one or two sentences: what, on what, since when, against which limit. */
  message(telling: Telling<V>, thresholds: ThresholdValues<T>): string;
  evidence(telling: Telling<V>): Evidence[];
  /** What mends it, best first; none where only a person can say. */
  fixes(telling: Telling<V>): Fix[];
};

type Checked<S, V, T extends Thresholds> = {
  check: (subject: S, thresholds: ThresholdValues<T>, context: AuditContext) => Outcome<V>;
};

export type AccountRule<V, T extends Thresholds> = RuleText<V, T> &
  Checked<AccountSubject, V, T> & {
    subject: "account";
    /** Set where it is about accounts that MongoDB manages, too. No other rule is: nobody can mend those. */
    coversSystemManaged?: true;
    /** Set where it looks at the other accounts of the organization: it runs when all are there. */
    waitsForAll?: true;
  };

export type ProjectRule<V, T extends Thresholds> = RuleText<V, T> &
  Checked<ProjectSubject, V, T> & { subject: "project" };

export type OrganizationRule<V, T extends Thresholds> = RuleText<V, T> &
  Checked<OrganizationSubject, V, T> & {
    subject: "organization";
    /**
     * Set where it looks at what became of the policy's suppressions: it runs when the audit ends, with nothing left of the
     * organization but its record.
     */
    waitsForEnd?: true;
  };

/** Any rule, as the registry holds it: only the rule itself knows what its `values` are. */
export type Rule =
  | AccountRule<unknown, Thresholds>
  | ProjectRule<unknown, Thresholds>
  | OrganizationRule<unknown, Thresholds>;

/**
 * Makes a rule of its parts. Say what `values` are where it has no thresholds (`accountRule<Values>({…})`); where it has
 * some, both are read off its parts. Types only: `values` stay between the rule's own functions. */
export function accountRule<V, T extends Thresholds = NoThresholds>(
  rule: Omit<AccountRule<V, T>, "subject">,
): Rule {
  return { ...rule, subject: "account" } as unknown as Rule;
}

export function projectRule<V, T extends Thresholds = NoThresholds>(
  rule: Omit<ProjectRule<V, T>, "subject">,
): Rule {
  return { ...rule, subject: "project" } as unknown as Rule;
}

export function organizationRule<V, T extends Thresholds = NoThresholds>(
  rule: Omit<OrganizationRule<V, T>, "subject">,
): Rule {
  return { ...rule, subject: "organization" } as unknown as Rule;
}
