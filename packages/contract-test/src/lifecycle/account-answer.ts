import type { Json } from "@purser/spec";
import { memberOf } from "../exchange/exchange.ts";

/** What an account is expected to be; what is not given may be anything. */
export type ExpectedAccount = {
  name?: Json | undefined;
  description?: Json | undefined;
  createdAt?: Json | undefined;
  roles?: Json | undefined;
};

/**
 * Returns what of an account in an answer is not as expected, a phrase each; nothing where all of it is. Roles are a set:
 * samples answer them in another order than they were sent in.
 */
export function differences(account: Json | undefined, expected: ExpectedAccount): string[] {
  const found: string[] = [];
  for (const [name, value] of Object.entries(expected)) {
    if (value === undefined) continue;
    const actual = memberOf(account, name);
    const isEqual =
      name === "roles" ? setText(actual) === setText(value) : written(actual) === written(value);
    if (!isEqual) found.push(`${name} is ${written(actual)}, not ${written(value)}`);
  }
  return found;
}

/** Returns an array of texts as the text of a set: the same for every order. */
export function setText(value: Json | undefined): string {
  return Array.isArray(value)
    ? value
        .map((each) => (typeof each === "string" ? each : JSON.stringify(each)))
        .toSorted()
        .join(", ")
    : written(value);
}

function written(value: Json | undefined): string {
  return JSON.stringify(value) ?? "missing";
}

/** Members that move by themselves, or by use. */
const moving = new Set(["lastUsedAt", "lastUsedAddress", "lastUsed", "requestCount"]);

/** Returns JSON as a text that stays the same while nothing but use happens to it. */
export function stillText(json: Json | undefined): string {
  return (
    JSON.stringify(json, (name, value: unknown) => (moving.has(name) ? undefined : value)) ?? ""
  );
}
