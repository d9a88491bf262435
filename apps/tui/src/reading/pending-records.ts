import type {
  AccountRecord,
  Fact,
  ListedAccount,
  ListedProject,
  OrganizationRecord,
  Platform,
  ProjectRecord,
} from "@purser/inventory";

/** Returns the fact that something is still to come. */
function pending(operationId: string): Fact<never> {
  return {
    state: "unknown",
    cause: { kind: "pending", operationId, message: `${operationId} has not answered yet.` },
  };
}

const assignments = pending("listGroupServiceAccounts");
const accessList = pending("listOrgServiceAccountAccessList");
const alerts = pending("listGroupAlertConfigs");

/** Returns an account of which only the list was read. */
export function toPendingAccount(listed: ListedAccount): AccountRecord {
  return { ...listed, assignments, accessList };
}

/** Returns a project of which only the list was read. */
export function toPendingProject(listed: ListedProject): ProjectRecord {
  return { ...listed, alerts };
}

/** Returns an organization of which nothing but its name was read, if that. */
export function pendingOrganization(known: {
  orgId: string;
  name: string;
  platform: Platform;
}): OrganizationRecord {
  return {
    record: "organization",
    ...known,
    plan: { projectRoles: "by-account", requests: 0, lowerBound: 0 },
    settings: pending("getOrgSettings"),
    delegation: pending("getOrgDelegationSettings"),
    apiKeys: pending("listOrgApiKeys"),
    mcpConfigs: pending("listOrgMcpConfigs"),
    projectCount: pending("getOrgGroups"),
    accountCount: pending("listOrgServiceAccounts"),
  };
}
