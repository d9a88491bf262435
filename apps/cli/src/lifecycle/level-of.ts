import type { LevelOption } from "@purser/lifecycle";
import type { GlobalOptions } from "../arguments/global-options.ts";
import { UsageError } from "../errors/usage-error.ts";

/** Returns the level that `--project` stands for. */
export function levelOf({ project }: GlobalOptions): LevelOption {
  return project === undefined ? {} : { projectId: project };
}

/** Returns the project of a command that is about one. Throws a UsageError without it. */
export function neededProject({ project }: GlobalOptions): string {
  if (project !== undefined) return project;
  throw new UsageError("It is not said which project.", "Add --project with the project's ID.");
}
