import type { EmulatorData } from "@purser/emulator";
import type { Platform } from "@purser/spec";
import {
  createSmallOrganization,
  objectId,
  type Account,
  type Organization,
} from "../small-organization.ts";

/** The ids of everything an operation can be about. */
export type Ids = {
  orgId: string;
  projectId: string;
  /** Assigned to the project, with one secret and one entry in its access list. */
  clientId: string;
  secretId: string;
  /** Assigned to nothing. */
  spareClientId: string;
  mcpConfigId: string;
};

export type Login = { clientId: string; clientSecret: string };

export type CampaignWorld = {
  data: Exclude<EmulatorData, string>;
  organization: Organization;
  ids: Ids;
  /** Owns the organization. */
  owner: Login;
  /** Reads the organization, and nothing else. */
  reader: Login;
  key: { publicKey: string; privateKey: string };
};

/** The address in the access list of the account that operations are about. */
export const listedAddress = "198.51.100.7";

/** An organization in which every operation of the platform finds something to be about. */
export function createCampaignWorld(platform: Platform, now: number): CampaignWorld {
  const { organization, project, owner, credential } = createSmallOrganization(platform, now);
  const reader = addAccount(organization, owner, "reader", ["ORG_READ_ONLY"]);
  const target = addAccount(organization, owner, "target", ["ORG_MEMBER"]);
  const spare = addAccount(organization, owner, "spare", ["ORG_MEMBER"]);
  target.assignments.set(project.id, ["GROUP_READ_ONLY"]);
  target.accessList.push({
    cidrBlock: `${listedAddress}/32`,
    ipAddress: listedAddress,
    createdAt: now,
    lastUsedAt: null,
    lastUsedAddress: null,
    requestCount: 0,
  });
  const configuration = {
    mcpConfigId: objectId(),
    mcpConfigName: "agents",
    clientId: target.clientId,
    egressClientId: spare.clientId,
    roles: ["ORG_MEMBER"],
    ipAccessList: [],
    secrets: target.secrets,
  };
  organization.mcpConfigurations.push(configuration);
  project.mcpConfigurations.push({ ...configuration, roles: ["GROUP_READ_ONLY"] });
  const { id: orgId } = organization;
  const key = { publicKey: "abcdefgh", privateKey: "0e1d2c3b-4a59-6877-8695-a4b3c2d1e0f9" };
  const roles = [{ orgId, roleName: "ORG_OWNER" }];
  organization.apiKeys.push({ ...key, id: objectId(), orgId, description: "A key", roles });
  return {
    data: { organizations: [organization], credentials: [] },
    organization,
    ids: {
      orgId,
      projectId: project.id,
      clientId: target.clientId,
      secretId: secretOf(target).id,
      spareClientId: spare.clientId,
      mcpConfigId: configuration.mcpConfigId,
    },
    owner: credential,
    reader: { clientId: reader.clientId, clientSecret: secretOf(reader).value },
    key,
  };
}

function addAccount(
  organization: Organization,
  like: Account,
  name: string,
  roles: string[],
): Account {
  const account: Account = {
    ...like,
    clientId: `mdb_sa_id_${objectId()}`,
    name,
    roles,
    secrets: [
      { ...secretOf(like), id: objectId(), value: `mdb_sa_sk_${objectId()}fedcba9876543210` },
    ],
    assignments: new Map(),
    accessList: [],
  };
  organization.accounts.set(account.clientId, account);
  return account;
}

function secretOf({ secrets: [secret] }: Account): Account["secrets"][number] {
  if (!secret) throw new Error("The account has no secret.");
  return secret;
}
