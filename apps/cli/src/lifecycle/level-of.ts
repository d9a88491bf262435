import type { LevelOption } from "@purser/lifecycle";
import type { GlobalOptions } from "../arguments/global-options.ts";

/** Returns the level that `--project` stands for. A project that merely goes with the credential does not change it. */
export function levelOf({ project }: GlobalOptions): LevelOption {
  return project === undefined ? {} : { projectId: project };
}
