import type { ContractFault, Fault, NetworkFault } from "./fault.ts";
import { faultNames, loadFault } from "./registry.ts";
import { isSelected, parseSelection, type Selection } from "./selection.ts";
import { UnknownFaultError } from "./unknown-fault-error.ts";

/** The faults of one request. */
export type Active = {
  contract: ContractFault[];
  network: { fault: NetworkFault; value: number | undefined }[];
};

/** The faults an emulator was given. Their modules are loaded at the first request, and only theirs. */
export type FaultSet = {
  /** Returns the faults that are on for this request (`index` counts from 1). */
  at(index: number, operationId: string | undefined): Promise<Active>;
};

const none: Active = { network: [], contract: [] };

/** Throws `UnknownFaultError` at once for a name or form that is not known. */
export function createFaultSet(names: readonly string[]): FaultSet {
  const selections = names.map(toSelection);
  if (selections.length === 0) return { at: () => Promise.resolve(none) };
  let loaded: Promise<{ selection: Selection; fault: Fault }[]> | undefined;
  return {
    async at(index, operationId) {
      loaded ??= Promise.all(selections.map(load));
      const active: Active = { network: [], contract: [] };
      for (const { selection, fault } of await loaded) {
        if (!isSelected(selection, index, operationId)) continue;
        if (fault.kind === "network") active.network.push({ fault, value: selection.value });
        else active.contract.push(fault);
      }
      return active;
    },
  };
}

function toSelection(text: string): Selection {
  const selection = parseSelection(text);
  if (!selection || !faultNames.includes(selection.name))
    throw new UnknownFaultError(text, faultNames);
  return selection;
}

async function load(selection: Selection): Promise<{ selection: Selection; fault: Fault }> {
  const fault = await loadFault(selection.name);
  if (!fault) throw new UnknownFaultError(selection.name, faultNames);
  return { selection, fault };
}
