import type { Fix } from "../fix.ts";

/**
 * Returns what mends an access list with an entry too many. Where no other entry would stay, deleting it would let in
 * anybody or nobody: then a person has to say which addresses the list needs.
 */
export function deleteEntry(address: string | undefined, isAll: boolean): Fix[] {
  return isAll || address === undefined
    ? [{ kind: "narrow-access-list" }]
    : [{ kind: "delete-address", address }];
}
