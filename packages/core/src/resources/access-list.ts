import { operationIds, type Level } from "../creation/level.ts";
import type { CallOptions } from "../fetch/call.ts";
import type { List } from "../pages/list.ts";
import type { ListOptions } from "../pages/page.ts";
import { createAnswer, type Answer } from "./answer.ts";
import type { Params, ResourceContext } from "./context.ts";
import { pageOf, readList } from "./read-list.ts";
import { perform } from "./read-one.ts";
import {
  addressOf,
  toAccessListEntry,
  toEntryRequest,
  type AccessListEntry,
  type NewAccessListEntry,
} from "./records/access-list-entry.ts";

/** The addresses and blocks that may use a service account. An empty list lets every address in. */
export type AccessList = {
  /** Lists the entries. Needs ORG_READ_ONLY (Cloud Manager: ORG_MEMBER) through an organization, GROUP_READ_ONLY through a project. */
  list(options?: ListOptions): List<AccessListEntry>;
  /**
   * Adds addresses and blocks to those that are there, of which none goes away; returns the list. Needs ORG_OWNER through
   * an organization; through a project GROUP_ACCESS_MANAGER on Atlas, GROUP_OWNER on Cloud Manager.
   *
   * @example
   * await atlas.organization(orgId).serviceAccount(clientId).accessList.add(["203.0.113.7", "10.0.0.0/8"]);
   */
  add(entries: readonly NewAccessListEntry[], options?: CallOptions): Answer<AccessListEntry[]>;
  /** Removes an address, a block, or an entry as it was listed. Needs what `add` needs. Throws `NotFoundError` if it is not there. */
  remove(entry: NewAccessListEntry | AccessListEntry, options?: CallOptions): Answer<void>;
};

const removals: Readonly<Record<Level, string>> = {
  organization: "deleteOrgServiceAccountAccessListEntry",
  project: "deleteGroupServiceAccountAccessListEntry",
};

export function createAccessList(
  context: ResourceContext,
  level: Level,
  params: Params,
): AccessList {
  const { listAccessList, addToAccessList } = operationIds[level];
  return {
    list: (options) =>
      readList(context, listAccessList, { params }, toAccessListEntry, "cidrBlock", options),
    add: (entries, options) =>
      createAnswer(
        context.creation.allow(level, params, entries.map(toEntryRequest), options),
        (answer) => pageOf(answer, addToAccessList, 1, toAccessListEntry).items,
      ),
    remove: (entry, options) => {
      const ipAddress = addressOf(entry);
      return perform(context, removals[level], { params: { ...params, ipAddress } }, options);
    },
  };
}
