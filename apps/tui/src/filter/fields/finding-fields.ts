import type { FindingRow } from "../../book/rows.ts";
import type { Fields } from "../field.ts";
import { lowerNames } from "./lower-names.ts";
import { ownSeverity } from "./severity-field.ts";

/** What a filter of findings may name. */
export const findingFields: Fields<FindingRow> = {
  sev: ownSeverity,
  rule: { kind: "words", of: ({ ruleId, slug }) => [ruleId.toLowerCase(), slug.toLowerCase()] },
  title: { kind: "words", of: ({ title }) => [title.toLowerCase()] },
  account: {
    kind: "words",
    of: ({ clientId, name }) =>
      clientId === undefined ? [] : [name.toLowerCase(), clientId.toLowerCase()],
  },
  project: {
    kind: "words",
    of: ({ projectId }, { book }) =>
      projectId === undefined ? [] : lowerNames(book).project(projectId),
  },
  org: { kind: "words", of: ({ orgId }, { book }) => lowerNames(book).organization(orgId) },
  about: {
    kind: "choice",
    choices: ["account", "project", "organization"],
    of: ({ clientId, projectId }) => {
      if (clientId !== undefined) return ["account"];
      return projectId === undefined ? ["organization"] : ["project"];
    },
  },
};
