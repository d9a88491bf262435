import type { AlertConfiguration, Project } from "../state/records.ts";
import type { ProjectDescription } from "./description.ts";
import type { Site } from "./site.ts";

/** Source: Atlas Admin API, alert configurations, event names of service accounts in projects. */
const expiryAlertEvent = "GROUP_SERVICE_ACCOUNT_SECRETS_EXPIRING";

/** Returns the project with the alert that comes with every project and, where described, the one about expiring secrets. */
export function buildProject(
  description: ProjectDescription,
  site: Pick<Site, "orgId" | "timeline" | "identifiers">,
): Project {
  const { timeline, identifiers, orgId } = site;
  const createdAt = timeline.ago(description.ageDays);
  const alert = (eventTypeName: string, enabled: boolean): AlertConfiguration => ({
    id: identifiers.objectId(createdAt),
    eventTypeName,
    enabled,
    createdAt,
    updatedAt: createdAt,
  });
  const { name, clusterCount, tags = [], expiryAlert } = description;
  return {
    id: identifiers.objectId(createdAt),
    orgId,
    name,
    createdAt,
    clusterCount,
    tags: tags.map((tag) => ({ ...tag })),
    alertConfigurations: [
      alert("NO_PRIMARY", true),
      ...(expiryAlert ? [alert(expiryAlertEvent, expiryAlert === "enabled")] : []),
    ],
    mcpConfigurations: [],
  };
}
