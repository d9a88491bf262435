import type { Platform, SecretRecord } from "@purser/inventory";
import type {
  EffectiveScope,
  Evidence,
  FindingSubject,
  SubjectNames,
  Suppressed,
} from "./finding.ts";
import type { Fix } from "./fix.ts";
import type { PresetName } from "./policy/policy.ts";
import type { Confidence, Severity } from "./severity.ts";
import type { StandardControl } from "./standards.ts";

/** How many pairs of a rule and a subject came to which verdict. */
export type Evaluations = {
  passed: number;
  failed: number;
  notEvaluated: number;
  notApplicable: number;
};

/** A finding in words. The order of the first keys is that of the published JSON. */
export type ReportedFinding = {
  ruleId: string;
  slug: string;
  severity: Severity;
  confidence: Confidence;
  title: string;
  message: string;
  subject: FindingSubject;
  evidence: Evidence[];
  remediation: { summary: string; commands: string[] };
  standards: StandardControl[];
  /** The same as long as the rule and what it is about are: names and values may change. 16 hex digits. */
  fingerprint: string;
  suppressed: Suppressed | false;
  platform: Platform;
  names: SubjectNames;
  scope?: EffectiveScope;
  /** Not in the baseline; absent where there was none. */
  isNew?: boolean;
  fixes: Fix[];
};

/** A finding of the baseline that is not there any more, as the baseline tells it. */
export type ResolvedFinding = Pick<
  ReportedFinding,
  "ruleId" | "severity" | "message" | "subject" | "fingerprint"
>;

export type NotEvaluated = { ruleId: string; subject: FindingSubject; reason: string };

/** How risky an account is, with every term that went into it. */
export type Score = {
  /** 0 to 325: `tierWeight` × `scope` × `exposure`, rounded, plus `findings`. */
  total: number;
  tier: number;
  /** 0, 5, 15, 30, 60 or 100, by tier. */
  tierWeight: number;
  /** 1 for one project to 1.5 for all. */
  scope: number;
  /** 1 for one tight list to 1.5 for anywhere. */
  exposure: number;
  /** Points of its findings: 40, 20, 8 and 2 by severity, 100 at most. */
  findings: number;
};

export type AccountReport = {
  clientId: string;
  name: string;
  description: string;
  createdAt: string;
  roles: string[];
  systemManaged: boolean | null;
  owner: string | null;
  secrets: SecretRecord[];
  /** Of its most powerful organization role, 0 to 5. */
  organizationTier: number;
  /** Null where they could not be read; an assignment's `roles` and `tier` are null where those could not. */
  assignments: { projectId: string; roles: string[] | null; tier: number | null }[] | null;
  /** Addresses and blocks; null where they could not be read. */
  accessList: string[] | null;
  /** ISO 8601; null if no secret was ever used. */
  lastUsedAt: string | null;
  tier: number;
  scope: EffectiveScope;
  score: Score;
};

export type ProjectReport = { projectId: string; name: string; environment: string | null };

export type OrganizationReport = {
  id: string;
  name: string;
  platform: Platform;
  collection: { requests: number; lowerBound: number; complete: boolean };
  /** Client ID of the account that collected, where it is one of this organization. */
  self: string | null;
  /** Sum of its accounts' scores. */
  score: number;
  accounts: AccountReport[];
  projects: ProjectReport[];
};

/** A rule that was on. */
export type RuleReport = {
  ruleId: string;
  slug: string;
  title: string;
  subject: "organization" | "project" | "account";
  severity: Severity;
  confidence: Confidence;
  why: string;
  remediation: string;
  standards: StandardControl[];
  evaluations: Evaluations;
};

/** One thing to mend, and all findings that go with it. */
export type RootCause = {
  /** Best first to mend: 1 is the one that resolves most, weighed by severity. */
  rank: number;
  fix: Fix;
  /** What to do, on what, in a few words. */
  summary: string;
  subject: FindingSubject;
  names: SubjectNames;
  commands: string[];
  /** Fingerprints of the findings that it resolves. */
  resolves: string[];
  severity: Severity;
};

export type SuppressionReport = {
  rule: string;
  reason: string;
  owner: string;
  until: string;
  /** `expired` ones suppress nothing any more; `unused` ones matched nothing. */
  state: "active" | "expired" | "unused";
  line?: number;
  findings: number;
};

export type Summary = {
  accounts: number;
  /** Suppressed ones left out, as in `bySeverity`. */
  findings: number;
  suppressed: number;
  bySeverity: Record<Severity, number>;
  evaluations: Evaluations;
};

/** How an audit compares with an earlier one. Findings by fingerprint. */
export type BaselineReport = {
  /** Of the baseline. */
  findings: number;
  /** Not in it; suppressed ones left out. */
  new: number;
  /** In it, and gone. */
  resolved: string[];
  /** In it, and neither found nor ruled out: what they are about was not judged. */
  open: string[];
};

/** The result of an audit: what every report and the exit code are made of. */
export type Report = {
  schemaVersion: 1;
  tool: { name: string; version: string };
  /** ISO 8601: the instant that the audit was made for. */
  generatedAt: string;
  policy: { preset: PresetName; source: string | null };
  /** When the state was collected that this one is compared with, ISO 8601. */
  comparedWith: string | null;
  organizations: OrganizationReport[];
  summary: Summary;
  rules: RuleReport[];
  /** Worst first; by organization, rule and subject within a severity. */
  findings: ReportedFinding[];
  /** Absent where there was no baseline. */
  resolved?: ResolvedFinding[];
  notEvaluated: NotEvaluated[];
  rootCauses: RootCause[];
  suppressions: SuppressionReport[];
  /** Where there was one. */
  baseline?: BaselineReport;
};
