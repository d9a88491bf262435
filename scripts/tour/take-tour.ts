import { setTimeout } from "node:timers/promises";
import { emulatedOrganization } from "./emulated-organization.ts";
import { runLine } from "./run-line.ts";
import { stops } from "./stops.ts";

/** What was typed at a stop, and what came of it. */
export type Visit = {
  heading: string;
  words: string;
  command: string;
  shown: string;
  code: number;
};

/**
 * Walks through the stops with the `purser` that `path` (a PATH) finds first, in a folder of its own, on an emulated
 * organization. Throws where a command ends with another code than it should.
 */
export async function takeTour(folder: string, path: string): Promise<Visit[]> {
  const organization = await emulatedOrganization(path);
  const env = { PATH: path, HOME: folder, ...organization.env };
  try {
    const visits: Visit[] = [];
    const printed: string[] = [];
    for (const { heading, words, pause = 0, command: commandOf, code, lines } of stops) {
      await setTimeout(pause);
      const command = commandOf(printed);
      const ran = await runLine(command, folder, env);
      if (ran.code !== code) {
        throw new Error(`${command} ended with ${ran.code}, not ${code}:\n${ran.output}`);
      }
      printed.push(ran.output);
      const shown = firstLines(ran.output.replaceAll(folder, "~"), lines);
      visits.push({ heading, words, command: command.replaceAll(folder, "~"), shown, code });
    }
    return visits;
  } finally {
    await organization.close();
  }
}

function firstLines(output: string, count: number | undefined): string {
  const lines = output.trimEnd().split("\n");
  return count === undefined || lines.length <= count
    ? lines.join("\n")
    : [...lines.slice(0, count), "…"].join("\n");
}
