import type { CommandDefinition } from "../arguments/command-definition.ts";
import { connectionGlobals } from "../arguments/connection-globals.ts";
import { credentialNotes } from "../arguments/credential-notes.ts";

/** `purser projects`. */
export const projectsCommand: CommandDefinition<object> = {
  words: ["projects"],
  description: "List the projects that the credentials see.",
  globals: [...connectionGlobals, "ndjson"],
  createOptions: () => [],
  examples: [
    { line: "purser projects --demo", effect: "the demo projects, no credentials needed" },
    {
      line: "purser projects --org 32b6e34b3d91647abb20e7b8 --ndjson",
      effect: "those of one organization, one per line",
    },
  ],
  notes: [
    "Who is only a member of an organization sees the projects that it has a role in.",
    "CLUSTERS, CREATED and TAGS are told by Atlas alone.",
    "",
    credentialNotes,
  ].join("\n"),
  async run(options, io) {
    const { listProjects } = await import("../projects/list-projects.ts");
    return listProjects(options, io);
  },
};
