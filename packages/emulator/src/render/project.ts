import type { Platform } from "@purser/spec";
import type { Project } from "../state/records.ts";
import { selfLink } from "./link.ts";
import { renderTimestamp } from "./timestamp.ts";

/** Returns a project in its platform's shape. The emulator runs no deployments, so Cloud Manager's counts are 0. */
export function renderProject(platform: Platform, url: URL, project: Project): object {
  const shared = {
    id: project.id,
    name: project.name,
    orgId: project.orgId,
    links: selfLink(platform, url, `/groups/${project.id}`),
  };
  if (platform === "atlas") {
    return {
      ...shared,
      created: renderTimestamp(project.createdAt),
      clusterCount: project.clusterCount,
      tags: project.tags,
    };
  }
  return {
    ...shared,
    activeAgentCount: 0,
    hostCounts: { arbiter: 0, config: 0, mongos: 0, primary: 0, secondary: 0 },
    publicApiEnabled: true,
    replicaSetCount: 0,
    shardCount: 0,
  };
}
