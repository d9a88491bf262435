import type { CallOptions } from "../fetch/call.ts";
import type { List } from "../pages/list.ts";
import type { ListOptions } from "../pages/page.ts";
import type { Answer } from "./answer.ts";
import type { ResourceContext } from "./context.ts";
import { readList } from "./read-list.ts";
import { readOne } from "./read-one.ts";
import { toProject, type Project } from "./records/project.ts";

/** The projects that the credential sees. */
export type Projects = {
  /** Lists projects. Needs no role: what the credential has none in is not there. */
  list(options?: ListOptions): List<Project>;
  /** Reads one project. Needs GROUP_READ_ONLY. Throws `NotAllowedError` or `NotFoundError` for one of others. */
  get(projectId: string, options?: CallOptions): Answer<Project>;
};

export function createProjects(context: ResourceContext): Projects {
  return {
    list: (options) => readList(context, "listGroups", {}, toProject, "projectId", options),
    get: (projectId, options) =>
      readOne(context, "getGroup", { params: { groupId: projectId } }, toProject, options),
  };
}
