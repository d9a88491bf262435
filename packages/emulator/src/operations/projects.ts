import type { Call, Handler } from "../call.ts";
import { renderProject } from "../render/project.ts";
import type { Project } from "../state/records.ts";
import { listOf } from "./list-items.ts";
import { organizationOf, projectOf } from "./lookup.ts";
import { filterByName } from "./name-filter.ts";
import { visibleOrganizations, visibleProjects } from "./visibility.ts";

/** Lists the projects the caller sees. */
export const listGroups: Handler = (call) =>
  answerProjects(
    call,
    visibleOrganizations(call).flatMap((organization) => visibleProjects(call, organization)),
  );

/** Lists the projects of one organization that the caller sees. */
export const getOrgGroups: Handler = (call) =>
  answerProjects(call, filterByName(call, visibleProjects(call, organizationOf(call))));

export const getGroup: Handler = (call) => ({
  status: 200,
  body: renderProject(call.platform, call.url, projectOf(call)),
});

function answerProjects(call: Call, projects: Project[]): ReturnType<Handler> {
  const items = listOf(projects, (project) => renderProject(call.platform, call.url, project));
  return { status: 200, items };
}
