import { fingerprintOf, rules, type Finding, type Severity } from "@purser/policy-audit";
import { safeText } from "../text/safe-text.ts";
import type { FindingRow } from "./rows.ts";

/** What is told of a finding, and of one that is in words already. */
type Found = Pick<Finding, "ruleId" | "subject" | "names" | "severity"> & { fingerprint?: string };

/** What all findings of a rule have in common. */
type RuleWords = { ruleId: string; slug: string; title: string; haystack: string };

const byId = new Map<string, RuleWords>(
  rules.map(({ id, slug, title }) => [
    id,
    { ruleId: id, slug, title, haystack: `${title}\n${id}\n${slug}`.toLowerCase() },
  ]),
);

/** Returns a finding as lists show it; its ID is its fingerprint. */
export function toFindingRow(finding: Found, sinceOf: (id: string) => number): FindingRow {
  return new StoredFinding(finding, sinceOf);
}

/** There may be a hundred thousand of these: what a rule says of all its findings is the rule's. */
class StoredFinding implements FindingRow {
  readonly kind = "finding";
  readonly id: string;
  readonly orgId: string;
  readonly name: string;
  readonly since: number;
  readonly severity: Severity;
  declare readonly clientId?: string;
  declare readonly projectId?: string;
  readonly #rule: RuleWords;
  readonly #project: string | undefined;

  constructor(finding: Found, sinceOf: (id: string) => number) {
    const { ruleId, subject, names, severity } = finding;
    this.id = finding.fingerprint ?? fingerprintOf(finding);
    this.orgId = subject.orgId;
    this.name = safeText(names.account ?? names.project ?? names.organization);
    this.since = sinceOf(this.id);
    this.severity = severity;
    if (subject.clientId !== undefined) this.clientId = subject.clientId;
    if (subject.projectId !== undefined) this.projectId = subject.projectId;
    const words = { ruleId, slug: ruleId, title: ruleId, haystack: ruleId.toLowerCase() };
    this.#rule = byId.get(ruleId) ?? words;
    this.#project = names.project === undefined ? undefined : safeText(names.project);
  }

  get ruleId(): string {
    return this.#rule.ruleId;
  }

  get slug(): string {
    return this.#rule.slug;
  }

  get title(): string {
    return this.#rule.title;
  }

  get haystack(): string {
    const about = `${this.name}\n${this.#project ?? ""}\n${this.clientId ?? ""}`.toLowerCase();
    return `${this.#rule.haystack}\n${this.severity}\n${about}`;
  }
}
