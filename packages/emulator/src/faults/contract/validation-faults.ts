import type { FieldFault } from "../../refusal.ts";
import { parseAddressBlock } from "../../state/address-block.ts";
import { contractFaultsOf } from "./contract-faults-of.ts";
import { lenientBody } from "./lenient-body.ts";
import {
  accessListCreates,
  accountCreates,
  accountWrites,
  onAtlas,
  onBoth,
  secretCreates,
} from "./operations-of.ts";

type Value = Record<string, unknown>;

type Entry = { ipAddress?: unknown; cidrBlock?: unknown };

function isEntryList(body: unknown): boolean {
  return Array.isArray(body) && body.every((entry) => typeof entry === "object" && entry !== null);
}

function isAddress({ ipAddress, cidrBlock }: Entry): boolean {
  return parseAddressBlock(typeof ipAddress === "string" ? ipAddress : String(cidrBlock)) !== null;
}

const isBoth = ({ ipAddress, cidrBlock }: Entry): boolean =>
  typeof ipAddress === "string" && typeof cidrBlock === "string";

const isOf =
  (field: string, words: RegExp) =>
  (fault: FieldFault): boolean =>
    fault.field === field && words.test(fault.description);

export const validationFaults = contractFaultsOf("semantic", [
  {
    name: "semantics-long-name-taken",
    operations: onAtlas(...accountCreates),
    summary: "A name of more than the documented 64 characters is taken.",
    steps: lenientBody(isOf("name", /more than/)),
  },
  {
    name: "semantics-name-characters-taken",
    operations: onBoth(...accountCreates),
    summary: "A name with characters outside the documented set is taken.",
    steps: lenientBody(isOf("name", /pattern/)),
  },
  {
    name: "semantics-long-description-taken",
    operations: onBoth(...accountCreates),
    summary: "A description of more than the documented 250 characters is taken.",
    steps: lenientBody(isOf("description", /more than/)),
  },
  {
    name: "semantics-description-not-required",
    operations: onBoth(...accountCreates),
    summary: "An account is created without a description, which is required.",
    steps: lenientBody(isOf("description", /required/), (body) => ({
      description: "",
      ...(body as Value),
    })),
  },
  {
    name: "semantics-no-roles-taken",
    operations: onBoth(...accountCreates),
    summary: "An account is created with an empty list of roles; at least one is required.",
    steps: lenientBody(isOf("roles", /fewer than/)),
  },
  {
    name: "semantics-unknown-role-taken",
    operations: onBoth("createOrgServiceAccount"),
    summary: "An account is created with a role there is none of.",
    steps: lenientBody(
      ({ field, description }) => field.startsWith("roles") && /allowed/.test(description),
    ),
  },
  {
    name: "semantics-unknown-field-ignored",
    operations: onBoth(...accountCreates),
    summary: "A field nobody documents is ignored; unknown fields are to be refused.",
    steps: lenientBody(({ description }) => /additional|unevaluated/.test(description)),
  },
  {
    name: "semantics-name-of-any-type",
    operations: onBoth(...accountCreates),
    summary: "A name that is a number is turned into text instead of refused.",
    steps: lenientBody(isOf("name", /must be string/), (body) => ({
      ...(body as Value),
      name: String((body as Value)["name"]),
    })),
  },
  {
    name: "semantics-hours-not-required",
    operations: onBoth(...secretCreates),
    summary: "A secret is made without secretExpiresAfterHours, which is required.",
    steps: lenientBody(isOf("secretExpiresAfterHours", /required/), (body) => ({
      secretExpiresAfterHours: 8,
      ...(body as Value),
    })),
  },
  {
    name: "semantics-address-and-block-taken",
    operations: onBoth(...accessListCreates),
    summary: "An entry with both ipAddress and cidrBlock is taken; one of them is allowed.",
    steps: lenientBody(
      () => true,
      (body) => body,
      (body) =>
        isEntryList(body) && (body as Entry[]).every(isAddress) && (body as Entry[]).some(isBoth),
    ),
  },
  {
    name: "semantics-any-media-type-taken",
    operations: onBoth(...accountWrites),
    summary: "A body is read as JSON whatever its Content-Type says.",
    steps: ({ readBody }) => ({
      readBody: (route, _contentType, text, validators) =>
        readBody(route, "application/json", text, validators),
    }),
  },
  {
    name: "semantics-bad-address-skipped",
    operations: onBoth(...accessListCreates),
    summary: "An entry that is no address is left out in silence instead of refused by 400.",
    steps: lenientBody(
      () => true,
      (body) => (body as Entry[]).filter(isAddress),
      isEntryList,
    ),
  },
]);
