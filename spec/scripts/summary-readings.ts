import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A comment that says how a contradiction of the documentation was read: its number, and the sentence it begins with. */
export type Reading = { number: number; file: string; text: string };

/** Returns the readings in a YAML source: every comment `# Reading <n>: …` with the comment lines that follow it. */
export function readingsIn(file: string, source: string): Reading[] {
  const readings: Reading[] = [];
  let open: Reading | undefined;
  for (const line of source.split("\n")) {
    const comment = /^\s*# ?(.*)$/u.exec(line)?.[1];
    const [, number, text] = /^Reading (\d+): (.*)$/u.exec(comment ?? "") ?? [];
    if (number !== undefined) {
      open = { number: Number(number), file, text: text ?? "" };
      readings.push(open);
    } else if (comment === undefined) open = undefined;
    else if (open) open.text += ` ${comment}`;
  }
  return readings;
}

/** Returns the readings in every YAML file under the folders. */
export function readReadings(folders: string[]): Reading[] {
  return folders
    .flatMap((folder) =>
      globSync("**/*.yaml", { cwd: folder })
        .toSorted()
        .map((name) => join(folder, name)),
    )
    .flatMap((file) => readingsIn(file, readFileSync(file, "utf8")));
}
