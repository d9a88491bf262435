/** Returns the CIDR block of an address or block in canonical form: an address becomes its /32 or /128. */
export function toBlock(text: string): string {
  if (text.includes("/")) return text;
  return text.includes(":") ? `${text}/128` : `${text}/32`;
}

/** Returns the address a block consists of, or null where it holds several. */
export function singleAddress(block: string): string | null {
  const [address = "", length] = block.split("/");
  return length === (address.includes(":") ? "128" : "32") ? address : null;
}

/** Returns an address inside a canonical block, chosen by `draw` in [0, 1): among its first 250 hosts. */
export function addressInBlock(block: string, draw: number): string {
  const single = singleAddress(block);
  if (single !== null) return single;
  const [address = "", length] = block.split("/");
  if (address.includes(":")) return `${address}${(1 + Math.floor(draw * 250)).toString(16)}`;
  const hosts = Math.min(250, 2 ** (32 - Number(length)) - 1);
  const octets = address.split(".").map(Number);
  // The blocks are canonical, so the last octet has room for what is added to it.
  return [...octets.slice(0, 3), (octets[3] ?? 0) + 1 + Math.floor(draw * (hosts - 1))].join(".");
}
