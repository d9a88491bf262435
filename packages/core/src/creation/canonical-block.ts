/**
 * Returns one spelling for all spellings of an address or a block: an address is the block that
 * holds it alone, and what lies behind the prefix does not count. Text that is neither comes back as it is.
 */
export function canonicalBlock(text: string): string {
  const [address = "", length] = text.split("/");
  const bits = address.includes(":") ? ipv6Bits(address) : ipv4Bits(address);
  if (bits === undefined) return text;
  const width = bits.length;
  const prefix = length === undefined ? width : Number(length);
  if (!(prefix >= 0 && prefix <= width)) return text;
  return `${width}:${bits.slice(0, prefix)}`;
}

function ipv4Bits(address: string): string | undefined {
  const parts = address.split(".");
  if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) < 256)) {
    return undefined;
  }
  return parts.map((part) => binary(Number(part), 8)).join("");
}

function ipv6Bits(address: string): string | undefined {
  const [head = "", tail, rest] = address.split("::");
  if (rest !== undefined) return undefined;
  const before = groupsOf(head);
  const after = groupsOf(tail ?? "");
  if (before === undefined || after === undefined) return undefined;
  const gap = 128 - before.length - after.length;
  if (gap < 0 || (tail === undefined && gap > 0)) return undefined;
  return before + "0".repeat(gap) + after;
}

/** Bits of groups between colons, the last of which may be an IPv4 address. */
function groupsOf(text: string): string | undefined {
  if (text === "") return "";
  let bits = "";
  for (const group of text.split(":")) {
    const part = /^[0-9a-f]{1,4}$/i.test(group)
      ? binary(Number.parseInt(group, 16), 16)
      : ipv4Bits(group);
    if (part === undefined) return undefined;
    bits += part;
  }
  return bits;
}

function binary(value: number, width: number): string {
  return value.toString(2).padStart(width, "0");
}
