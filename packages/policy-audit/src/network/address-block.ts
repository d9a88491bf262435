/** Addresses from `first` up to, but without, `end`, of IPv4. A single address is a block of 32 bits. */
export type V4Block = { family: 4; bits: number; first: number; end: number };

/** The same of IPv6, where a single address has 128 bits. */
export type V6Block = { family: 6; bits: number; first: bigint; end: bigint };

/** A CIDR block: all addresses that share their first `bits` bits. */
export type AddressBlock = V4Block | V6Block;

/** Addresses of IPv4. */
export const allOfV4 = 2 ** 32;

/** `::ffff:0:0/96`: IPv4 addresses as IPv6 writes them. Source: RFC 4291, 2.5.5.2. */
export const mappedV4: V6Block = { family: 6, bits: 96, first: 0xffff_0000_0000n, end: 1n << 48n };

/** Returns the block of so many bits that holds an address; bits beyond the prefix are dropped. */
export function v4Block(address: number, bits: number): V4Block {
  if (bits === 32) return { family: 4, bits, first: address, end: address + 1 };
  const size = 2 ** (32 - bits);
  const first = address - (address % size);
  return { family: 4, bits, first, end: first + size };
}

/** The same for IPv6. */
export function v6Block(address: bigint, bits: number): V6Block {
  const size = 1n << BigInt(128 - bits);
  const first = address - (address % size);
  return { family: 6, bits, first, end: first + size };
}

/** Whether all addresses of one block are in another. */
export function isWithin(inner: AddressBlock, outer: AddressBlock): boolean {
  return inner.family === outer.family && inner.first >= outer.first && inner.end <= outer.end;
}
