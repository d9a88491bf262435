import type { Instant } from "../../state/records.ts";

/** Marks identifiers of a fleet, so that no other one is taken for one of its organizations. */
const mark = "f1ee";

/** What an identifier is of. Each kind has numbers of its own in the last six digits. */
const firstNumber = {
  organization: 0,
  project: 0x1,
  account: 0x10000,
  secret: 0x20000,
  alert: 0x40000,
};

export type FleetIdKind = keyof typeof firstNumber;

/** Organizations whose number fits into an identifier, of which a fleet may have fewer. */
export const mostOrganizations = 100_000;

/**
 * Returns the identifier of something in a fleet: seconds since the epoch, as MongoDB's ObjectIds begin, then the number of its
 * organization, so that it can be found without an index, the mark, and a number within the organization.
 */
export function fleetId(
  organization: number,
  kind: FleetIdKind,
  number: number,
  at: Instant,
): string {
  const seconds = hex(Math.floor(at / 1000), 8);
  return seconds + hex(organization, 6) + mark + hex(firstNumber[kind] + number, 6);
}

/** Returns the number of the organization that an identifier or client ID of a fleet belongs to. */
export function organizationOf(id: string): number | undefined {
  const digits = id.slice(-24);
  if (digits.slice(14, 18) !== mark) return undefined;
  const organization = Number.parseInt(digits.slice(8, 14), 16);
  return Number.isNaN(organization) ? undefined : organization;
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, "0");
}
