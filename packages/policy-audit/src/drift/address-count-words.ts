import type { AddressCount } from "../network/count-addresses.ts";
import { countOf } from "../words/count-of.ts";

/** From here on, a count of IPv6 addresses is told as a power of two. */
const longest = 1_000_000n;

/** Returns how many addresses something holds: `1 IPv4 address and about 2^64 IPv6 addresses`. */
export function addressCountWords({ v4, v6 }: AddressCount): string {
  const words = [];
  if (v4 > 0 || v6 === 0n) words.push(countOf(v4, "IPv4 address", "IPv4 addresses"));
  if (v6 >= longest) words.push(`about 2^${Math.round(Math.log2(Number(v6)))} IPv6 addresses`);
  else if (v6 > 0n) words.push(countOf(Number(v6), "IPv6 address", "IPv6 addresses"));
  return words.join(" and ");
}
