export {
  createAudit,
  type Audit,
  type AuditOptions,
  type PreviousState,
} from "./engine/create-audit.ts";
export { fingerprintOf } from "./engine/fingerprint.ts";
export { severityPoints } from "./engine/points.ts";
export {
  explainRule,
  type ExplainedThreshold,
  type RuleExplanation,
} from "./explain/explain-rule.ts";
export { explanationText } from "./explain/explanation-text.ts";
export type {
  EffectiveScope,
  Evidence,
  Finding,
  FindingSubject,
  SubjectNames,
  Suppressed,
} from "./finding.ts";
export type { Fix } from "./fix.ts";
export { historyLine, type HistoryEntry } from "./history.ts";
export { applyBaseline, type Baseline, type BaselineEntry } from "./outcome/baseline.ts";
export { filterReport, type ReportFilter } from "./outcome/filter-report.ts";
export { LineError } from "./outcome/line-error.ts";
export { parseBaseline } from "./outcome/parse-baseline.ts";
export { readHistory } from "./outcome/read-history.ts";
export { verdictOf, type VerdictOptions } from "./outcome/verdict-of.ts";
export { findRule, UnknownRuleError } from "./policy/find-rule.ts";
export { onlyRules } from "./policy/only-rules.ts";
export { parsePolicy, type ParsePolicyOptions } from "./policy/parse-policy.ts";
export { PolicyError, type PolicyFault } from "./policy/policy-error.ts";
export { presets, type Policy, type PresetName } from "./policy/policy.ts";
export { presetPolicy } from "./policy/preset-policy.ts";
export { applicationName, type Application } from "./remedies/application.ts";
export type { TargetedFix } from "./remedies/apply-fix.ts";
export type { BlastRadius } from "./remedies/blast-radius.ts";
export type { FindingChange } from "./remedies/compare-findings.ts";
export { FixNotForeseeableError } from "./remedies/fix-not-foreseeable-error.ts";
export { NothingFoundError } from "./remedies/nothing-found-error.ts";
export { planRemediation, type PlanStep } from "./remedies/plan-remediation.ts";
export type { Rollback } from "./remedies/rollback.ts";
export { simulateFixes, type Simulation } from "./remedies/simulate-fixes.ts";
export type {
  AccountReport,
  BaselineReport,
  Evaluations,
  NotEvaluated,
  OrganizationReport,
  ProjectReport,
  Report,
  ReportedFinding,
  ResolvedFinding,
  RootCause,
  RuleReport,
  Score,
  Summary,
  SuppressionReport,
} from "./report.ts";
export { implies } from "./roles/implied-roles.ts";
export { isKnownRole } from "./roles/known-roles.ts";
export { listRoles, type ListedRole } from "./roles/list-roles.ts";
export { isKnownNeed, suggestNeed } from "./roles/needs.ts";
export { recommendRoles, type Recommendation } from "./roles/recommend-roles.ts";
export { operationsOf, writesOf } from "./roles/role-operations.ts";
export { tierOf } from "./roles/role-tier.ts";
export { UnknownNeedError } from "./roles/unknown-need-error.ts";
export type { Rule, Threshold } from "./rule.ts";
export { rulesNotImplemented, type RuleNotImplemented } from "./rules/not-implemented.ts";
export { rules } from "./rules/registry.ts";
export { scopeOf } from "./subjects/scope-of.ts";
export { confidences, severities, type Confidence, type Severity } from "./severity.ts";
export { listControls, standardNames, type StandardControl } from "./standards.ts";
