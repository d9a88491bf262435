import type { AlertConfiguration } from "../state/records.ts";
import { renderTimestamp } from "./timestamp.ts";

/** Returns an alert configuration of a project, without its thresholds and notifications. */
export function renderAlertConfiguration(
  projectId: string,
  configuration: AlertConfiguration,
): object {
  return {
    id: configuration.id,
    groupId: projectId,
    enabled: configuration.enabled,
    eventTypeName: configuration.eventTypeName,
    created: renderTimestamp(configuration.createdAt),
    updated: renderTimestamp(configuration.updatedAt),
  };
}
