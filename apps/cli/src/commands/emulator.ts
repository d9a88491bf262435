import { Option } from "commander";
import type { CommandDefinition } from "../arguments/command-definition.ts";
import { parsePort } from "../arguments/parse-port.ts";

export type EmulatorOptions = { port: number; data: string; fault?: string[] };

/** `purser emulator`. */
export const emulatorCommand: CommandDefinition<EmulatorOptions> = {
  words: ["emulator"],
  description: "Serve a stand-in for both APIs on this machine, until interrupted.",
  globals: ["json", "color"],
  createOptions: () => [
    new Option("--port <number>", "port on 127.0.0.1; 0 takes any free one")
      .argParser(parsePort)
      .default(8787),
    new Option(
      "--data <name>",
      "what it starts with: demo, demo-before, maximal, contract or fleet:N (N organizations)",
    ).default("demo"),
    new Option(
      "--fault <name...>",
      "make it fail on purpose; names the faults there are if one is unknown",
    ),
  ],
  examples: [
    { line: "purser emulator --port 8787", effect: "addresses, credentials and a request to try" },
    {
      line: "purser emulator --port 0 --data contract --json",
      effect: "the same as one line of JSON, for programs",
    },
  ],
  notes:
    "It serves until Ctrl-C (SIGINT) or SIGTERM, then closes its port and exits with 130: interrupted.",
  async run(options, io) {
    const { runEmulator } = await import("./emulator/run-emulator.ts");
    return runEmulator(options, io);
  },
};
