import ipaddr from "ipaddr.js";

type Address = ipaddr.IPv4 | ipaddr.IPv6;

/** Bits of `::ffff:0:0/96`, under which IPv6 spells IPv4. */
const mappedBits = 96;

/** A range of addresses, with the network address and the number of bits that make it. */
export type AddressBlock = {
  /** Canonical spelling with the prefix length: `192.0.2.0/24`, `2001:db8::1/128`. */
  cidrBlock: string;
  /** The address, when the block holds exactly one. */
  ipAddress: string | null;
  network: Address;
  prefixLength: number;
};

/**
 * Reads an address, or a block in CIDR notation, of IPv4 or IPv6. A single address becomes its /32 or /128.
 * Undocumented for service accounts: bits beyond the prefix are cleared, so `192.0.2.5/24` is `192.0.2.0/24`.
 * Returns null for anything else, such as octal or short IPv4 forms and IPv6 zones.
 */
export function parseAddressBlock(text: string): AddressBlock | null {
  const [, host = "", prefix] = /^([^/%]+)(?:\/(\d{1,3}))?$/.exec(text) ?? [];
  const address = parseSpelling(host);
  if (!address) return null;
  const bits = bitsOf(address);
  const prefixLength = prefix === undefined ? bits : Number(prefix);
  if (prefixLength > bits) return null;
  return describeBlock(clearHostBits(address, prefixLength), prefixLength);
}

function describeBlock(network: Address, prefixLength: number): AddressBlock {
  if (network.kind() === "ipv6" && prefixLength >= mappedBits) {
    const address = withoutMapping(network);
    if (address.kind() === "ipv4") return describeBlock(address, prefixLength - mappedBits);
  }
  const spelling = network.toString();
  return {
    cidrBlock: `${spelling}/${prefixLength}`,
    ipAddress: prefixLength === bitsOf(network) ? spelling : null,
    network,
    prefixLength,
  };
}

/** Reads one address; an IPv4 address written as IPv6 (`::ffff:192.0.2.1`, as sockets report it) is IPv4. */
export function parseAddress(text: string): Address | null {
  const address = parseSpelling(text);
  return address && withoutMapping(address);
}

function parseSpelling(text: string): Address | null {
  if (ipaddr.IPv4.isValidFourPartDecimal(text)) return ipaddr.IPv4.parse(text);
  if (!text.includes(":") || text.includes("%") || !ipaddr.IPv6.isValid(text)) return null;
  return ipaddr.IPv6.parse(text);
}

function withoutMapping(address: Address): Address {
  return address instanceof ipaddr.IPv6 && address.isIPv4MappedAddress()
    ? address.toIPv4Address()
    : address;
}

function bitsOf(address: Address): number {
  return address.kind() === "ipv4" ? 32 : 128;
}

/** Tells whether the block holds the address. Addresses of the other family are in no block. */
export function blockContains(block: AddressBlock, address: Address): boolean {
  return (
    address.kind() === block.network.kind() && address.match(block.network, block.prefixLength)
  );
}

function clearHostBits(address: Address, prefixLength: number): Address {
  const bytes = address.toByteArray().map((byte, index) => {
    const kept = Math.max(0, Math.min(8, prefixLength - index * 8));
    return byte & (0xff << (8 - kept)) & 0xff;
  });
  return ipaddr.fromByteArray(bytes);
}
