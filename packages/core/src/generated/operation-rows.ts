// Generated from the operation table of @purser/spec by `pnpm generate`: do not edit.
import type { Platform } from "@purser/spec";

/**
 * One row per operation: ID, method, path, slash where it may end in one, status, media types of answer and request
 * (versioned, JSON, form), version, roles, roles without a value, rate-limit set, list. `~` is the base.
 */
export const operationRows: Readonly<Record<Platform, { base: string; rows: string }>> = {
  "atlas": {
    base: "/api/atlas/v2",
    rows: `listOrgs|GET|~/orgs|||v||2023-01-01|||organizations-user|l
getOrg|GET|~/orgs/{orgId}|||v||2023-01-01|ORG_MEMBER||undocumented-organization
getOrgGroups|GET|~/orgs/{orgId}/groups|||v||2023-01-01|ORG_MEMBER||undocumented-organization|l
getOrgSettings|GET|~/orgs/{orgId}/settings|||v||2023-01-01|ORG_MEMBER||undocumented-organization
getOrgDelegationSettings|GET|~/orgs/{orgId}/delegationSettings|||v||2025-03-12|ORG_MEMBER||undocumented-organization
listOrgApiKeys|GET|~/orgs/{orgId}/apiKeys|||v||2023-01-01|ORG_MEMBER||undocumented-organization|l
listOrgEvents|GET|~/orgs/{orgId}/events|||v||2023-01-01|ORG_MEMBER||events-organization|l
listOrgMcpConfigs|GET|~/orgs/{orgId}/mcpConfigs|||v||2025-03-12|ORG_READ_ONLY||undocumented-organization|l
listOrgMcpConfigSecrets|GET|~/orgs/{orgId}/mcpConfigs/{mcpConfigId}/secrets|||v||2025-03-12|ORG_READ_ONLY||undocumented-organization|l
listOrgServiceAccounts|GET|~/orgs/{orgId}/serviceAccounts|||v||2024-08-05|ORG_READ_ONLY||service-accounts-organization|l
createOrgServiceAccount|POST|~/orgs/{orgId}/serviceAccounts||201|v|v|2024-08-05|ORG_OWNER||service-accounts-organization
getOrgServiceAccount|GET|~/orgs/{orgId}/serviceAccounts/{clientId}|||v||2024-08-05|ORG_READ_ONLY||service-accounts-organization
updateOrgServiceAccount|PATCH|~/orgs/{orgId}/serviceAccounts/{clientId}|||v|v|2024-08-05|ORG_OWNER||service-accounts-organization
deleteOrgServiceAccount|DELETE|~/orgs/{orgId}/serviceAccounts/{clientId}||204|||2024-08-05|ORG_OWNER||service-accounts-organization
getOrgServiceAccountGroups|GET|~/orgs/{orgId}/serviceAccounts/{clientId}/groups|||v||2024-08-05|ORG_READ_ONLY||service-accounts-organization|l
createOrgServiceAccountSecret|POST|~/orgs/{orgId}/serviceAccounts/{clientId}/secrets||201|v|v|2024-08-05|ORG_OWNER||service-accounts-organization
deleteOrgServiceAccountSecret|DELETE|~/orgs/{orgId}/serviceAccounts/{clientId}/secrets/{secretId}||204|||2024-08-05|ORG_OWNER||service-accounts-organization
listOrgServiceAccountAccessList|GET|~/orgs/{orgId}/serviceAccounts/{clientId}/accessList|||v||2024-08-05|ORG_READ_ONLY||service-accounts-organization|l
createOrgServiceAccountAccessList|POST|~/orgs/{orgId}/serviceAccounts/{clientId}/accessList|||v|v|2024-08-05|ORG_OWNER||service-accounts-organization|l
deleteOrgServiceAccountAccessListEntry|DELETE|~/orgs/{orgId}/serviceAccounts/{clientId}/accessList/{ipAddress}||204|||2024-08-05|ORG_OWNER||service-accounts-organization
listGroups|GET|~/groups|||v||2023-01-01|||projects-user|l
getGroup|GET|~/groups/{groupId}|||v||2023-01-01|GROUP_READ_ONLY||undocumented-project
listGroupAlertConfigs|GET|~/groups/{groupId}/alertConfigs|||v||2023-01-01|GROUP_READ_ONLY||undocumented-project|l
listGroupMcpConfigs|GET|~/groups/{groupId}/mcpConfigs|||v||2025-03-12|GROUP_READ_ONLY||undocumented-project|l
listGroupMcpConfigSecrets|GET|~/groups/{groupId}/mcpConfigs/{mcpConfigId}/secrets|||v||2025-03-12|GROUP_READ_ONLY||undocumented-project|l
listGroupServiceAccounts|GET|~/groups/{groupId}/serviceAccounts|||v||2024-08-05|GROUP_READ_ONLY||service-accounts-project|l
createGroupServiceAccount|POST|~/groups/{groupId}/serviceAccounts||201|v|v|2024-08-05|GROUP_OWNER||service-accounts-project
getGroupServiceAccount|GET|~/groups/{groupId}/serviceAccounts/{clientId}|||v||2024-08-05|GROUP_READ_ONLY||service-accounts-project
updateGroupServiceAccount|PATCH|~/groups/{groupId}/serviceAccounts/{clientId}|||v|v|2024-08-05|GROUP_OWNER||service-accounts-project
deleteGroupServiceAccount|DELETE|~/groups/{groupId}/serviceAccounts/{clientId}||204|||2024-08-05|GROUP_OWNER||service-accounts-project
inviteGroupServiceAccount|POST|~/groups/{groupId}/serviceAccounts/{clientId}:invite|||v|v|2024-08-05|ORG_OWNER||service-accounts-project
createGroupServiceAccountSecret|POST|~/groups/{groupId}/serviceAccounts/{clientId}/secrets||201|v|v|2024-08-05|GROUP_OWNER||service-accounts-project
deleteGroupServiceAccountSecret|DELETE|~/groups/{groupId}/serviceAccounts/{clientId}/secrets/{secretId}||204|||2024-08-05|GROUP_OWNER||service-accounts-project
listGroupServiceAccountAccessList|GET|~/groups/{groupId}/serviceAccounts/{clientId}/accessList|||v||2024-08-05|GROUP_READ_ONLY||service-accounts-project|l
createGroupServiceAccountAccessList|POST|~/groups/{groupId}/serviceAccounts/{clientId}/accessList|||v|v|2024-08-05|GROUP_ACCESS_MANAGER||service-accounts-project|l
deleteGroupServiceAccountAccessListEntry|DELETE|~/groups/{groupId}/serviceAccounts/{clientId}/accessList/{ipAddress}||204|||2024-08-05|GROUP_ACCESS_MANAGER||service-accounts-project
listRateLimits|GET|~/rateLimits|||v||2025-03-12|||rate-limits-user|l
getRateLimit|GET|~/rateLimits/{endpointSetId}|||v||2025-03-12|||rate-limits-user
createAccessToken|POST|/api/oauth/token|||j|f||||oauth-token
revokeAccessToken|POST|/api/oauth/revoke||||f||||oauth-token`,
  },
  "cloud-manager": {
    base: "/api/public/v1.0",
    rows: `getRoot|GET|~|/||j|||||undocumented-user
listOrgs|GET|~/orgs|/||j|||||undocumented-user|l
getOrg|GET|~/orgs/{orgId}|/||j|||ORG_MEMBER||undocumented-organization
getOrgGroups|GET|~/orgs/{orgId}/groups|||j|||ORG_MEMBER||undocumented-organization|l
listOrgServiceAccounts|GET|~/orgs/{orgId}/serviceAccounts|||j|||ORG_MEMBER||undocumented-organization|l
createOrgServiceAccount|POST|~/orgs/{orgId}/serviceAccounts||201|j|j||ORG_OWNER|Organization User Admin|undocumented-organization
getOrgServiceAccount|GET|~/orgs/{orgId}/serviceAccounts/{clientId}|||j|||ORG_MEMBER||undocumented-organization
updateOrgServiceAccount|PATCH|~/orgs/{orgId}/serviceAccounts/{clientId}|||j|j||ORG_OWNER|Organization User Admin|undocumented-organization
deleteOrgServiceAccount|DELETE|~/orgs/{orgId}/serviceAccounts/{clientId}||204||||ORG_OWNER|Organization User Admin|undocumented-organization
getOrgServiceAccountGroups|GET|~/orgs/{orgId}/serviceAccounts/{clientId}/groups|/||j|||ORG_MEMBER||undocumented-organization|l
createOrgServiceAccountSecret|POST|~/orgs/{orgId}/serviceAccounts/{clientId}/secrets|/|201|j|j||ORG_OWNER|Organization User Admin|undocumented-organization
deleteOrgServiceAccountSecret|DELETE|~/orgs/{orgId}/serviceAccounts/{clientId}/secrets/{secretId}||204||||ORG_OWNER|Organization User Admin|undocumented-organization
listOrgServiceAccountAccessList|GET|~/orgs/{orgId}/serviceAccounts/{clientId}/accessList|||j|||ORG_MEMBER||undocumented-organization|l
createOrgServiceAccountAccessList|POST|~/orgs/{orgId}/serviceAccounts/{clientId}/accessList|||j|j||ORG_OWNER||undocumented-organization|l
deleteOrgServiceAccountAccessListEntry|DELETE|~/orgs/{orgId}/serviceAccounts/{clientId}/accessList/{ipAddress}||204||||ORG_OWNER||undocumented-organization
listGroups|GET|~/groups|||j|||||undocumented-user|l
getGroup|GET|~/groups/{groupId}|||j|||GROUP_READ_ONLY||undocumented-project
listGroupServiceAccounts|GET|~/groups/{groupId}/serviceAccounts|||j|||GROUP_READ_ONLY||undocumented-project|l
createGroupServiceAccount|POST|~/groups/{groupId}/serviceAccounts||201|j|j||GROUP_OWNER,GROUP_USER_ADMIN||undocumented-project
getGroupServiceAccount|GET|~/groups/{groupId}/serviceAccounts/{clientId}|||j|||GROUP_READ_ONLY||undocumented-project
updateGroupServiceAccount|PATCH|~/groups/{groupId}/serviceAccounts/{clientId}|||j|j||GROUP_OWNER,GROUP_USER_ADMIN||undocumented-project
deleteGroupServiceAccount|DELETE|~/groups/{groupId}/serviceAccounts/{clientId}||204||||GROUP_OWNER,GROUP_USER_ADMIN||undocumented-project
inviteGroupServiceAccount|POST|~/groups/{groupId}/serviceAccounts/{clientId}:invite|||j|j||ORG_OWNER||undocumented-project
createGroupServiceAccountSecret|POST|~/groups/{groupId}/serviceAccounts/{clientId}/secrets|/|201|j|j||GROUP_OWNER,GROUP_USER_ADMIN||undocumented-project
deleteGroupServiceAccountSecret|DELETE|~/groups/{groupId}/serviceAccounts/{clientId}/secrets/{secretId}||204||||GROUP_OWNER,GROUP_USER_ADMIN||undocumented-project
listGroupServiceAccountAccessList|GET|~/groups/{groupId}/serviceAccounts/{clientId}/accessList|||j|||GROUP_READ_ONLY||undocumented-project|l
createGroupServiceAccountAccessList|POST|~/groups/{groupId}/serviceAccounts/{clientId}/accessList|||j|j||GROUP_OWNER||undocumented-project|l
deleteGroupServiceAccountAccessListEntry|DELETE|~/groups/{groupId}/serviceAccounts/{clientId}/accessList/{ipAddress}||204||||GROUP_OWNER||undocumented-project
createAccessToken|POST|/api/oauth/token|||j|f||||oauth-token
revokeAccessToken|POST|/api/oauth/revoke||||f||||oauth-token`,
  },
};

/** One row per token bucket: key, scope, capacity, refill rate, seconds from refill to refill, documented. */
export const rateLimitRows: Readonly<Record<Platform, string>> = {
  "atlas": `service-accounts-organization|ORGANIZATION|500|250|60|d
service-accounts-project|GROUP|1200|500|60|d
projects-user|USER|1200|500|60|d
organizations-user|USER|300|100|60|d
events-organization|ORGANIZATION|500|250|60|d
rate-limits-user|USER|300|100|60|d
oauth-token|IP|50|50|60|d
undocumented-organization|ORGANIZATION|100|100|60
undocumented-project|GROUP|100|100|60
undocumented-user|USER|100|100|60`,
  "cloud-manager": `undocumented-organization|ORGANIZATION|100|100|60
undocumented-project|GROUP|100|100|60
undocumented-user|USER|100|100|60
oauth-token|IP|50|50|60|d`,
};
