import { userStateFolder, type Surroundings } from "@purser/core/node";
import { join } from "node:path";

/** Returns the folder in which journals are kept: `purser/journals` in the user's state folder. */
export function journalFolder(surroundings: Surroundings = {}): string {
  return join(userStateFolder(surroundings), "purser", "journals");
}
