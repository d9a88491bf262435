import type { Confidence, Severity } from "../../severity.ts";

/** The version of OCSF that events keep to: the first with the class 2008. Source: schema.ocsf.io, 1.6.0. */
export const ocsfVersion = "1.6.0";

/** Category 2. */
export const category = { uid: 2, name: "Findings" } as const;

export const classNames = { 2003: "Compliance Finding", 2008: "IAM Analysis Finding" } as const;

export type OcsfClass = keyof typeof classNames;

type Caption = { id: number; name: string };

export const severityCaptions: Readonly<Record<Severity, Caption>> = {
  critical: { id: 5, name: "Critical" },
  high: { id: 4, name: "High" },
  medium: { id: 3, name: "Medium" },
  low: { id: 2, name: "Low" },
  info: { id: 1, name: "Informational" },
};

export const confidenceCaptions: Readonly<Record<Confidence, Caption>> = {
  high: { id: 3, name: "High" },
  medium: { id: 2, name: "Medium" },
  low: { id: 1, name: "Low" },
};

export const activities = {
  create: { id: 1, name: "Create" },
  update: { id: 2, name: "Update" },
  close: { id: 3, name: "Close" },
} as const;

export const statuses = {
  open: { id: 1, name: "New" },
  suppressed: { id: 3, name: "Suppressed" },
  resolved: { id: 4, name: "Resolved" },
} as const;

/** `compliance.status_id`. */
export const verdicts = { pass: { id: 1, name: "Pass" }, fail: { id: 3, name: "Fail" } } as const;

/** Milliseconds since the epoch, as OCSF counts; undefined for what is no instant. */
export function ocsfTime(instant: string | null): number | undefined {
  const time = instant === null ? Number.NaN : Date.parse(instant);
  return Number.isNaN(time) ? undefined : time;
}
