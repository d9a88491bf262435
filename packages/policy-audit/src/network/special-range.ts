import { type AddressBlock, isWithin, v4Block } from "./address-block.ts";
import { readBlock } from "./read-block.ts";

type Range = { block: AddressBlock; use: string };

/**
 * Blocks that no packet on the Internet comes from, and what they are for. Source: IANA IPv4 and IPv6 Special-Purpose Address
 * Registries, those that are not globally reachable; multicast: RFC 5771 and RFC 4291.
 */
const ranges: readonly Range[] = (
  [
    ["0.0.0.0/8", "the sender's own network"],
    ["10.0.0.0/8", "private use"],
    ["100.64.0.0/10", "networks of carriers"],
    ["127.0.0.0/8", "loopback"],
    ["169.254.0.0/16", "link-local use"],
    ["172.16.0.0/12", "private use"],
    ["192.0.2.0/24", "documentation"],
    ["192.168.0.0/16", "private use"],
    ["198.18.0.0/15", "benchmarks"],
    ["198.51.100.0/24", "documentation"],
    ["203.0.113.0/24", "documentation"],
    ["224.0.0.0/4", "multicast"],
    ["240.0.0.0/4", "reserved use"],
    ["::/128", "no address at all"],
    ["::1/128", "loopback"],
    ["100::/64", "discarding"],
    ["2001:2::/48", "benchmarks"],
    ["2001:db8::/32", "documentation"],
    ["3fff::/20", "documentation"],
    ["fc00::/7", "private use"],
    ["fe80::/10", "link-local use"],
    ["ff00::/8", "multicast"],
  ] as const
).flatMap(([text, use]) => {
  const block = readBlock(text);
  return block === undefined ? [] : [{ block, use }];
});

/** The ranges of IPv4 by first octet: every audit of a list looks here, and nearly all octets have none. */
const byOctet: readonly (readonly Range[])[] = Array.from({ length: 256 }, (_, octet) => {
  const whole = v4Block(octet * 2 ** 24, 8);
  return ranges.filter(({ block }) => isWithin(block, whole) || isWithin(whole, block));
});

const ofV6 = ranges.filter(({ block }) => block.family === 6);

/** Returns what a block is for if all of it is kept off the Internet, undefined if some of it can call from there. */
export function specialUseOf(block: AddressBlock): string | undefined {
  const near = block.family === 6 ? ofV6 : byOctet[Math.floor(block.first / 2 ** 24)];
  return near?.find((range) => isWithin(block, range.block))?.use;
}
