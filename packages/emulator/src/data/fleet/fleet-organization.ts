import { seededRandom, type Random } from "../../identifiers.ts";
import type { Account, Instant, Organization, Project } from "../../state/records.ts";
import { addressInBlock, singleAddress } from "../address-in-block.ts";
import {
  accountsPerOrganization,
  environments,
  fleetAccount,
  projectsPerOrganization,
} from "./fleet-accounts.ts";
import type { FleetAccount } from "./blemishes.ts";
import { fleetId } from "./fleet-identifiers.ts";
import { secretValue } from "./fleet-secret.ts";

const day = 86_400_000;
/** Days. */
const organizationAge = 900;
const projectAge = 880;

/** Where and when a fleet is. */
export type FleetSetting = { now: Instant; seed: number };

/** Returns the ID of a fleet's organization, without making it. */
export function fleetOrganizationId(number: number, { now }: FleetSetting): string {
  return fleetId(number, "organization", 0, now - organizationAge * day);
}

export function fleetOrganizationName(number: number): string {
  return `Fleet ${number + 1}`;
}

/** Makes one organization of a fleet: the same for the same number, now and seed, in any order. */
export function fleetOrganization(number: number, setting: FleetSetting): Organization {
  const random = seededRandom(setting.seed + number * 0x9e3779b1);
  const orgId = fleetOrganizationId(number, setting);
  const isStrict = number % 8 !== 0;
  const projects = projectsOf(number, orgId, setting);
  const projectIds = projects.map(({ id }) => id);
  const accounts = accountsOf(number, orgId, { projectIds, random, setting });
  return {
    id: orgId,
    name: fleetOrganizationName(number),
    platform: "atlas",
    settings: {
      apiAccessListRequired: isStrict,
      maxServiceAccountSecretValidityInHours: isStrict ? 2160 : null,
      multiFactorAuthRequired: true,
      securityContact: null,
    },
    delegation: { delegatedMcpAccess: "DISALLOWED", delegatedPartnerAccess: "DISALLOWED" },
    projects: new Map(projects.map((project) => [project.id, project])),
    accounts: new Map(accounts.map((account) => [account.clientId, account])),
    apiKeys: [],
    mcpConfigurations: [],
    events: [],
  };
}

function projectsOf(organization: number, orgId: string, { now }: FleetSetting): Project[] {
  return Array.from({ length: projectsPerOrganization }, (_, number) => {
    const createdAt = now - (projectAge - number) * day;
    const environment = environments[number % environments.length] ?? "prod";
    const alertId = fleetId(organization, "alert", number, createdAt);
    return {
      id: fleetId(organization, "project", number, createdAt),
      orgId,
      name: `team-${Math.floor(number / environments.length)}-${environment}`,
      createdAt,
      clusterCount: number % 4,
      tags: [{ key: "env", value: environment }],
      alertConfigurations: [
        {
          id: alertId,
          eventTypeName: "GROUP_SERVICE_ACCOUNT_SECRETS_EXPIRING",
          enabled: number % 12 !== 0,
          createdAt,
          updatedAt: createdAt,
        },
      ],
      mcpConfigurations: [],
    };
  });
}

type Site = { projectIds: readonly string[]; random: Random; setting: FleetSetting };

/** The oldest first, as the platforms list them. */
function accountsOf(organization: number, orgId: string, site: Site): Account[] {
  return Array.from({ length: accountsPerOrganization }, (_, number) =>
    buildAccount(organization, orgId, number, site),
  ).toSorted((one, other) => one.createdAt - other.createdAt);
}

function buildAccount(organization: number, orgId: string, number: number, site: Site): Account {
  const { projectIds, random, setting } = site;
  const { now, seed } = setting;
  const account = fleetAccount(number, random);
  const ago = (days: number) => Math.floor(now - days * day);
  const since = (days: number | null) => (days === null ? null : ago(days));
  const createdAt = ago(account.age);
  return {
    clientId: `mdb_sa_id_${fleetId(organization, "account", number, createdAt)}`,
    orgId,
    name: account.name,
    description: account.description,
    createdAt,
    roles: account.roles,
    secrets: account.secrets.map(({ age, lifetime, used }, index) => ({
      id: fleetId(organization, "secret", 2 * number + index, ago(age)),
      value: secretValue(seed, organization, 2 * number + index),
      createdAt: ago(age),
      expiresAt: ago(age - lifetime),
      lastUsedAt: since(used),
    })),
    assignments: assignmentsOf(account, projectIds),
    accessList: account.accessList.map(({ block, age, used }, index) => ({
      cidrBlock: block,
      ipAddress: singleAddress(block),
      createdAt: ago(age),
      lastUsedAt: since(used),
      lastUsedAddress: used === null ? null : addressInBlock(block, 0.04),
      requestCount: used === null ? 0 : 1 + ((number * 7 + index) % 500),
    })),
    isSystemManaged: false,
    refusedOperations: [],
  };
}

function assignmentsOf(
  { assignments }: FleetAccount,
  projectIds: readonly string[],
): Map<string, string[]> {
  return new Map(
    assignments.map(([project, roles]) => [projectIds[project % projectIds.length] ?? "", roles]),
  );
}
