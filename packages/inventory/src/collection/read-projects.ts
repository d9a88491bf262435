import type { Client, Project } from "@purser/core";
import type { Cause, Fact } from "../records.ts";
import { isTags } from "../snapshot/record-shape.ts";
import { notOffered, unexpectedAnswer, unreadable } from "./cause.ts";
import { maskSecrets } from "./mask-secrets.ts";
import type { ListedProject, OnPart } from "./part.ts";
import { sortBy, type Reads } from "./reads.ts";

/** The projects of an organization, sorted; `cause` says why these are not all. */
export type ProjectsReading = { projects: ListedProject[]; cause?: Cause };

export const projectsOperation = "getOrgGroups";

export async function readProjects(
  client: Client,
  orgId: string,
  reads: Reads,
  onPart?: OnPart,
): Promise<ProjectsReading> {
  const { items, cause } = await reads.list(
    projectsOperation,
    (options) => client.organization(orgId).projects.list(options),
    (project) => toProject(orgId, project, client.platform),
    (listed) => onPart?.({ part: "projects", projects: listed }),
  );
  const projects = sortBy(items, ({ projectId }) => projectId);
  return { projects, ...(cause && { cause }) };
}

/** Throws for what is no project at all: its listing then counts as unreadable from there on. */
function toProject(
  orgId: string,
  { projectId, name, tags }: Project,
  platform: Client["platform"],
): ListedProject {
  if (typeof projectId !== "string" || typeof name !== "string") {
    throw new TypeError("A project has no ID or no name.");
  }
  return {
    record: "project",
    orgId,
    projectId,
    name: maskSecrets(name),
    tags: platform === "atlas" ? tagsFact(tags) : unreadable(notOffered("tags of projects")),
  };
}

/** Atlas leaves the tags out where there are none. */
function tagsFact(tags: Project["tags"]): Fact<{ key: string; value: string }[]> {
  if (tags === undefined || tags === null) return { state: "ok", value: [] };
  if (!isTags(tags)) {
    return unreadable(unexpectedAnswer(projectsOperation, "has tags that are not as documented"));
  }
  const masked = tags.map(({ key, value }) => ({
    key: maskSecrets(key),
    value: maskSecrets(value),
  }));
  return { state: "ok", value: sortBy(masked, ({ key, value }) => `${key}\n${value}`) };
}
