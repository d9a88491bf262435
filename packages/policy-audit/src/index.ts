export {
  createAudit,
  type Audit,
  type AuditOptions,
  type PreviousState,
} from "./engine/create-audit.ts";
export type {
  EffectiveScope,
  Evidence,
  Finding,
  FindingSubject,
  SubjectNames,
  Suppressed,
} from "./finding.ts";
export type { Fix } from "./fix.ts";
export { presets, type Policy, type PresetName } from "./policy/policy.ts";
export { presetPolicy } from "./policy/preset-policy.ts";
export type {
  AccountReport,
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
export { isKnownNeed, suggestNeed } from "./roles/needs.ts";
export { recommendRoles, type Recommendation } from "./roles/recommend-roles.ts";
export { operationsOf, writesOf } from "./roles/role-operations.ts";
export { tierOf } from "./roles/role-tier.ts";
export { UnknownNeedError } from "./roles/unknown-need-error.ts";
export type { Rule, Threshold } from "./rule.ts";
export { rules } from "./rules/registry.ts";
export { confidences, severities, type Confidence, type Severity } from "./severity.ts";
export { listControls, standardNames, type StandardControl } from "./standards.ts";
