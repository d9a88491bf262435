import type { Listed } from "../reading/read-listings.ts";
import { readProject, type Project } from "./project.ts";

/** The projects of an organization that the credentials see. */
export const listedProjects: Listed<Project> = {
  attempt: "Listing the projects",
  list: (organization, signal) => organization.projects.list({ signal }),
  read: readProject,
  idOf: ({ projectId }) => projectId,
};
