import { userStateFolder } from "@purser/core/node";
import { join, resolve } from "node:path";
import type { Io } from "../io.ts";
import type { ConsentOptions } from "./contract-options.ts";

/** Returns the folder in which contract runs write down what they make: the one that is named, or one in the user's state folder. */
export function journalFolder({ journal }: ConsentOptions, { env }: Io): string {
  return journal === undefined
    ? join(userStateFolder({ env }), "purser", "contract")
    : resolve(journal);
}
