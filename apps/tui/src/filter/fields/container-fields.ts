import type { OrganizationRow, ProjectRow, SeverityCounts } from "../../book/rows.ts";
import type { Fields } from "../field.ts";
import { lowerNames } from "./lower-names.ts";
import { countFindings, worstFindings } from "./severity-field.ts";

type Container = { id: string; name: string; accounts: number; findings: SeverityCounts };

/** What organizations and projects have in common. */
const containerFields: Fields<Container> = {
  name: { kind: "words", of: ({ name }) => [name.toLowerCase()] },
  id: { kind: "words", of: ({ id }) => [id.toLowerCase()] },
  accounts: { kind: "number", of: ({ accounts }) => accounts },
  findings: { kind: "number", of: ({ findings }) => countFindings(findings) },
  has: {
    kind: "choice",
    choices: ["finding", "account"],
    of: ({ findings, accounts }) => [
      ...(countFindings(findings) > 0 ? ["finding"] : []),
      ...(accounts > 0 ? ["account"] : []),
    ],
  },
  sev: worstFindings,
};

/** What a filter of organizations may name. */
export const organizationFields: Fields<OrganizationRow> = {
  ...containerFields,
  org: { kind: "words", of: ({ id }, { book }) => lowerNames(book).organization(id) },
  platform: {
    kind: "choice",
    choices: ["atlas", "cloud-manager"],
    of: ({ platform }) => [platform],
  },
  projects: { kind: "number", of: ({ projects }) => projects },
  state: {
    kind: "choice",
    choices: ["waiting", "loading", "complete", "incomplete", "unreachable"],
    of: ({ state }) => [state],
  },
};

/** What a filter of projects may name. */
export const projectFields: Fields<ProjectRow> = {
  ...containerFields,
  project: { kind: "words", of: ({ id }, { book }) => lowerNames(book).project(id) },
  org: { kind: "words", of: ({ orgId }, { book }) => lowerNames(book).organization(orgId) },
};
