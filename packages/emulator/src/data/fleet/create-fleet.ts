import type { Organization } from "../../state/records.ts";
import type { Credential } from "../credential.ts";
import type { StartingPoint } from "../starting-point.ts";
import { callerRoles } from "./fleet-accounts.ts";
import { fleetId, mostOrganizations } from "./fleet-identifiers.ts";
import {
  fleetOrganization,
  fleetOrganizationId,
  fleetOrganizationName,
  type FleetSetting,
} from "./fleet-organization.ts";
import { secretValue } from "./fleet-secret.ts";
import { createFleetWorld } from "./fleet-world.ts";

const day = 86_400_000;
const callerAge = 300;

/** Organizations of 200 accounts each, by number from 0, each made when it is asked for. */
export type Fleet = {
  readonly count: number;
  /** Makes one of them: the same each time. Throws a RangeError for a number that is not below `count`. */
  organization(number: number): Organization;
};

/**
 * Returns a fleet of organizations of 200 accounts each on Atlas, healthy ones and faulty ones mixed. The same `now` (when it
 * is, in milliseconds since the epoch) and `seed` give the same fleet.
 */
export function createFleet(count: number, setting: FleetSetting): Fleet {
  return {
    count,
    organization(number) {
      if (!Number.isInteger(number) || number < 0 || number >= count) {
        throw new RangeError(`A fleet of ${count} has no organization ${number}.`);
      }
      return fleetOrganization(number, setting);
    },
  };
}

/** How data is asked for that has a fleet's size in its name. */
export const fleetForm = `fleet:N (N organizations of 200 accounts, 1 to ${mostOrganizations})`;

/** Returns the size of a fleet from its name, `fleet:5000`. */
export function fleetSizeOf(name: string): number | undefined {
  const digits = /^fleet:([1-9]\d{0,5})$/.exec(name)?.[1];
  const size = Number(digits);
  return digits !== undefined && size <= mostOrganizations ? size : undefined;
}

/** What an emulator with a fleet starts with: nothing is made before it is asked for. */
export function startFleet(count: number, setting: FleetSetting): StartingPoint {
  const numbers = () => Array.from({ length: count }, (_, number) => number);
  return {
    world: createFleetWorld(count, setting),
    organizations: () =>
      numbers().map((number) => ({
        id: fleetOrganizationId(number, setting),
        name: fleetOrganizationName(number),
        platform: "atlas",
      })),
    credentials: () => numbers().flatMap((number) => credentialsOf(number, setting)),
  };
}

function credentialsOf(organization: number, { now, seed }: FleetSetting): Credential[] {
  const orgId = fleetOrganizationId(organization, { now, seed });
  return callerRoles.map((role, number) => ({
    name: role === "ORG_OWNER" ? "fleet-owner" : "fleet-reader",
    role,
    orgId,
    clientId: `mdb_sa_id_${fleetId(organization, "account", number, now - callerAge * day)}`,
    clientSecret: secretValue(seed, organization, 2 * number),
  }));
}
