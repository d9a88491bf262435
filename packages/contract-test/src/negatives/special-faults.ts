import type { Json, Platform } from "@purser/spec";
import { followed } from "../contract/pointer.ts";
import type { BodySchema } from "./body-faults.ts";
import { editAt } from "./edit-at.ts";
import type { SingleFault } from "./single-fault.ts";

const hours = "secretExpiresAfterHours";

/**
 * Lifetimes that are refused. Atlas: whole numbers of 8 hours to 365 days (8760), whatever an organization allows. Cloud
 * Manager: 8 to 8766, as a number or as its decimal digits.
 */
const wrongHours: Record<Platform, readonly Json[]> = {
  atlas: [0, -1, 7, 8761, 8.5, 1e9, "8"],
  "cloud-manager": [0, -1, 7, 8767, 8.5, 1e9, "7", "8767", "1e1", " 9", "eight"],
};

/** Returns faults that no single keyword of a schema tells: lifetimes, and entries of an access list that are two things. */
export function specialFaults(platform: Platform, body: BodySchema, valid: Json): SingleFault[] {
  if (Array.isArray(valid)) return [bothFault(body)];
  if (typeof valid !== "object" || valid === null || !(hours in valid)) return [];
  return wrongHours[platform].map((value) => ({
    id: "N-hours",
    case: `${hours}: ${JSON.stringify(value)}`,
    field: hours,
    pointer: refusalOf(body, value),
    apply: (valid) => editAt(valid, [hours], () => value),
  }));
}

/** The keyword that refuses a lifetime, in the branch of its type where there are some; the words beside them if none does. */
function refusalOf({ document, schemas, pointer }: BodySchema, lifetime: Json): string {
  const { pointer: own } = followed(document, pointer);
  const { pointer: member } = followed(document, `${own}/properties/${hours}`);
  const faults = schemas.faults(member, lifetime);
  const bound = faults.find(({ keyword }) => keyword !== "type" && keyword !== "oneOf");
  return (bound ?? faults[0])?.pointer ?? `${member}/description`;
}

/** An entry is an address or a block: one of them (both platforms). */
function bothFault({ document, pointer }: BodySchema): SingleFault {
  const { pointer: list } = followed(document, pointer);
  return {
    id: "N-both-ip-cidr",
    case: "an address and a block",
    field: undefined,
    pointer: `${followed(document, `${list}/items`).pointer}/oneOf`,
    apply: (valid) =>
      editAt(valid, [0], () => ({ ipAddress: "198.18.201.1", cidrBlock: "198.18.202.0/24" })),
  };
}
