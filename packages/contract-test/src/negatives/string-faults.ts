import type { Json, SchemaObject } from "@purser/spec";

/** A value in the place of a valid one, and which keyword it breaks. */
export type ValueFault = {
  id: string;
  what: string;
  keyword: string;
  change: (value: Json) => Json;
};

/** Characters that no set of names has, appended: what is meant is a name of people. */
const strangers: readonly (readonly [string, string])[] = [
  ["a control character", "\u0007"],
  ["an emoji", "\u{1F600}"],
  ["a mark that turns the direction of writing", "\u202e"],
  ["an asterisk", "*"],
  ["a letter with an accent", "\u00e9"],
];

/** What is no address, or no block, though it looks like one: each is not the other, either. */
const garbage: Record<string, readonly string[]> = {
  ipAddress: ["999.1.1.1", "1.2.3", "10.0.0.01", "2001:db8::1::2", "198.18.240.1/32", "elsewhere"],
  cidrBlock: [
    "999.1.1.1/32",
    "1.2.3/24",
    "1.1.1.1/33",
    "2001:db8::/129",
    "198.18.240.2",
    "10.0.0.0/08",
  ],
};

/** Returns values that break a constraint of a text each. */
export function stringFaults(schema: SchemaObject, name: string): ValueFault[] {
  const { minLength = 0, maxLength, pattern } = schema;
  const found: ValueFault[] = [];
  if (minLength > 0) {
    found.push({
      id: "N-minLength",
      what: `${minLength - 1} characters`,
      keyword: "minLength",
      change: (value) => textOf(value).slice(0, minLength - 1),
    });
  }
  if (maxLength !== undefined) {
    found.push({
      id: "N-maxLength",
      what: `${maxLength + 1} characters`,
      keyword: "maxLength",
      change: (value) => textOf(value).padEnd(maxLength + 1, "x"),
    });
  }
  if (pattern !== undefined) found.push(...patternFaults(name));
  return found;
}

function patternFaults(name: string): ValueFault[] {
  const wrong = garbage[name];
  if (wrong !== undefined) {
    return wrong.map((text) => ({
      id: "N-ip-garbage",
      what: text,
      keyword: "pattern",
      change: () => text,
    }));
  }
  return strangers.map(([what, text]) => ({
    id: "N-pattern",
    what,
    keyword: "pattern",
    change: (value) => `${textOf(value)}${text}`,
  }));
}

function textOf(value: Json): string {
  return typeof value === "string" ? value : "";
}
