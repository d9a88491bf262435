import type { Platform } from "@purser/inventory";
import type { FindingSubject } from "../finding.ts";
import type { Fix } from "../fix.ts";
import { atlasCommands } from "./atlas-commands.ts";
import { purserCommands } from "./purser-commands.ts";

/**
 * Returns the command lines that mend something, filled in; none where only a person can. First those of the Atlas CLI, which
 * knows nothing of Cloud Manager, then Purser's, which do the same: one or the other. No line holds a secret, and none of the
 * names and descriptions that people write: ids and roles alone.
 */
export function fixCommands(
  fix: Fix,
  { subject, platform }: { subject: FindingSubject; platform: Platform },
): string[] {
  const ofAtlas = platform === "atlas" ? atlasCommands(fix, subject) : [];
  return [...ofAtlas, ...purserCommands(fix, subject)];
}
