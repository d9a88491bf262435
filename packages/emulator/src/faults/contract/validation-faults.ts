import { Refusal, type FieldFault } from "../../refusal.ts";
import type { Steps } from "../../steps.ts";
import { contractFaultsOf } from "./contract-faults-of.ts";
import {
  accessListCreates,
  accountCreates,
  accountWrites,
  onAtlas,
  onBoth,
  secretCreates,
} from "./operations-of.ts";

type Value = Record<string, unknown>;

/** Takes a body whose only faults are of the kind given. */
function taking(
  isForgiven: (fault: FieldFault) => boolean,
  repair: (value: Value) => unknown = (value) => value,
) {
  return ({ readBody }: Steps): Partial<Steps> => ({
    readBody(route, contentType, text, validators) {
      try {
        return readBody(route, contentType, text, validators);
      } catch (error) {
        if (!(error instanceof Refusal) || error.fields.length === 0) throw error;
        if (!error.fields.every(isForgiven)) throw error;
        return repair(JSON.parse(text) as Value);
      }
    },
  });
}

const isOf =
  (field: string, words: RegExp) =>
  (fault: FieldFault): boolean =>
    fault.field === field && words.test(fault.description);

export const validationFaults = contractFaultsOf("semantic", [
  {
    name: "semantics-long-name-taken",
    operations: onAtlas(...accountCreates),
    summary: "A name of more than the documented 64 characters is taken.",
    steps: taking(isOf("name", /more than/)),
  },
  {
    name: "semantics-name-characters-taken",
    operations: onBoth(...accountCreates),
    summary: "A name with characters outside the documented set is taken.",
    steps: taking(isOf("name", /pattern/)),
  },
  {
    name: "semantics-long-description-taken",
    operations: onBoth(...accountCreates),
    summary: "A description of more than the documented 250 characters is taken.",
    steps: taking(isOf("description", /more than/)),
  },
  {
    name: "semantics-description-not-required",
    operations: onBoth(...accountCreates),
    summary: "An account is created without a description, which is required.",
    steps: taking(isOf("description", /required/), (value) => ({ description: "", ...value })),
  },
  {
    name: "semantics-no-roles-taken",
    operations: onBoth(...accountCreates),
    summary: "An account is created with an empty list of roles; at least one is required.",
    steps: taking(isOf("roles", /fewer than/)),
  },
  {
    name: "semantics-unknown-role-taken",
    operations: onBoth("createOrgServiceAccount"),
    summary: "An account is created with a role there is none of.",
    steps: taking(
      ({ field, description }) => field.startsWith("roles") && /allowed/.test(description),
    ),
  },
  {
    name: "semantics-unknown-field-ignored",
    operations: onBoth(...accountCreates),
    summary: "A field nobody documents is ignored; unknown fields are to be refused.",
    steps: taking(({ description }) => /additional|unevaluated/.test(description)),
  },
  {
    name: "semantics-name-of-any-type",
    operations: onBoth(...accountCreates),
    summary: "A name that is a number is turned into text instead of refused.",
    steps: taking(isOf("name", /must be string/), (value) => ({
      ...value,
      name: String(value["name"]),
    })),
  },
  {
    name: "semantics-hours-not-required",
    operations: onBoth(...secretCreates),
    summary: "A secret is made without secretExpiresAfterHours, which is required.",
    steps: taking(isOf("secretExpiresAfterHours", /required/), (value) => ({
      secretExpiresAfterHours: 8,
      ...value,
    })),
  },
  {
    name: "semantics-address-and-block-taken",
    operations: onBoth(...accessListCreates),
    summary: "An entry with both ipAddress and cidrBlock is taken; one of them is allowed.",
    steps: taking(() => true),
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
    handle(call, next) {
      const entries = call.body as { ipAddress?: string; cidrBlock?: string }[];
      const looksRight = ({ ipAddress, cidrBlock }: (typeof entries)[number]) =>
        /^[\d.]+$|:/.test(ipAddress ?? "") || /\/\d+$/.test(cidrBlock ?? "");
      return next({ ...call, body: entries.filter(looksRight) });
    },
  },
]);
