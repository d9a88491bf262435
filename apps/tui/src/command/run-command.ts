import { availableActions } from "../keys/key-map.ts";
import type { State } from "../state/state.ts";
import type { World } from "../state/world.ts";
import type { CommandOutcome } from "./command.ts";
import { commands } from "./commands.ts";
import { splitCommand } from "./split-command.ts";

/** Returns what a command line leads to: a command of that name, an action of that ID, or the only one that starts so. */
export function runCommand(text: string, state: State, world: World): CommandOutcome {
  const { name, argument = "" } = splitCommand(text);
  const known = [
    ...commands.flatMap((command) =>
      command.names.map((one) => ({
        name: one,
        what: command.names[0],
        run: () => command.run(argument.trim(), state, world),
      })),
    ),
    ...availableActions(state, world).map((action) => ({
      name: action.id,
      what: action.id,
      run: () => action.run(state, world),
    })),
  ];
  const exact = known.find((one) => one.name === name);
  if (exact !== undefined) return exact.run();
  const starting = known.filter((one) => one.name.startsWith(name));
  const meant = new Set(starting.map(({ what }) => what));
  if (meant.size === 0)
    return { problem: `There is no command "${name}" here. ? shows what there is.` };
  if (meant.size > 1) return { problem: `"${name}" may be ${[...meant].slice(0, 5).join(", ")}.` };
  return starting[0]?.run() ?? { problem: `There is no command "${name}" here.` };
}
