import ipaddr from "ipaddr.js";
import { type AddressBlock, isWithin, mappedV4, v4Block, v6Block } from "./address-block.ts";
import { readPlainV4 } from "./read-plain-v4.ts";

/**
 * Returns the block of an IPv6 address with or without a prefix length. One that lies within the IPv4-mapped addresses is the
 * IPv4 block it stands for. Undefined for what is none, zones (`fe80::1%eth0`) included: no list of a server can mean them.
 */
export function readV6(text: string): AddressBlock | undefined {
  const slash = text.indexOf("/");
  const address = slash < 0 ? text : text.slice(0, slash);
  const bits = slash < 0 ? 128 : prefixLength(text.slice(slash + 1));
  if (bits === undefined || address.includes("%")) return undefined;
  // ipaddr.js lets a dotted tail be octal or hexadecimal.
  if (address.includes(".") && !isPlain(address.slice(address.lastIndexOf(":") + 1))) {
    return undefined;
  }
  if (!ipaddr.IPv6.isValid(address)) return undefined;
  const { parts } = ipaddr.IPv6.parse(address);
  const block = v6Block(
    parts.reduce((number, part) => (number << 16n) | BigInt(part), 0n),
    bits,
  );
  if (!isWithin(block, mappedV4)) return block;
  return v4Block(Number(block.first - mappedV4.first), bits - mappedV4.bits);
}

function isPlain(address: string): boolean {
  return readPlainV4(address) !== undefined;
}

/** 0 to 128, without leading zeros. */
function prefixLength(text: string): number | undefined {
  const bits = Number(text);
  return /^(?:0|[1-9]\d{0,2})$/.test(text) && bits <= 128 ? bits : undefined;
}
