import type { CommandDefinition } from "../arguments/command-definition.ts";
import {
  changeGlobals,
  changeNotes,
  createAddressesArgument,
  createClientArgument,
} from "../lifecycle/change-options.ts";

/** `purser access add`. */
export const accessAddCommand: CommandDefinition<object> = {
  words: ["access", "add"],
  description: "Add addresses to the API access list of a service account.",
  globals: changeGlobals,
  createOptions: () => [],
  createArguments: () => [createClientArgument(), createAddressesArgument()],
  examples: [
    {
      line: "purser access add mdb_sa_id_68511483b548ea75c1c92ec5 203.0.113.10 198.51.100.0/24",
      effect: "an address and a block",
    },
    {
      line: "purser access add mdb_sa_id_68511483b548ea75c1c92ec5 203.0.113.10 --dry-run",
      effect: "what it would touch",
    },
  ],
  notes: `An empty list lets every address in: the first entry shuts all others out.\n\n${changeNotes}`,
  async run(options, io, [clientId = "", ...addresses]) {
    const { addAddresses } = await import("../lifecycle/change-addresses.ts");
    return addAddresses({ clientId, addresses }, options, io);
  },
};
