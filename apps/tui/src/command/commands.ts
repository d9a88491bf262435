import type { Command } from "./command.ts";
import { filterCommands } from "./filter-commands.ts";
import { goCommands } from "./go-commands.ts";
import { viewCommands } from "./view-commands.ts";

/** Everything that can be typed after `:`, beside the IDs of actions, in the order that Tab shows. */
export const commands: readonly Command[] = [...goCommands, ...viewCommands, ...filterCommands];
