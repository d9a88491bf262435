import type { Identifiers, Random } from "../identifiers.ts";
import type { Account, Organization, Project } from "../state/records.ts";
import { buildAccount } from "./build-account.ts";
import { buildApiKey } from "./build-api-key.ts";
import { buildMcpConfiguration } from "./build-mcp-configuration.ts";
import { buildProject } from "./build-project.ts";
import { type Credential, accountCredential, apiKeyCredential } from "./credential.ts";
import type { OrganizationDescription } from "./description.ts";
import { createHistory } from "./history.ts";
import type { Site } from "./site.ts";
import type { Timeline } from "./timeline.ts";

type BuiltOrganization = { organization: Organization; credentials: Credential[] };

/**
 * Returns the organization as it is at the timeline's moment, and the credentials it hands out.
 * Everything described gets its identifiers in the order described, whether it is there at that moment or not:
 * so the same thing has the same identifier at both moments.
 */
export function buildOrganization(
  description: OrganizationDescription,
  timeline: Timeline,
  identifiers: Identifiers,
  random: Random,
): BuiltOrganization {
  const orgId = identifiers.objectId(timeline.ago(description.ageDays));
  const projects = description.projects.map((project) =>
    buildProject(project, { orgId, timeline, identifiers }),
  );
  const projectIds = new Map(projects.map(({ name, id }) => [name, id]));
  const history = createHistory(description.provisioner, timeline, identifiers);
  const site: Site = { orgId, projectIds, timeline, identifiers, random, history };
  const accounts = description.accounts.map((account) => buildAccount(account, site));
  const apiKeys = description.apiKeys.map((key) => buildApiKey(key, site));
  const before = timeline.moment === "before" ? description.before : undefined;
  const organization: Organization = {
    id: orgId,
    name: description.name,
    platform: description.platform,
    settings: { ...description.settings, ...before?.settings },
    delegation: { ...description.delegation, ...before?.delegation },
    projects: oldestFirst(projects, ({ id }) => id),
    accounts: presentAccounts(description, accounts, timeline),
    apiKeys,
    mcpConfigurations: [],
    events: [],
  };
  addMcpConfigurations(organization, description, accounts, site);
  for (const { eventTypeName, daysAgo, by } of description.events ?? []) {
    history.tell(eventTypeName, timeline.ago(daysAgo), by);
  }
  organization.events = history.events(accounts, apiKeys);
  return { organization, credentials: credentialsOf(description, accounts, apiKeys) };
}

function presentAccounts(
  description: OrganizationDescription,
  accounts: readonly Account[],
  timeline: Timeline,
): Map<string, Account> {
  const present = accounts.filter((account, index) =>
    timeline.exists(account.createdAt, description.accounts[index]?.isRemoved),
  );
  return oldestFirst(present, ({ clientId }) => clientId);
}

function addMcpConfigurations(
  organization: Organization,
  description: OrganizationDescription,
  accounts: readonly Account[],
  site: Site,
): void {
  for (const mcp of description.mcpConfigurations ?? []) {
    const holder =
      mcp.project === undefined ? organization : projectNamed(organization, mcp.project);
    holder.mcpConfigurations.push(buildMcpConfiguration(mcp, accounts, site));
  }
}

function projectNamed(organization: Organization, name: string): Project {
  const project = [...organization.projects.values()].find((project) => project.name === name);
  if (!project) throw new RangeError(`No project is called "${name}".`);
  return project;
}

function credentialsOf(
  description: OrganizationDescription,
  accounts: readonly Account[],
  apiKeys: Organization["apiKeys"],
): Credential[] {
  return [
    ...accounts
      .filter((_, index) => description.accounts[index]?.isCredential)
      .map(accountCredential),
    ...apiKeys.filter((_, index) => description.apiKeys[index]?.isCredential).map(apiKeyCredential),
  ];
}

function oldestFirst<Thing extends { createdAt: number }>(
  things: readonly Thing[],
  idOf: (thing: Thing) => string,
): Map<string, Thing> {
  const sorted = things.toSorted((a, b) => a.createdAt - b.createdAt);
  return new Map(sorted.map((thing) => [idOf(thing), thing]));
}
