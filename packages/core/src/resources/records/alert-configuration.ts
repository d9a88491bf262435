import type { AtlasAnswered } from "../answered.ts";

/** What makes a project of Atlas send an alert. Instants in ISO 8601. */
export type AlertConfiguration = {
  alertConfigId: string;
  projectId: string;
  enabled: boolean;
  /** What it watches, such as `GROUP_SERVICE_ACCOUNT_SECRETS_EXPIRING`. */
  eventType: string;
  createdAt: string;
  updatedAt: string;
};

export function toAlertConfiguration(raw: AtlasAnswered<"AlertConfiguration">): AlertConfiguration {
  const { id, groupId, enabled, eventTypeName, created, updated, ...others } = raw;
  return {
    alertConfigId: id,
    projectId: groupId,
    enabled,
    eventType: eventTypeName,
    createdAt: created,
    updatedAt: updated,
    ...others,
  };
}
