import type { Account, Organization, Project } from "../../state/records.ts";
import type { Token, World } from "../../state/world.ts";
import { organizationOf } from "./fleet-identifiers.ts";
import { fleetOrganization, fleetOrganizationId, type FleetSetting } from "./fleet-organization.ts";

/** Organizations in memory that nobody has changed. An emulator's callers work on a few at the same time. */
const mostMade = 32;

/**
 * Returns a world whose organizations are made when something of theirs is asked for, and forgotten again, so that a million
 * accounts take no more memory than a few thousand. What is changed is kept; dates of use go with the forgotten.
 */
export function createFleetWorld(count: number, setting: FleetSetting): World {
  const made = new Map<number, Organization>();
  const kept = new Map<number, Organization>();
  /** Accounts that were added have identifiers that do not tell their organization. */
  const added = new Map<string, Account>();

  const organization = (number: number | undefined): Organization | undefined => {
    if (number === undefined || number >= count) return undefined;
    const found = kept.get(number) ?? made.get(number);
    if (found) return found;
    const created = fleetOrganization(number, setting);
    made.set(number, created);
    const [oldest] = made.keys();
    if (made.size > mostMade && oldest !== undefined) made.delete(oldest);
    return created;
  };
  const ownerOf = (id: string) => organization(organizationOf(id));

  return {
    organizations: {
      get: (id) => (isOrganizationId(id, setting) ? ownerOf(id) : undefined),
      set: refuse,
      delete: refuse,
    },
    projects: {
      get: (id): Project | undefined => ownerOf(id)?.projects.get(id),
      set: refuse,
      delete: refuse,
    },
    accounts: {
      get: (id) => added.get(id) ?? ownerOf(id)?.accounts.get(id),
      set: (id, account) => added.set(id, account),
      // Deleting takes it out of its organization's own map, too, and that is where the others are looked up.
      delete: (id) => added.delete(id),
    },
    apiKeys: new Map(),
    tokens: new Map<string, Token>(),
    keep(orgId) {
      const number = organizationOf(orgId);
      const found = organization(number);
      if (number !== undefined && found) kept.set(number, found);
    },
  };
}

/** The number alone says which organization something belongs to, not that it is the organization. */
function isOrganizationId(id: string, setting: FleetSetting): boolean {
  const number = organizationOf(id);
  return number !== undefined && fleetOrganizationId(number, setting) === id;
}

function refuse(): never {
  throw new TypeError("No operation makes or removes organizations and projects.");
}
