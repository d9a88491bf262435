import { createHmac } from "node:crypto";
import ipaddr from "ipaddr.js";
import { createFormIndex } from "./form-index.ts";

/** Gives what identifies somebody another name: the same one through a run, another one in the next. */
export type Pseudonyms = {
  /** Returns a text in which IDs, addresses and the names that are known have been replaced. */
  replace: (text: string) => string;
  /**
   * Makes a name known. Names of fewer than four characters are words, and stay; one that is a word in small letters is
   * replaced in quotation marks only.
   */
  enterName: (name: string) => void;
};

export type PseudonymOptions = {
  /** The run's key: whoever does not have it cannot tell what a pseudonym stands for. */
  key: Uint8Array;
  /** IDs that stay readable: of what the run made, and of what somebody has to remove. */
  keep: ReadonlySet<string>;
};

/** Characters. */
const shortestName = 4;

/** IDs of MongoDB have 24 digits; probes send some that are a few digits longer or shorter. */
const identifier = /(?<![0-9A-Za-z_-])(mdb_sa_id_)?([0-9a-fA-F]{20,40})(?![0-9A-Za-z])/g;
const dottedAddress = /(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?![\w.]*\d)/g;
const colonAddress = /(?<![\w:.])(?:[0-9a-fA-F]{0,4}(?::|%3[Aa])){2,7}[0-9a-fA-F]{0,4}(?![\w:.])/g;
/** One look that spares texts without an address of IPv6 the search for one. */
const mayHoldColons = /::|%3[Aa]%3[Aa]|(?:[0-9a-fA-F]{1,4}(?::|%3[Aa])){7}/;
const mailAddress = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

/** Ranges of addresses that are nobody's: documentation, loopback, any. Source: RFC 5737, RFC 3849, RFC 2544. */
const nobodys = [
  "192.0.2.0/24",
  "198.51.100.0/24",
  "203.0.113.0/24",
  "198.18.0.0/15",
  "127.0.0.0/8",
  "0.0.0.0/8",
  "2001:db8::/32",
  "::/127",
].map((range) => ipaddr.parseCIDR(range));

/** Returns the pseudonyms of a run. They keep the form of what they stand for, so that what is said of the form stays true. */
export function createPseudonyms({ key, keep }: PseudonymOptions): Pseudonyms {
  const names = createFormIndex(shortestName);
  const digests = new Map<string, Buffer>();
  const digest = (text: string): Buffer => {
    const known = digests.get(text) ?? createHmac("sha256", key).update(text).digest();
    digests.set(text, known);
    return known;
  };
  const isKept = (id: string): boolean => keep.has(id) || keep.has(`mdb_sa_id_${id}`);

  const pseudonymOf = (id: string): string => {
    const hex = digest(id.toLowerCase()).toString("hex").slice(0, id.length);
    return id === id.toUpperCase() && /[A-F]/.test(id) ? hex.toUpperCase() : hex;
  };
  const addresses = new Map<string, string>();
  const addressOf = (written: string): string => {
    const known = addresses.get(written) ?? anotherAddress(written);
    addresses.set(written, known);
    return known;
  };
  const anotherAddress = (written: string): string => {
    const text = written.replaceAll(/%3a/gi, ":");
    if (!ipaddr.isValid(text)) return written;
    const address = ipaddr.parse(text);
    const isNobodys = nobodys.some(
      (range) => range[0].kind() === address.kind() && address.match(range),
    );
    if (isNobodys) return written;
    const [a = 0, b = 0, c = 0] = digest(text);
    if (address.kind() === "ipv4") return `198.${18 + (a & 1)}.${b}.${c}`;
    const other = `2001:db8::${((a << 8) | b).toString(16)}:${c.toString(16)}`;
    return written === text ? other : encodeURIComponent(other);
  };

  const mailOf = (text: string): string =>
    `user-${digest(text).toString("hex").slice(0, 8)}@mail.invalid`;
  const withoutNames = (text: string): string => {
    let clean = "";
    let from = 0;
    for (const { at, length, value } of names.matches(text)) {
      if (!standsAlone(text, at, length)) continue;
      clean += `${text.slice(from, at)}name-${digest(value).toString("hex").slice(0, 8)}`;
      from = at + length;
    }
    return clean + text.slice(from);
  };

  return {
    enterName(name) {
      names.add(name, [name, JSON.stringify(name).slice(1, -1), encodeURIComponent(name)]);
    },
    replace(text) {
      const unnamed = withoutNames(text)
        .replaceAll(identifier, (whole, prefix: string | undefined, id: string) =>
          isKept(id) ? whole : `${prefix ?? ""}${pseudonymOf(id)}`,
        )
        .replaceAll(dottedAddress, addressOf);
      const unaddressed = mayHoldColons.test(unnamed)
        ? unnamed.replaceAll(colonAddress, addressOf)
        : unnamed;
      return unaddressed.includes("@") ? unaddressed.replaceAll(mailAddress, mailOf) : unaddressed;
    },
  };
}

/** Whether a name is no part of a longer word; one that is a word in small letters itself has to be in quotation marks. */
function standsAlone(text: string, at: number, length: number): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + length);
  if (/^\p{Ll}+$/u.test(text.slice(at, at + length))) return before === '"' && after === '"';
  return !/[\p{L}\p{N}_]/u.test(`${before}${after}`);
}
