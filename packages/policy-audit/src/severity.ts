/** How bad a finding is, from the worst down. */
export const severities = ["critical", "high", "medium", "low", "info"] as const;

export type Severity = (typeof severities)[number];

/** How sure a finding is, from the surest down. */
export const confidences = ["high", "medium", "low"] as const;

export type Confidence = (typeof confidences)[number];

/** Whether a severity is at least as bad as a limit. */
export function isAtLeast(severity: Severity, limit: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(limit);
}
