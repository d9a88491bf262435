import type { Call, Handler } from "../call.ts";
import { Refusal } from "../refusal.ts";
import { renderAccessListEntry } from "../render/access-list-entry.ts";
import { entriesCovering, findAccessListEntry } from "../state/access-list.ts";
import { parseAddressBlock, type AddressBlock } from "../state/address-block.ts";
import type { AccessListEntry, Account } from "../state/records.ts";
import { listOf } from "./list-items.ts";
import { pathParameter, resourceNotFound, targetOf } from "./lookup.ts";
import { recordEvent } from "./record-event.ts";
import { validationError } from "./validation-error.ts";

type EntryRequest = { ipAddress?: string | null; cidrBlock?: string | null };

/** Lists the entries of an account's access list. There is one list, whichever path it is reached by. */
export const listAccessList: Handler = (call) => answerList(call, targetOf(call).account);

/** Adds entries, all or none, and answers the whole list. */
export const addAccessListEntries: Handler = (call) => {
  const { organization, account } = targetOf(call);
  const added = (call.body as EntryRequest[]).map((request, index) => readEntry(request, index));
  assertAbsent(account, added);
  assertRoom(call, account, added.length);
  for (const block of added) {
    account.accessList.push(newEntry(call, block));
    recordEvent(call, organization, account, "SERVICE_ACCOUNT_ACCESS_LIST_ENTRY_ADDED");
  }
  return answerList(call, account);
};

/** Removes the entry of one address or block, in any spelling of it. */
export const removeAccessListEntry: Handler = (call) => {
  const { organization, account } = targetOf(call);
  const spelling = pathParameter(call, "ipAddress");
  const block = parseAddressBlock(spelling);
  if (!block) {
    throw new Refusal(
      400,
      "INVALID_PATH_PARAMETER",
      `${spelling} is no IP address or CIDR block.`,
      {
        parameters: [spelling],
      },
    );
  }
  const entry = findAccessListEntry(account, block);
  if (!entry) throw resourceNotFound(spelling);
  assertNotOwnAddress(call, account, entry);
  account.accessList.splice(account.accessList.indexOf(entry), 1);
  recordEvent(call, organization, account, "SERVICE_ACCOUNT_ACCESS_LIST_ENTRY_DELETED");
  return { status: 204 };
};

function answerList(call: Call, account: Account): ReturnType<Handler> {
  const entries = listOf(account.accessList, (entry) =>
    renderAccessListEntry(call.platform, entry),
  );
  return { status: 200, items: entries };
}

function readEntry(request: EntryRequest, index: number): AddressBlock {
  const field = typeof request.ipAddress === "string" ? "ipAddress" : "cidrBlock";
  const block = parseAddressBlock(request[field] ?? "");
  if (block && (field === "cidrBlock" || block.ipAddress !== null)) return block;
  const expected = field === "ipAddress" ? "an IP address" : "a CIDR block";
  throw validationError([{ field: `${index}.${field}`, description: `must be ${expected}` }]);
}

/** Source: Atlas API error codes, ADDRESS_ALREADY_IN_ACCESS_LIST. An address repeated within the request counts too. */
function assertAbsent(account: Account, added: AddressBlock[]): void {
  const seen = new Set<string>();
  for (const block of added) {
    if (findAccessListEntry(account, block) || seen.has(block.cidrBlock)) {
      const address = block.ipAddress ?? block.cidrBlock;
      throw new Refusal(
        409,
        "ADDRESS_ALREADY_IN_ACCESS_LIST",
        `The address ${address} is already in the access list.`,
        { parameters: [address] },
      );
    }
    seen.add(block.cidrBlock);
  }
}

function assertRoom(call: Call, account: Account, added: number): void {
  const limit = call.limits.accessListEntriesPerAccount;
  if (account.accessList.length + added <= limit) return;
  // Undocumented: the code of this error.
  throw new Refusal(
    400,
    "MAX_ACCESS_LIST_ENTRIES_EXCEEDED",
    `An access list may have at most ${limit} entries.`,
    { parameters: [limit] },
  );
}

/**
 * An account cannot take away the address it is calling from. The pages state the rule without an error code; the
 * one here is what the service answers for API keys.
 */
function assertNotOwnAddress(call: Call, account: Account, entry: AccessListEntry): void {
  if (call.caller.kind !== "service-account") return;
  if (call.caller.account.clientId !== account.clientId) return;
  if (!entriesCovering(account, call.address).includes(entry)) return;
  throw new Refusal(
    400,
    "CANNOT_REMOVE_CALLER_FROM_ACCESS_LIST",
    `Cannot remove caller's IP address ${call.address} from access list.`,
    { parameters: [call.address] },
  );
}

function newEntry(call: Call, { cidrBlock, ipAddress }: AddressBlock): AccessListEntry {
  return {
    cidrBlock,
    ipAddress,
    createdAt: call.now,
    lastUsedAt: null,
    lastUsedAddress: null,
    requestCount: 0,
  };
}
