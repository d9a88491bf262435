import { nearestName } from "../words/nearest-name.ts";
import { operations } from "./role-operations.ts";
import { terraformResources } from "./terraform-resources.ts";
import { UnknownNeedError } from "./unknown-need-error.ts";

/** Whether something is a need that can be declared: an operation ID or a Terraform resource type. */
export function isKnownNeed(need: string): boolean {
  return operations.has(need) || Object.hasOwn(terraformResources, need);
}

/** Returns the need that was probably meant; undefined where none is near. */
export function suggestNeed(need: string): string | undefined {
  return nearestName(need, [...operations.keys(), ...Object.keys(terraformResources)]);
}

/** Returns the operations that needs come to, each once, in order. Throws an UnknownNeedError on one that is not known. */
export function neededOperations(needs: readonly string[]): string[] {
  const needed = needs.flatMap((need) => {
    if (operations.has(need)) return [need];
    const called = Object.hasOwn(terraformResources, need) ? terraformResources[need] : undefined;
    if (called === undefined) throw new UnknownNeedError(need, suggestNeed(need));
    return called.split(" ");
  });
  return [...new Set(needed)].toSorted();
}
