import type { FindingSubject, SubjectNames } from "../../finding.ts";
import type { Report, ResolvedFinding } from "../../report.ts";
import {
  activities,
  category,
  classNames,
  ocsfTime,
  ocsfVersion,
  severityCaptions,
  statuses,
  type OcsfClass,
} from "./ocsf-enums.ts";

/** What every event of a finding has, whatever its class. */
export type EventBase = Pick<
  ResolvedFinding,
  "ruleId" | "severity" | "message" | "subject" | "fingerprint"
>;

/** Returns the attributes that the base event and the base finding ask for. Keys without a value are left out. */
export function ocsfEvent(
  report: Report,
  finding: EventBase,
  {
    classUid,
    activity,
    status,
    info,
  }: {
    classUid: OcsfClass;
    activity: keyof typeof activities;
    status: keyof typeof statuses;
    /** Further attributes of `finding_info`. */
    info: Readonly<Record<string, unknown>>;
  },
): Record<string, unknown> {
  const { id: activityId, name: activityName } = activities[activity];
  const { id: severityId, name: severity } = severityCaptions[finding.severity];
  const time = ocsfTime(report.generatedAt) ?? 0;
  return {
    activity_id: activityId,
    activity_name: activityName,
    category_uid: category.uid,
    category_name: category.name,
    class_uid: classUid,
    class_name: classNames[classUid],
    type_uid: classUid * 100 + activityId,
    type_name: `${classNames[classUid]}: ${activityName}`,
    time,
    severity_id: severityId,
    severity,
    status_id: statuses[status].id,
    status: statuses[status].name,
    message: finding.message,
    metadata: {
      version: ocsfVersion,
      product: { name: report.tool.name, vendor_name: "Purser", version: report.tool.version },
      event_code: finding.ruleId,
      tenant_uid: finding.subject.orgId,
    },
    finding_info: {
      uid: finding.fingerprint,
      desc: finding.message,
      last_seen_time: time,
      ...info,
    },
  };
}

type Resource = { uid: string; name?: string | undefined; type: string; namespace?: string };

/** Returns what a finding is about, the most particular first. */
export function ocsfResources(subject: FindingSubject, names?: SubjectNames): Resource[] {
  const { orgId, projectId, clientId, secretId, apiKeyId, address } = subject;
  const inner: [type: string, uid: string | undefined, name?: string | undefined][] = [
    ["Service Account Secret", secretId],
    ["Access List Entry", address],
    ["API Key", apiKeyId],
    ["Service Account", clientId, names?.account],
    ["Project", projectId, names?.project],
  ];
  return [
    ...inner.flatMap(([type, uid, name]) =>
      uid === undefined ? [] : [{ uid, name, type, namespace: orgId }],
    ),
    { uid: orgId, name: names?.organization, type: "Organization" },
  ];
}
