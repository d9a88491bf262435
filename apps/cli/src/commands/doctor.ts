import type { CommandDefinition } from "../arguments/command-definition.ts";
import { connectionGlobals } from "../arguments/connection-globals.ts";
import { credentialNotes } from "../arguments/credential-notes.ts";

/** `purser doctor`. */
export const doctorCommand: CommandDefinition<object> = {
  words: ["doctor"],
  description: "Say what is wrong with credentials, platform, access list, roles or clock.",
  globals: connectionGlobals,
  createOptions: () => [],
  examples: [
    { line: "purser doctor", effect: "every check, and what to type for what is wrong" },
    {
      line: "purser doctor --platform cloud-manager --json",
      effect: "one document, for programs",
    },
    { line: "purser doctor --demo", effect: "what it looks like where nothing is wrong" },
  ],
  notes: [
    "It only reads: four requests beside getting an access token, and one per organization. A check that could not be made is unknown, and not passed.",
    "",
    "Exit codes: 0 every check is passed; 2 no credentials, nothing was sent; 3 something is wrong or could not be told.",
    "",
    credentialNotes,
  ].join("\n"),
  async run(options, io) {
    const { runDoctor } = await import("../doctor/run-doctor.ts");
    return runDoctor(options, io);
  },
};
