import { Argument, Option } from "commander";
import type { CommandDefinition } from "../arguments/command-definition.ts";
import { credentialNotes } from "../arguments/credential-notes.ts";
import {
  contractGlobals,
  createConsentOptions,
  createRunOptions,
  createSubjectOptions,
  type RunOptions,
} from "../contract/contract-options.ts";

export type EmitTestOptions = RunOptions & { file?: string };

/** `purser contract emit-test`. */
export const contractEmitTestCommand: CommandDefinition<EmitTestOptions> = {
  words: ["contract", "emit-test"],
  description: "Write a Vitest file that sends the one request that shows a violation.",
  globals: [...contractGlobals.filter((name) => name !== "json"), "project", "now"],
  createOptions: () => [
    new Option("--file <path>", "where to (default: stdout)"),
    ...createConsentOptions(),
    ...createSubjectOptions(),
    ...createRunOptions().filter(({ long }) => long !== "--check" && long !== "--operation"),
  ],
  createArguments: () => [new Argument("<id>", "the result's ID, as the run printed it")],
  examples: [
    {
      line: "purser contract emit-test R-STATUS/listOrgs/200 --demo --platform atlas",
      effect: "a test of what holds on the embedded emulator",
    },
    {
      line: "purser contract emit-test R-STATUS/getOrg/500 --file get-org.test.ts",
      effect: "on the service, into a file",
    },
  ],
  notes: [
    "It tries the result again to see the request. The file takes the endpoint, a token and IDs from the environment, and holds no secret.",
    "Exit codes: 0 it is written, 3 nothing was reached, 4 something is left behind, 5 a safety rule said no, 6 it did not come to it.",
    "",
    credentialNotes,
  ].join("\n"),
  async run(options, io, [id = ""]) {
    const { writeEmittedTest } = await import("../contract/write-emitted-test.ts");
    return writeEmittedTest(id, options, io);
  },
};
