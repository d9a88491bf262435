import { UsageError } from "../errors/usage-error.ts";

/** Returns the given text if it is an IP address, or a block of them in CIDR notation. */
export function parseAddress(text: string, source: string): string {
  const [address = "", prefix, ...more] = text.split("/");
  // Help knows this command too, and has no use for what else the module loads.
  const version = process.getBuiltinModule("node:net").isIP(address);
  const bits = version === 4 ? 32 : 128;
  const isPrefix =
    prefix === undefined || (/^(?:0|[1-9]\d{0,2})$/.test(prefix) && Number(prefix) <= bits);
  if (version !== 0 && isPrefix && more.length === 0 && !address.includes("%")) return text;
  throw new UsageError(
    `${source} "${text}" is neither an IP address nor a block of them.`,
    "Write an address such as 203.0.113.10, or a block such as 203.0.113.0/24.",
  );
}
