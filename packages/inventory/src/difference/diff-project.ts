import type { ProjectRecord } from "../records.ts";
import { compareTexts } from "./compare-lists.ts";
import type { Difference } from "./difference.ts";
import { compareFacts } from "./unknown-difference.ts";

/** Returns what is other about one project: name, tags, alerts. */
export function diffProject(before: ProjectRecord, after: ProjectRecord): Difference[] {
  const { orgId, projectId } = after;
  const subject = { orgId, projectId };
  const differences: Difference[] = [];
  if (before.name !== after.name) {
    const change = { before: before.name, after: after.name };
    differences.push({ ...subject, kind: "project-renamed", ...change });
  }
  differences.push(
    ...compareFacts(subject, "tags", before.tags, after.tags, (old, young) => {
      const change = compareTexts(old.map(tagText), young.map(tagText));
      return change ? [{ ...subject, kind: "project-tags-changed", ...change }] : [];
    }),
    ...compareFacts(subject, "alerts", before.alerts, after.alerts, (old, young) => {
      const change = compareTexts(old.map(alertText), young.map(alertText));
      return change ? [{ ...subject, kind: "project-alerts-changed", ...change }] : [];
    }),
  );
  return differences;
}

function tagText({ key, value }: { key: string; value: string }): string {
  return `${key}: ${value}`;
}

function alertText(alert: { alertConfigId: string; enabled: boolean; eventType: string }): string {
  const { alertConfigId, enabled, eventType } = alert;
  return `${alertConfigId} ${eventType}${enabled ? "" : " (off)"}`;
}
