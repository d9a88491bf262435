import type { Json } from "@purser/spec";
import ipaddr from "ipaddr.js";
import { resultsOf, textOf, type Exchange } from "../exchange/exchange.ts";
import { Inconclusive } from "../run/interruptions.ts";
import type { Stage } from "../run/stage.ts";
import { placeOf, type LevelOperations } from "./levels.ts";

/** An entry as it is sent: an address or a block. */
export type Entry = { ipAddress: string } | { cidrBlock: string };

/** Addresses for documentation (RFC 5737, RFC 3849): nobody calls from them. */
export const samples = {
  address: "192.0.2.11",
  neighbour: "192.0.2.12",
  third: "203.0.113.77",
  block: "198.51.100.0/24",
  ipv6: "2001:db8::11",
} as const;

/** The access list of one account, at one level. */
export type AccessList = { stage: Stage; at: LevelOperations; clientId: string };

function paramsOf({ stage, at, clientId }: AccessList): Record<string, string> {
  return { ...placeOf(stage, at.level), clientId };
}

/** Adds entries and resolves with the answer, whatever it is. */
export function addEntries(list: AccessList, entries: readonly Entry[]): Promise<Exchange> {
  const { stage, at } = list;
  return stage.send({ operationId: at.addEntries, params: paramsOf(list), body: [...entries] });
}

/** Adds entries to try something else on. Throws `Inconclusive` where they are refused. */
export async function seedEntries(list: AccessList, entries: readonly Entry[]): Promise<Exchange> {
  const exchange = await addEntries(list, entries);
  if (exchange.answer.status >= 300)
    throw new Inconclusive(`No entries could be added to try this on: ${exchange.answer.status}.`);
  return exchange;
}

/** Removes an entry by its address, or by its block: the `/` is sent as `%2F`. */
export function deleteEntry(list: AccessList, ipAddress: string): Promise<Exchange> {
  const { stage, at } = list;
  return stage.send({ operationId: at.deleteEntry, params: { ...paramsOf(list), ipAddress } });
}

/** Reads the list: 500 entries at most, which is more than there may be. */
export function readEntries(list: AccessList): Promise<Exchange> {
  const { stage, at } = list;
  return stage.send({
    operationId: at.listEntries,
    params: paramsOf(list),
    query: { itemsPerPage: 500 },
  });
}

/** Returns the blocks of a list, in one spelling, sorted; a single address is its /32 or /128. */
export function blocksOf(exchange: Exchange): string[] {
  return (resultsOf(exchange) ?? []).map(blockOf).toSorted();
}

/** Returns the block of an entry in one spelling; `no block` where it names none. */
export function blockOf(entry: Json): string {
  return canonical(textOf(entry, "cidrBlock") ?? textOf(entry, "ipAddress") ?? "no block");
}

/** Returns one spelling of an address or a block; what is neither stays as it is. */
export function canonical(text: string): string {
  const [host = "", prefix] = text.split("/");
  if (!ipaddr.isValid(host)) return text;
  const address = ipaddr.parse(host);
  const bits = address.kind() === "ipv4" ? 32 : 128;
  return `${address.toString()}/${prefix ?? bits}`;
}
