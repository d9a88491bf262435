import { Refusal, type FieldFault } from "../../refusal.ts";
import { parseAddressBlock } from "../../state/address-block.ts";
import type { Steps } from "../../steps.ts";
import { contractFaultsOf } from "./contract-faults-of.ts";
import { flagsOfAnyText } from "./flags-of-any-text.ts";
import { lenientBody } from "./lenient-body.ts";
import { withMore } from "./malformed-ids.ts";
import {
  accessListCreates,
  accountCreates,
  accountUpdates,
  accountWrites,
  onBoth,
  operationsWhere,
  secretCreates,
} from "./operations-of.ts";

type Value = Record<string, unknown>;
type Entry = { ipAddress?: unknown };

const hours = "secretExpiresAfterHours";

const isOf =
  (field: string, words: RegExp) =>
  (fault: FieldFault): boolean =>
    fault.field === field && words.test(fault.description);

const valueOf = (body: unknown, name: string): unknown =>
  typeof body === "object" && body !== null ? (body as Value)[name] : undefined;

/** Reads another text than the one that was sent. */
function rewriting(change: (text: string) => string) {
  return ({ readBody }: Steps): Partial<Steps> => ({
    readBody: (route, contentType, text, validators) =>
      readBody(route, contentType, change(text), validators),
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The address that a short form stands for: its last number fills what is left (inet_aton). */
function inFull(entry: unknown): unknown {
  const { ipAddress } = (entry ?? {}) as Entry;
  const [, start = "", last = ""] = /^((?:\d{1,3}\.){1,2})(\d{1,3})$/.exec(String(ipAddress)) ?? [];
  if (start === "") return entry;
  const missing = "0.".repeat(4 - start.split(".").length);
  return { ...(entry as Entry), ipAddress: `${start}${missing}${last}` };
}

const isShort = (entry: unknown): boolean => inFull(entry) !== entry;

const isAddress = (entry: unknown): boolean =>
  parseAddressBlock(String(valueOf(entry, "ipAddress") ?? valueOf(entry, "cidrBlock"))) !== null;

export const leniencyFaults = contractFaultsOf("semantic", [
  {
    name: "semantics-empty-name-taken",
    operations: onBoth(...accountCreates),
    summary: "An account is created with a name of no characters; one at least is documented.",
    steps: lenientBody(isOf("name", /fewer than/)),
  },
  {
    name: "semantics-null-description-taken",
    operations: onBoth(...accountCreates),
    summary: "A description that is null is taken for an empty one; it is documented as a string.",
    steps: lenientBody(
      ({ field }) => field === "description",
      (body) => ({ ...(body as Value), description: "" }),
      (body) => valueOf(body, "description") === null,
    ),
  },
  {
    name: "semantics-description-of-any-type",
    operations: onBoth(...accountCreates),
    summary: "A description that is a number is turned into text instead of refused.",
    steps: lenientBody(
      ({ field }) => field === "description",
      (body) => ({ ...(body as Value), description: String(valueOf(body, "description")) }),
      (body) => typeof valueOf(body, "description") === "number",
    ),
  },
  {
    name: "semantics-repeated-roles-taken",
    operations: onBoth(...accountCreates),
    summary:
      "A role that is sent twice is taken once; the roles of a request are documented as unique.",
    steps: lenientBody(isOf("roles", /duplicate|unique/i), (body) => ({
      ...(body as Value),
      roles: [...new Set(valueOf(body, "roles") as string[])],
    })),
  },
  {
    name: "semantics-lifetime-fraction-taken",
    operations: onBoth(...secretCreates),
    summary: "A lifetime of a fraction of an hour is rounded down; whole hours are documented.",
    steps: lenientBody(
      ({ field }) => field === hours,
      (body) => ({ ...(body as Value), [hours]: Math.floor(valueOf(body, hours) as number) }),
      (body) => {
        const lifetime = valueOf(body, hours);
        return typeof lifetime === "number" && !Number.isInteger(lifetime) && lifetime > 8;
      },
    ),
  },
  {
    name: "semantics-trailing-comma-taken",
    operations: onBoth(...accountWrites),
    summary: "A body with a comma before its last bracket is read as if it were JSON.",
    steps: rewriting((text) =>
      parsed(text) === undefined ? text.replace(/,\s*([\]}])\s*$/, "$1") : text,
    ),
  },
  {
    name: "semantics-no-body-changes-nothing",
    operations: onBoth(...accountUpdates),
    summary: "An update without a body is taken for one that changes nothing instead of refused.",
    steps: rewriting((text) => (text.trim() === "" ? "{}" : text)),
  },
  {
    name: "semantics-list-of-one-taken",
    operations: onBoth(...accountCreates, ...accountUpdates, ...secretCreates),
    summary: "A list of one object is read as that object; an object is documented.",
    steps: rewriting((text) => {
      const body = parsed(text);
      return Array.isArray(body) && body.length === 1 ? JSON.stringify(body[0]) : text;
    }),
  },
  {
    name: "semantics-flags-of-any-text-in-writes",
    operations: operationsWhere(({ method }) => method !== "GET"),
    summary:
      "A write takes a flag that is neither true nor false for false, not refusing it by 400.",
    steps: flagsOfAnyText,
  },
  {
    name: "semantics-id-with-more-gets-secret",
    operations: onBoth(...secretCreates),
    summary:
      "A secret for a client ID with something after it is made for the account before that.",
    ...withMore,
  },
  {
    name: "semantics-apostrophe-refused",
    operations: onBoth(...accountCreates),
    summary: "A name with an apostrophe, which the documented set holds, is refused.",
    steps: ({ readBody }) => ({
      readBody(...request) {
        const body = readBody(...request);
        if (!String(valueOf(body, "name")).includes("'")) return body;
        const fields = [{ field: "name", description: "must not hold an apostrophe" }];
        throw new Refusal(400, "VALIDATION_ERROR", "The request body is not valid.", { fields });
      },
    }),
  },
  {
    name: "semantics-short-address-taken",
    operations: onBoth(...accessListCreates),
    summary: "An address of three numbers is filled up to one of four that nobody meant.",
    steps: lenientBody(
      () => true,
      (body) => (body as unknown[]).map(inFull),
      (body) => Array.isArray(body) && body.some(isShort) && body.map(inFull).every(isAddress),
    ),
  },
]);
