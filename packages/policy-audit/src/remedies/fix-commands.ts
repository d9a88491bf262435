import type { Platform } from "@purser/inventory";
import type { FindingSubject } from "../finding.ts";
import type { Fix } from "../fix.ts";

/** Returns the command lines that mend something, filled in; none where no command can. */
export function fixCommands(
  _fix: Fix,
  _where: { subject: FindingSubject; platform: Platform },
): string[] {
  return [];
}
