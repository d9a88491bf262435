import type { Answered } from "../answered.ts";

/** A project, which paths of the API call a group. What only Atlas tells is absent on Cloud Manager. */
export type Project = {
  projectId: string;
  orgId: string;
  name: string;
  /** ISO 8601. Atlas only. */
  createdAt?: string;
  /** Atlas only. */
  clusterCount?: number;
  /** Atlas only, and only where there are some. */
  tags?: { key: string; value: string }[];
};

/** An agent's key is a credential, and nothing here asks for it: `raw` has it. */
export function toProject(raw: Answered<"Project">): Project {
  const { id, orgId, name, links: _, ...others } = raw;
  if ("agentApiKey" in others) {
    const { agentApiKey: _, ...rest } = others;
    return { projectId: id, orgId, name, ...rest };
  }
  if (!("created" in others)) return { projectId: id, orgId, name, ...others };
  const { created, ...rest } = others;
  return { projectId: id, orgId, name, createdAt: created, ...rest };
}
