import { printable } from "../output/printable.ts";
import type { ItemTable } from "../reading/listing-table.ts";
import type { Project } from "./project.ts";

/** The table of projects. What a platform does not tell is a dash. */
export const projectsTable: ItemTable<Project> = {
  columns: [
    { heading: "NAME", minimum: 14 },
    { heading: "PROJECT ID" },
    { heading: "CLUSTERS", expendable: 2 },
    { heading: "CREATED", expendable: 1 },
    { heading: "TAGS", minimum: 12, expendable: 3 },
  ],
  cells: ({ name, projectId, clusterCount = "-", createdAt = "-", tags = [] }) => [
    { text: printable(name) },
    { text: printable(projectId) },
    { text: String(clusterCount) },
    { text: printable(createdAt.slice(0, 10)) },
    { text: printable(tags.map(({ key, value }) => `${key}=${value}`).join(" ")) },
  ],
};
