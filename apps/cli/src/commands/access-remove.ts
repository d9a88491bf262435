import type { CommandDefinition } from "../arguments/command-definition.ts";
import {
  changeGlobals,
  changeNotes,
  createAddressesArgument,
  createClientArgument,
} from "../lifecycle/change-options.ts";

/** `purser access remove`. */
export const accessRemoveCommand: CommandDefinition<object> = {
  words: ["access", "remove"],
  description: "Remove addresses from the API access list of a service account.",
  globals: changeGlobals,
  createOptions: () => [],
  createArguments: () => [createClientArgument(), createAddressesArgument()],
  examples: [
    {
      line: "purser access remove mdb_sa_id_68511483b548ea75c1c92ec5 203.0.113.10 198.51.100.0/24",
      effect: "an address and a block",
    },
    {
      line: "purser access remove mdb_sa_id_68511483b548ea75c1c92ec5 203.0.113.10 --dry-run",
      effect: "what it would touch",
    },
  ],
  notes: `An empty list lets every address in: so does removing the last entry.\n\n${changeNotes}`,
  async run(options, io, [clientId = "", ...addresses]) {
    const { removeAddresses } = await import("../lifecycle/change-addresses.ts");
    return removeAddresses({ clientId, addresses }, options, io);
  },
};
