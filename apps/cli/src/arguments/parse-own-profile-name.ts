import { UsageError } from "../errors/usage-error.ts";
import { ownNameProblem } from "../profiles/own-name-problem.ts";
import { parseProfileName } from "./parse-profile-name.ts";

/** Returns the name of a profile that Purser can keep, in lower case. */
export function parseOwnProfileName(text: string): string {
  const name = parseProfileName(text, "The name");
  const problem = ownNameProblem(name);
  if (problem === undefined) return name;
  throw new UsageError(
    `The name "${text}" ${problem}.`,
    "Choose another, such as production or read-only.",
  );
}
