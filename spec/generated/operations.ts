// Generated from the OpenAPI documents in spec/ by `pnpm generate`: do not edit.
// SHA-256 of atlas.json: f35e1180bd606f4d2f40441988cbe828f585692164bce2eb857363a212528f33
// SHA-256 of cloud-manager.json: feb6f2c1c548363fd60f527904bbded9370351f4f8634fceed70958b4b19cf52

import type { Operation, Platform, RateLimitSet } from "../src/operation.ts";

/** Every operation of a platform, by operationId. */
export const operations: Readonly<Record<Platform, Readonly<Record<string, Operation>>>> = {
  "atlas": {
    "listOrgs": {
      "operationId": "listOrgs",
      "method": "GET",
      "path": "/api/atlas/v2/orgs",
      "alternatePaths": [],
      "successStatus": 200,
      "mediaType": "application/vnd.atlas.2023-01-01+json",
      "requestMediaType": null,
      "version": "2023-01-01",
      "requiredRoles": [],
      "requiredRoleNames": [],
      "rateLimitSet": "organizations-user",
      "isList": true
    },
    "getOrg": {
      "operationId": "getOrg",
      "method": "GET",
      "path": "/api/atlas/v2/orgs/{orgId}",
      "alternatePaths": [],
      "successStatus": 200,
      "mediaType": "application/vnd.atlas.2023-01-01+json",
      "requestMediaType": null,
      "version": "2023-01-01",
      "requiredRoles": [
        "ORG_MEMBER"
      ],
      "requiredRoleNames": [],
      "rateLimitSet": "undocumented-organization",
      "isList": false
    },
    "getOrgGroups": {
      "operationId": "getOrgGroups",
      "method": "GET",
      "path": "/api/atlas/v2/orgs/{orgId}/groups",
      "alternatePaths": [],
      "successStatus": 200,
      "mediaType": "application/vnd.atlas.2023-01-01+json",
      "requestMediaType": null,
      "version": "2023-01-01",
      "requiredRoles": [
        "ORG_MEMBER"
      ],
      "requiredRoleNames": [],
      "rateLimitSet": "undocumented-organization",
      "isList": true
    },
    "getOrgSettings": {
      "operationId": "getOrgSettings",
      "method": "GET",
      "path": "/api/atlas/v2/orgs/{orgId}/settings",
      "alternatePaths": [],
      "successStatus": 200,
      "mediaType": "application/vnd.atlas.2023-01-01+json",
      "requestMediaType": null,
      "version": "2023-01-01",
      "requiredRoles": [
        "ORG_MEMBER"
      ],
      "requiredRoleNames": [],
      "rateLimitSet": "undocumented-organization",
      "isList": false
    },
    "getOrgDelegationSettings": {
      "operationId": "getOrgDelegationSettings",
      "method": "GET",
      "path": "/api/atlas/v2/orgs/{orgId}/delegationSettings",
      "alternatePaths": [],
      "successStatus": 200,
      "mediaType": "application/vnd.atlas.2025-03-12+json",
      "requestMediaType": null,
      "version": "2025-03-12",
      "requiredRoles": [
        "ORG_MEMBER"
      ],
      "requiredRoleNames": [],
      "rateLimitSet": "undocumented-organization",
      "isList": false
    },
    "listOrgApiKeys": {
      "operationId": "listOrgApiKeys",
      "method": "GET",
      "path": "/api/atlas/v2/orgs/{orgId}/apiKeys",
      "alternatePaths": [],
      "successStatus": 200,
      "mediaType": "application/vnd.atlas.2023-01-01+json",
      "requestMediaType": null,
      "version": "2023-01-01",
      "requiredRoles": [
        "ORG_MEMBER"
      ],
      "requiredRoleNames": [],
      "rateLimitSet": "undocumented-organization",
      "isList": true
    },
    "listOrgEvents": {
      "operationId": "listOrgEvents",
      "method": "GET",
      "path": "/api/atlas/v2/orgs/{orgId}/events",
      "alternatePaths": [],
      "successStatus": 200,
      "mediaType": "application/vnd.atlas.2023-01-01+json",
      "requestMediaType": null,
      "version": "2023-01-01",
      "requiredRoles": [
        "ORG_MEMBER"
      ],
      "requiredRoleNames": [],
      "rateLimitSet": "events-organization",
      "isList": true
    },
    "listOrgMcpConfigs": {
      "operationId": "listOrgMcpConfigs",
      "method": "GET",
      "path": "/api/atlas/v2/orgs/{orgId}/mcpConfigs",
      "alternatePaths": [],
      "successStatus": 200,
      "mediaType": "application/vnd.atlas.2025-03-12+json",
      "requestMediaType": null,
      "version": "2025-03-12",
      "requiredRoles": [
        "ORG_READ_ONLY"
      ],
      "requiredRoleNames": [],
      "rateLimitSet": "undocumented-organization",
      "isList": true
    },
    "listOrgMcpConfigSecrets": {
      "operationId": "listOrgMcpConfigSecrets",
      "method": "GET",
      "path": "/api/atlas/v2/orgs/{orgId}/mcpConfigs/{mcpConfigId}/secrets",
      "alternatePaths": [],
      "successStatus": 200,
      "mediaType": "application/vnd.atlas.2025-03-12+json",
      "requestMediaType": null,
      "version": "2025-03-12",
      "requiredRoles": [
        "ORG_READ_ONLY"
      ],
      "requiredRoleNames": [],
      "rateLimitSet": "undocumented-organization",
      "isList": true
    },
    "listOrgServiceAccounts": {
      "operationId": "listOrgServiceAccounts",
      "method": "GET",
      "path": "/api/atlas/v2/orgs/{orgId}/serviceAccounts",
      "alternatePaths": [],
      "successStatus": 200,
      "mediaType": "application/vnd.atlas.2024-08-05+json",
      "requestMediaType": null,
      "version": "2024-08-05",
      "requiredRoles": [
        "ORG_READ_ONLY"
      ],
      "requiredRoleNames": [],
      "rateLimitSet": "service-accounts-organization",
      "isList": true
    },
    "createOrgServiceAccount": {
      "operationId": "createOrgServiceAccount",
      "method": "POST",
      "path": "/api/atlas/v2/orgs/{orgId}/serviceAccounts",
      "alternatePaths": [],
      "successStatus": 201,
      "mediaType": "application/vnd.atlas.2024-08-05+json",
      "requestMediaType": "application/vnd.atlas.2024-08-05+json",
      "version": "2024-08-05",
      "requiredRoles": [
        "ORG_OWNER"
      ],
      "requiredRoleNames": [],
      "rateLimitSet": "service-accounts-organization",
      "isList": false
    },
    "getOrgServiceAccount": {
      "operationId": "getOrgServiceAccount",
      "method": "GET",
      "path": "/api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}",
      "alternatePaths": [],
      "successStatus": 200,
      "mediaType": "application/vnd.atlas.2024-08-05+json",
      "requestMediaType": null,
      "version": "2024-08-05",
      "requiredRoles": [
        "ORG_READ_ONLY"
      ],
      "requiredRoleNames": [],
      "rateLimitSet": "service-accounts-organization",
      "isList": false
    },
    "updateOrgServiceAccount": {
      "operationId": "updateOrgServiceAccount",
      "method": "PATCH",
      "path": "/api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}",
      "alternatePaths": [],
      "successStatus": 200,
      "mediaType": "application/vnd.atlas.2024-08-05+json",
      "requestMediaType": "application/vnd.atlas.2024-08-05+json",
      "version": "2024-08-05",
      "requiredRoles": [
        "ORG_OWNER"
      ],
      "requiredRoleNames": [],
      "rateLimitSet": "service-accounts-organization",
      "isList": false
    },
    "deleteOrgServiceAccount": {
      "operationId": "deleteOrgServiceAccount",
      "method": "DELETE",
      "path": "/api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}",
      "alternatePaths": [],
      "successStatus": 204,
      "mediaType": null,
      "requestMediaType": null,
      "version": "2024-08-05",
      "requiredRoles": [
        "ORG_OWNER"
      ],
      "requiredRoleNames": [],
      "rateLimitSet": "service-accounts-organization",
      "isList": false
    },
    "getOrgServiceAccountGroups": {
      "operationId": "getOrgServiceAccountGroups",
      "method": "GET",
      "path": "/api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}/groups",
      "alternatePaths": [],
      "successStatus": 200,
      "mediaType": "application/vnd.atlas.2024-08-05+json",
      "requestMediaType": null,
      "version": "2024-08-05",
      "requiredRoles": [
        "ORG_READ_ONLY"
      ],
      "requiredRoleNames": [],
      "rateLimitSet": "service-accounts-organization",
      "isList": true
    },
    "createOrgServiceAccountSecret": {
      "operationId": "createOrgServiceAccountSecret",
      "method": "POST",
      "path": "/api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}/secrets",
      "alternatePaths": [],
      "successStatus": 201,
      "mediaType": "application/vnd.atlas.2024-08-05+json",
      "requestMediaType": "application/vnd.atlas.2024-08-05+json",
      "version": "2024-08-05",
      "requiredRoles": [
        "ORG_OWNER"
      ],
      "requiredRoleNames": [],
      "rateLimitSet": "service-accounts-organization",
      "isList": false
    },
    "deleteOrgServiceAccountSecret": {
      "operationId": "deleteOrgServiceAccountSecret",
      "method": "DELETE",
      "path": "/api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}/secrets/{secretId}",
      "alternatePaths": [],
      "successStatus": 204,
      "mediaType": null,
      "requestMediaType": null,
      "version": "2024-08-05",
      "requiredRoles": [
        "ORG_OWNER"
      ],
      "requiredRoleNames": [],
      "rateLimitSet": "service-accounts-organization",
      "isList": false
    },
    "listOrgServiceAccountAccessList": {
      "operationId": "listOrgServiceAccountAccessList",
      "method": "GET",
      "path": "/api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}/accessList",
      "alternatePaths": [],
      "successStatus": 200,
      "mediaType": "application/vnd.atlas.2024-08-05+json",
      "requestMediaType": null,
      "version": "2024-08-05",
      "requiredRoles": [
        "ORG_READ_ONLY"
      ],
      "requiredRoleNames": [],
      "rateLimitSet": "service-accounts-organization",
      "isList": true
    },
    "createOrgServiceAccountAccessList": {
      "operationId": "createOrgServiceAccountAccessList",
      "method": "POST",
      "path": "/api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}/accessList",
      "alternatePaths": [],
      "successStatus": 200,
      "mediaType": "application/vnd.atlas.2024-08-05+json",
      "requestMediaType": "application/vnd.atlas.2024-08-05+json",
      "version": "2024-08-05",
      "requiredRoles": [
        "ORG_OWNER"
      ],
      "requiredRoleNames": [],
      "rateLimitSet": "service-accounts-organization",
      "isList": true
    },
    "deleteOrgServiceAccountAccessListEntry": {
      "operationId": "deleteOrgServiceAccountAccessListEntry",
      "method": "DELETE",
      "path": "/api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}/accessList/{ipAddress}",
      "alternatePaths": [],
      "successStatus": 204,
      "mediaType": null,
      "requestMediaType": null,
      "version": "2024-08-05",
      "requiredRoles": [
        "ORG_OWNER"
      ],
      "requiredRoleNames": [],
      "rateLimitSet": "service-accounts-organization",
      "isList": false
    },
    "listGroups": {
      "operationId": "listGroups",
      "method": "GET",
      "path": "/api/atlas/v2/groups",
      "alternatePaths": [],
      "successStatus": 200,
      "mediaType": "application/vnd.atlas.2023-01-01+json",
      "requestMediaType": null,
      "version": "2023-01-01",
      "requiredRoles": [],
      "requiredRoleNames": [],
      "rateLimitSet": "projects-user",
      "isList": true
    },
    "getGroup": {
      "operationId": "getGroup",
      "method": "GET",
      "path": "/api/atlas/v2/groups/{groupId}",
      "alternatePaths": [],
      "successStatus": 200,
      "mediaType": "application/vnd.atlas.2023-01-01+json",
      "requestMediaType": null,
      "version": "2023-01-01",
      "requiredRoles": [
        "GROUP_READ_ONLY"
      ],
      "requiredRoleNames": [],
      "rateLimitSet": "undocumented-project",
      "isList": false
    },
    "listGroupAlertConfigs": {
      "operationId": "listGroupAlertConfigs",
      "method": "GET",
      "path": "/api/atlas/v2/groups/{groupId}/alertConfigs",
      "alternatePaths": [],
      "successStatus": 200,
      "mediaType": "application/vnd.atlas.2023-01-01+json",
      "requestMediaType": null,
      "version": "2023-01-01",
      "requiredRoles": [
        "GROUP_READ_ONLY"
      ],
      "requiredRoleNames": [],
      "rateLimitSet": "undocumented-project",
      "isList": true
    },
    "listGroupMcpConfigs": {
      "operationId": "listGroupMcpConfigs",
      "method": "GET",
      "path": "/api/atlas/v2/groups/{groupId}/mcpConfigs",
      "alternatePaths": [],
      "successStatus": 200,
      "mediaType": "application/vnd.atlas.2025-03-12+json",
      "requestMediaType": null,
      "version": "2025-03-12",
      "requiredRoles": [
        "GROUP_READ_ONLY"
      ],
      "requiredRoleNames": [],
      "rateLimitSet": "undocumented-project",
      "isList": true
    },
    "listGroupMcpConfigSecrets": {
      "operationId": "listGroupMcpConfigSecrets",
      "method": "GET",
      "path": "/api/atlas/v2/groups/{groupId}/mcpConfigs/{mcpConfigId}/secrets",
      "alternatePaths": [],
      "successStatus": 200,
      "mediaType": "application/vnd.atlas.2025-03-12+json",
      "requestMediaType": null,
      "version": "2025-03-12",
      "requiredRoles": [
        "GROUP_READ_ONLY"
      ],
      "requiredRoleNames": [],
      "rateLimitSet": "undocumented-project",
      "isList": true
    },
    "listGroupServiceAccounts": {
      "operationId": "listGroupServiceAccounts",
      "method": "GET",
      "path": "/api/atlas/v2/groups/{groupId}/serviceAccounts",
      "alternatePaths": [],
      "successStatus": 200,
      "mediaType": "application/vnd.atlas.2024-08-05+json",
      "requestMediaType": null,
      "version": "2024-08-05",
      "requiredRoles": [
        "GROUP_READ_ONLY"
      ],
      "requiredRoleNames": [],
      "rateLimitSet": "service-accounts-project",
      "isList": true
    },
    "createGroupServiceAccount": {
      "operationId": "createGroupServiceAccount",
      "method": "POST",
      "path": "/api/atlas/v2/groups/{groupId}/serviceAccounts",
      "alternatePaths": [],
      "successStatus": 201,
      "mediaType": "application/vnd.atlas.2024-08-05+json",
      "requestMediaType": "application/vnd.atlas.2024-08-05+json",
      "version": "2024-08-05",
      "requiredRoles": [
        "GROUP_OWNER"
      ],
      "requiredRoleNames": [],
      "rateLimitSet": "service-accounts-project",
      "isList": false
    },
    "getGroupServiceAccount": {
      "operationId": "getGroupServiceAccount",
      "method": "GET",
      "path": "/api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}",
      "alternatePaths": [],
      "successStatus": 200,
      "mediaType": "application/vnd.atlas.2024-08-05+json",
      "requestMediaType": null,
      "version": "2024-08-05",
      "requiredRoles": [
        "GROUP_READ_ONLY"
      ],
      "requiredRoleNames": [],
      "rateLimitSet": "service-accounts-project",
      "isList": false
    },
    "updateGroupServiceAccount": {
      "operationId": "updateGroupServiceAccount",
      "method": "PATCH",
      "path": "/api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}",
      "alternatePaths": [],
      "successStatus": 200,
      "mediaType": "application/vnd.atlas.2024-08-05+json",
      "requestMediaType": "application/vnd.atlas.2024-08-05+json",
      "version": "2024-08-05",
      "requiredRoles": [
        "GROUP_OWNER"
      ],
      "requiredRoleNames": [],
      "rateLimitSet": "service-accounts-project",
      "isList": false
    },
    "deleteGroupServiceAccount": {
      "operationId": "deleteGroupServiceAccount",
      "method": "DELETE",
      "path": "/api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}",
      "alternatePaths": [],
      "successStatus": 204,
      "mediaType": null,
      "requestMediaType": null,
      "version": "2024-08-05",
      "requiredRoles": [
        "GROUP_OWNER"
      ],
      "requiredRoleNames": [],
      "rateLimitSet": "service-accounts-project",
      "isList": false
    },
    "inviteGroupServiceAccount": {
      "operationId": "inviteGroupServiceAccount",
      "method": "POST",
      "path": "/api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}:invite",
      "alternatePaths": [],
      "successStatus": 200,
      "mediaType": "application/vnd.atlas.2024-08-05+json",
      "requestMediaType": "application/vnd.atlas.2024-08-05+json",
      "version": "2024-08-05",
      "requiredRoles": [
        "ORG_OWNER"
      ],
      "requiredRoleNames": [],
      "rateLimitSet": "service-accounts-project",
      "isList": false
    },
    "createGroupServiceAccountSecret": {
      "operationId": "createGroupServiceAccountSecret",
      "method": "POST",
      "path": "/api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}/secrets",
      "alternatePaths": [],
      "successStatus": 201,
      "mediaType": "application/vnd.atlas.2024-08-05+json",
      "requestMediaType": "application/vnd.atlas.2024-08-05+json",
      "version": "2024-08-05",
      "requiredRoles": [
        "GROUP_OWNER"
      ],
      "requiredRoleNames": [],
      "rateLimitSet": "service-accounts-project",
      "isList": false
    },
    "deleteGroupServiceAccountSecret": {
      "operationId": "deleteGroupServiceAccountSecret",
      "method": "DELETE",
      "path": "/api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}/secrets/{secretId}",
      "alternatePaths": [],
      "successStatus": 204,
      "mediaType": null,
      "requestMediaType": null,
      "version": "2024-08-05",
      "requiredRoles": [
        "GROUP_OWNER"
      ],
      "requiredRoleNames": [],
      "rateLimitSet": "service-accounts-project",
      "isList": false
    },
    "listGroupServiceAccountAccessList": {
      "operationId": "listGroupServiceAccountAccessList",
      "method": "GET",
      "path": "/api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}/accessList",
      "alternatePaths": [],
      "successStatus": 200,
      "mediaType": "application/vnd.atlas.2024-08-05+json",
      "requestMediaType": null,
      "version": "2024-08-05",
      "requiredRoles": [
        "GROUP_READ_ONLY"
      ],
      "requiredRoleNames": [],
      "rateLimitSet": "service-accounts-project",
      "isList": true
    },
    "createGroupServiceAccountAccessList": {
      "operationId": "createGroupServiceAccountAccessList",
      "method": "POST",
      "path": "/api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}/accessList",
      "alternatePaths": [],
      "successStatus": 200,
      "mediaType": "application/vnd.atlas.2024-08-05+json",
      "requestMediaType": "application/vnd.atlas.2024-08-05+json",
      "version": "2024-08-05",
      "requiredRoles": [
        "GROUP_ACCESS_MANAGER"
      ],
      "requiredRoleNames": [],
      "rateLimitSet": "service-accounts-project",
      "isList": true
    },
    "deleteGroupServiceAccountAccessListEntry": {
      "operationId": "deleteGroupServiceAccountAccessListEntry",
      "method": "DELETE",
      "path": "/api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}/accessList/{ipAddress}",
      "alternatePaths": [],
      "successStatus": 204,
      "mediaType": null,
      "requestMediaType": null,
      "version": "2024-08-05",
      "requiredRoles": [
        "GROUP_ACCESS_MANAGER"
      ],
      "requiredRoleNames": [],
      "rateLimitSet": "service-accounts-project",
      "isList": false
    },
    "listRateLimits": {
      "operationId": "listRateLimits",
      "method": "GET",
      "path": "/api/atlas/v2/rateLimits",
      "alternatePaths": [],
      "successStatus": 200,
      "mediaType": "application/vnd.atlas.2025-03-12+json",
      "requestMediaType": null,
      "version": "2025-03-12",
      "requiredRoles": [],
      "requiredRoleNames": [],
      "rateLimitSet": "rate-limits-user",
      "isList": true
    },
    "getRateLimit": {
      "operationId": "getRateLimit",
      "method": "GET",
      "path": "/api/atlas/v2/rateLimits/{endpointSetId}",
      "alternatePaths": [],
      "successStatus": 200,
      "mediaType": "application/vnd.atlas.2025-03-12+json",
      "requestMediaType": null,
      "version": "2025-03-12",
      "requiredRoles": [],
      "requiredRoleNames": [],
      "rateLimitSet": "rate-limits-user",
      "isList": false
    },
    "createAccessToken": {
      "operationId": "createAccessToken",
      "method": "POST",
      "path": "/api/oauth/token",
      "alternatePaths": [],
      "successStatus": 200,
      "mediaType": "application/json",
      "requestMediaType": "application/x-www-form-urlencoded",
      "version": null,
      "requiredRoles": [],
      "requiredRoleNames": [],
      "rateLimitSet": "oauth-token",
      "isList": false
    },
    "revokeAccessToken": {
      "operationId": "revokeAccessToken",
      "method": "POST",
      "path": "/api/oauth/revoke",
      "alternatePaths": [],
      "successStatus": 200,
      "mediaType": null,
      "requestMediaType": "application/x-www-form-urlencoded",
      "version": null,
      "requiredRoles": [],
      "requiredRoleNames": [],
      "rateLimitSet": "oauth-token",
      "isList": false
    }
  },
  "cloud-manager": {
    "getRoot": {
      "operationId": "getRoot",
      "method": "GET",
      "path": "/api/public/v1.0",
      "alternatePaths": [
        "/api/public/v1.0/"
      ],
      "successStatus": 200,
      "mediaType": "application/json",
      "requestMediaType": null,
      "version": null,
      "requiredRoles": [],
      "requiredRoleNames": [],
      "rateLimitSet": "undocumented-user",
      "isList": false
    },
    "listOrgs": {
      "operationId": "listOrgs",
      "method": "GET",
      "path": "/api/public/v1.0/orgs",
      "alternatePaths": [
        "/api/public/v1.0/orgs/"
      ],
      "successStatus": 200,
      "mediaType": "application/json",
      "requestMediaType": null,
      "version": null,
      "requiredRoles": [],
      "requiredRoleNames": [],
      "rateLimitSet": "undocumented-user",
      "isList": true
    },
    "getOrg": {
      "operationId": "getOrg",
      "method": "GET",
      "path": "/api/public/v1.0/orgs/{orgId}",
      "alternatePaths": [
        "/api/public/v1.0/orgs/{orgId}/"
      ],
      "successStatus": 200,
      "mediaType": "application/json",
      "requestMediaType": null,
      "version": null,
      "requiredRoles": [
        "ORG_MEMBER"
      ],
      "requiredRoleNames": [],
      "rateLimitSet": "undocumented-organization",
      "isList": false
    },
    "getOrgGroups": {
      "operationId": "getOrgGroups",
      "method": "GET",
      "path": "/api/public/v1.0/orgs/{orgId}/groups",
      "alternatePaths": [],
      "successStatus": 200,
      "mediaType": "application/json",
      "requestMediaType": null,
      "version": null,
      "requiredRoles": [
        "ORG_MEMBER"
      ],
      "requiredRoleNames": [],
      "rateLimitSet": "undocumented-organization",
      "isList": true
    },
    "listOrgServiceAccounts": {
      "operationId": "listOrgServiceAccounts",
      "method": "GET",
      "path": "/api/public/v1.0/orgs/{orgId}/serviceAccounts",
      "alternatePaths": [],
      "successStatus": 200,
      "mediaType": "application/json",
      "requestMediaType": null,
      "version": null,
      "requiredRoles": [
        "ORG_MEMBER"
      ],
      "requiredRoleNames": [],
      "rateLimitSet": "undocumented-organization",
      "isList": true
    },
    "createOrgServiceAccount": {
      "operationId": "createOrgServiceAccount",
      "method": "POST",
      "path": "/api/public/v1.0/orgs/{orgId}/serviceAccounts",
      "alternatePaths": [],
      "successStatus": 201,
      "mediaType": "application/json",
      "requestMediaType": "application/json",
      "version": null,
      "requiredRoles": [
        "ORG_OWNER"
      ],
      "requiredRoleNames": [
        "Organization User Admin"
      ],
      "rateLimitSet": "undocumented-organization",
      "isList": false
    },
    "getOrgServiceAccount": {
      "operationId": "getOrgServiceAccount",
      "method": "GET",
      "path": "/api/public/v1.0/orgs/{orgId}/serviceAccounts/{clientId}",
      "alternatePaths": [],
      "successStatus": 200,
      "mediaType": "application/json",
      "requestMediaType": null,
      "version": null,
      "requiredRoles": [
        "ORG_MEMBER"
      ],
      "requiredRoleNames": [],
      "rateLimitSet": "undocumented-organization",
      "isList": false
    },
    "updateOrgServiceAccount": {
      "operationId": "updateOrgServiceAccount",
      "method": "PATCH",
      "path": "/api/public/v1.0/orgs/{orgId}/serviceAccounts/{clientId}",
      "alternatePaths": [],
      "successStatus": 200,
      "mediaType": "application/json",
      "requestMediaType": "application/json",
      "version": null,
      "requiredRoles": [
        "ORG_OWNER"
      ],
      "requiredRoleNames": [
        "Organization User Admin"
      ],
      "rateLimitSet": "undocumented-organization",
      "isList": false
    },
    "deleteOrgServiceAccount": {
      "operationId": "deleteOrgServiceAccount",
      "method": "DELETE",
      "path": "/api/public/v1.0/orgs/{orgId}/serviceAccounts/{clientId}",
      "alternatePaths": [],
      "successStatus": 204,
      "mediaType": null,
      "requestMediaType": null,
      "version": null,
      "requiredRoles": [
        "ORG_OWNER"
      ],
      "requiredRoleNames": [
        "Organization User Admin"
      ],
      "rateLimitSet": "undocumented-organization",
      "isList": false
    },
    "getOrgServiceAccountGroups": {
      "operationId": "getOrgServiceAccountGroups",
      "method": "GET",
      "path": "/api/public/v1.0/orgs/{orgId}/serviceAccounts/{clientId}/groups",
      "alternatePaths": [
        "/api/public/v1.0/orgs/{orgId}/serviceAccounts/{clientId}/groups/"
      ],
      "successStatus": 200,
      "mediaType": "application/json",
      "requestMediaType": null,
      "version": null,
      "requiredRoles": [
        "ORG_MEMBER"
      ],
      "requiredRoleNames": [],
      "rateLimitSet": "undocumented-organization",
      "isList": true
    },
    "createOrgServiceAccountSecret": {
      "operationId": "createOrgServiceAccountSecret",
      "method": "POST",
      "path": "/api/public/v1.0/orgs/{orgId}/serviceAccounts/{clientId}/secrets",
      "alternatePaths": [
        "/api/public/v1.0/orgs/{orgId}/serviceAccounts/{clientId}/secrets/"
      ],
      "successStatus": 201,
      "mediaType": "application/json",
      "requestMediaType": "application/json",
      "version": null,
      "requiredRoles": [
        "ORG_OWNER"
      ],
      "requiredRoleNames": [
        "Organization User Admin"
      ],
      "rateLimitSet": "undocumented-organization",
      "isList": false
    },
    "deleteOrgServiceAccountSecret": {
      "operationId": "deleteOrgServiceAccountSecret",
      "method": "DELETE",
      "path": "/api/public/v1.0/orgs/{orgId}/serviceAccounts/{clientId}/secrets/{secretId}",
      "alternatePaths": [],
      "successStatus": 204,
      "mediaType": null,
      "requestMediaType": null,
      "version": null,
      "requiredRoles": [
        "ORG_OWNER"
      ],
      "requiredRoleNames": [
        "Organization User Admin"
      ],
      "rateLimitSet": "undocumented-organization",
      "isList": false
    },
    "listOrgServiceAccountAccessList": {
      "operationId": "listOrgServiceAccountAccessList",
      "method": "GET",
      "path": "/api/public/v1.0/orgs/{orgId}/serviceAccounts/{clientId}/accessList",
      "alternatePaths": [],
      "successStatus": 200,
      "mediaType": "application/json",
      "requestMediaType": null,
      "version": null,
      "requiredRoles": [
        "ORG_MEMBER"
      ],
      "requiredRoleNames": [],
      "rateLimitSet": "undocumented-organization",
      "isList": true
    },
    "createOrgServiceAccountAccessList": {
      "operationId": "createOrgServiceAccountAccessList",
      "method": "POST",
      "path": "/api/public/v1.0/orgs/{orgId}/serviceAccounts/{clientId}/accessList",
      "alternatePaths": [],
      "successStatus": 200,
      "mediaType": "application/json",
      "requestMediaType": "application/json",
      "version": null,
      "requiredRoles": [
        "ORG_OWNER"
      ],
      "requiredRoleNames": [],
      "rateLimitSet": "undocumented-organization",
      "isList": true
    },
    "deleteOrgServiceAccountAccessListEntry": {
      "operationId": "deleteOrgServiceAccountAccessListEntry",
      "method": "DELETE",
      "path": "/api/public/v1.0/orgs/{orgId}/serviceAccounts/{clientId}/accessList/{ipAddress}",
      "alternatePaths": [],
      "successStatus": 204,
      "mediaType": null,
      "requestMediaType": null,
      "version": null,
      "requiredRoles": [
        "ORG_OWNER"
      ],
      "requiredRoleNames": [],
      "rateLimitSet": "undocumented-organization",
      "isList": false
    },
    "listGroups": {
      "operationId": "listGroups",
      "method": "GET",
      "path": "/api/public/v1.0/groups",
      "alternatePaths": [],
      "successStatus": 200,
      "mediaType": "application/json",
      "requestMediaType": null,
      "version": null,
      "requiredRoles": [],
      "requiredRoleNames": [],
      "rateLimitSet": "undocumented-user",
      "isList": true
    },
    "getGroup": {
      "operationId": "getGroup",
      "method": "GET",
      "path": "/api/public/v1.0/groups/{groupId}",
      "alternatePaths": [],
      "successStatus": 200,
      "mediaType": "application/json",
      "requestMediaType": null,
      "version": null,
      "requiredRoles": [
        "GROUP_READ_ONLY"
      ],
      "requiredRoleNames": [],
      "rateLimitSet": "undocumented-project",
      "isList": false
    },
    "listGroupServiceAccounts": {
      "operationId": "listGroupServiceAccounts",
      "method": "GET",
      "path": "/api/public/v1.0/groups/{groupId}/serviceAccounts",
      "alternatePaths": [],
      "successStatus": 200,
      "mediaType": "application/json",
      "requestMediaType": null,
      "version": null,
      "requiredRoles": [
        "GROUP_READ_ONLY"
      ],
      "requiredRoleNames": [],
      "rateLimitSet": "undocumented-project",
      "isList": true
    },
    "createGroupServiceAccount": {
      "operationId": "createGroupServiceAccount",
      "method": "POST",
      "path": "/api/public/v1.0/groups/{groupId}/serviceAccounts",
      "alternatePaths": [],
      "successStatus": 201,
      "mediaType": "application/json",
      "requestMediaType": "application/json",
      "version": null,
      "requiredRoles": [
        "GROUP_OWNER",
        "GROUP_USER_ADMIN"
      ],
      "requiredRoleNames": [],
      "rateLimitSet": "undocumented-project",
      "isList": false
    },
    "getGroupServiceAccount": {
      "operationId": "getGroupServiceAccount",
      "method": "GET",
      "path": "/api/public/v1.0/groups/{groupId}/serviceAccounts/{clientId}",
      "alternatePaths": [],
      "successStatus": 200,
      "mediaType": "application/json",
      "requestMediaType": null,
      "version": null,
      "requiredRoles": [
        "GROUP_READ_ONLY"
      ],
      "requiredRoleNames": [],
      "rateLimitSet": "undocumented-project",
      "isList": false
    },
    "updateGroupServiceAccount": {
      "operationId": "updateGroupServiceAccount",
      "method": "PATCH",
      "path": "/api/public/v1.0/groups/{groupId}/serviceAccounts/{clientId}",
      "alternatePaths": [],
      "successStatus": 200,
      "mediaType": "application/json",
      "requestMediaType": "application/json",
      "version": null,
      "requiredRoles": [
        "GROUP_OWNER",
        "GROUP_USER_ADMIN"
      ],
      "requiredRoleNames": [],
      "rateLimitSet": "undocumented-project",
      "isList": false
    },
    "deleteGroupServiceAccount": {
      "operationId": "deleteGroupServiceAccount",
      "method": "DELETE",
      "path": "/api/public/v1.0/groups/{groupId}/serviceAccounts/{clientId}",
      "alternatePaths": [],
      "successStatus": 204,
      "mediaType": null,
      "requestMediaType": null,
      "version": null,
      "requiredRoles": [
        "GROUP_OWNER",
        "GROUP_USER_ADMIN"
      ],
      "requiredRoleNames": [],
      "rateLimitSet": "undocumented-project",
      "isList": false
    },
    "inviteGroupServiceAccount": {
      "operationId": "inviteGroupServiceAccount",
      "method": "POST",
      "path": "/api/public/v1.0/groups/{groupId}/serviceAccounts/{clientId}:invite",
      "alternatePaths": [],
      "successStatus": 200,
      "mediaType": "application/json",
      "requestMediaType": "application/json",
      "version": null,
      "requiredRoles": [
        "ORG_OWNER"
      ],
      "requiredRoleNames": [],
      "rateLimitSet": "undocumented-project",
      "isList": false
    },
    "createGroupServiceAccountSecret": {
      "operationId": "createGroupServiceAccountSecret",
      "method": "POST",
      "path": "/api/public/v1.0/groups/{groupId}/serviceAccounts/{clientId}/secrets",
      "alternatePaths": [
        "/api/public/v1.0/groups/{groupId}/serviceAccounts/{clientId}/secrets/"
      ],
      "successStatus": 201,
      "mediaType": "application/json",
      "requestMediaType": "application/json",
      "version": null,
      "requiredRoles": [
        "GROUP_OWNER",
        "GROUP_USER_ADMIN"
      ],
      "requiredRoleNames": [],
      "rateLimitSet": "undocumented-project",
      "isList": false
    },
    "deleteGroupServiceAccountSecret": {
      "operationId": "deleteGroupServiceAccountSecret",
      "method": "DELETE",
      "path": "/api/public/v1.0/groups/{groupId}/serviceAccounts/{clientId}/secrets/{secretId}",
      "alternatePaths": [],
      "successStatus": 204,
      "mediaType": null,
      "requestMediaType": null,
      "version": null,
      "requiredRoles": [
        "GROUP_OWNER",
        "GROUP_USER_ADMIN"
      ],
      "requiredRoleNames": [],
      "rateLimitSet": "undocumented-project",
      "isList": false
    },
    "listGroupServiceAccountAccessList": {
      "operationId": "listGroupServiceAccountAccessList",
      "method": "GET",
      "path": "/api/public/v1.0/groups/{groupId}/serviceAccounts/{clientId}/accessList",
      "alternatePaths": [],
      "successStatus": 200,
      "mediaType": "application/json",
      "requestMediaType": null,
      "version": null,
      "requiredRoles": [
        "GROUP_READ_ONLY"
      ],
      "requiredRoleNames": [],
      "rateLimitSet": "undocumented-project",
      "isList": true
    },
    "createGroupServiceAccountAccessList": {
      "operationId": "createGroupServiceAccountAccessList",
      "method": "POST",
      "path": "/api/public/v1.0/groups/{groupId}/serviceAccounts/{clientId}/accessList",
      "alternatePaths": [],
      "successStatus": 200,
      "mediaType": "application/json",
      "requestMediaType": "application/json",
      "version": null,
      "requiredRoles": [
        "GROUP_OWNER"
      ],
      "requiredRoleNames": [],
      "rateLimitSet": "undocumented-project",
      "isList": true
    },
    "deleteGroupServiceAccountAccessListEntry": {
      "operationId": "deleteGroupServiceAccountAccessListEntry",
      "method": "DELETE",
      "path": "/api/public/v1.0/groups/{groupId}/serviceAccounts/{clientId}/accessList/{ipAddress}",
      "alternatePaths": [],
      "successStatus": 204,
      "mediaType": null,
      "requestMediaType": null,
      "version": null,
      "requiredRoles": [
        "GROUP_OWNER"
      ],
      "requiredRoleNames": [],
      "rateLimitSet": "undocumented-project",
      "isList": false
    },
    "createAccessToken": {
      "operationId": "createAccessToken",
      "method": "POST",
      "path": "/api/oauth/token",
      "alternatePaths": [],
      "successStatus": 200,
      "mediaType": "application/json",
      "requestMediaType": "application/x-www-form-urlencoded",
      "version": null,
      "requiredRoles": [],
      "requiredRoleNames": [],
      "rateLimitSet": "oauth-token",
      "isList": false
    },
    "revokeAccessToken": {
      "operationId": "revokeAccessToken",
      "method": "POST",
      "path": "/api/oauth/revoke",
      "alternatePaths": [],
      "successStatus": 200,
      "mediaType": null,
      "requestMediaType": "application/x-www-form-urlencoded",
      "version": null,
      "requiredRoles": [],
      "requiredRoleNames": [],
      "rateLimitSet": "oauth-token",
      "isList": false
    }
  }
};

/** The token buckets of a platform, by the key that operations name. */
export const rateLimitSets: Readonly<Record<Platform, Readonly<Record<string, RateLimitSet>>>> = {
  "atlas": {
    "service-accounts-organization": {
      "name": "Service Accounts",
      "scope": "ORGANIZATION",
      "capacity": 500,
      "refillRate": 250,
      "refillDurationSeconds": 60,
      "isDocumented": true
    },
    "service-accounts-project": {
      "name": "Service Accounts in projects",
      "scope": "GROUP",
      "capacity": 1200,
      "refillRate": 500,
      "refillDurationSeconds": 60,
      "isDocumented": true
    },
    "projects-user": {
      "name": "Projects",
      "scope": "USER",
      "capacity": 1200,
      "refillRate": 500,
      "refillDurationSeconds": 60,
      "isDocumented": true
    },
    "organizations-user": {
      "name": "Organizations",
      "scope": "USER",
      "capacity": 300,
      "refillRate": 100,
      "refillDurationSeconds": 60,
      "isDocumented": true
    },
    "events-organization": {
      "name": "Events",
      "scope": "ORGANIZATION",
      "capacity": 500,
      "refillRate": 250,
      "refillDurationSeconds": 60,
      "isDocumented": true
    },
    "rate-limits-user": {
      "name": "Rate Limiting",
      "scope": "USER",
      "capacity": 300,
      "refillRate": 100,
      "refillDurationSeconds": 60,
      "isDocumented": true
    },
    "oauth-token": {
      "name": "OAuth access tokens",
      "scope": "IP",
      "capacity": 50,
      "refillRate": 50,
      "refillDurationSeconds": 60,
      "isDocumented": true
    },
    "undocumented-organization": {
      "name": "Undocumented, per organization",
      "scope": "ORGANIZATION",
      "capacity": 100,
      "refillRate": 100,
      "refillDurationSeconds": 60,
      "isDocumented": false
    },
    "undocumented-project": {
      "name": "Undocumented, per project",
      "scope": "GROUP",
      "capacity": 100,
      "refillRate": 100,
      "refillDurationSeconds": 60,
      "isDocumented": false
    },
    "undocumented-user": {
      "name": "Undocumented, per caller",
      "scope": "USER",
      "capacity": 100,
      "refillRate": 100,
      "refillDurationSeconds": 60,
      "isDocumented": false
    }
  },
  "cloud-manager": {
    "undocumented-organization": {
      "name": "Undocumented, per organization",
      "scope": "ORGANIZATION",
      "capacity": 100,
      "refillRate": 100,
      "refillDurationSeconds": 60,
      "isDocumented": false
    },
    "undocumented-project": {
      "name": "Undocumented, per project",
      "scope": "GROUP",
      "capacity": 100,
      "refillRate": 100,
      "refillDurationSeconds": 60,
      "isDocumented": false
    },
    "undocumented-user": {
      "name": "Undocumented, per caller",
      "scope": "USER",
      "capacity": 100,
      "refillRate": 100,
      "refillDurationSeconds": 60,
      "isDocumented": false
    },
    "oauth-token": {
      "name": "OAuth access tokens",
      "scope": "IP",
      "capacity": 50,
      "refillRate": 50,
      "refillDurationSeconds": 60,
      "isDocumented": true
    }
  }
};

/** All roles that a role includes, directly or not, by role value. */
export const roleIncludes: Readonly<Record<Platform, Readonly<Record<string, readonly string[]>>>> = {
  "atlas": {
    "ORG_OWNER": [
      "ORG_MEMBER",
      "ORG_READ_ONLY",
      "ORG_BILLING_ADMIN",
      "ORG_BILLING_READ_ONLY",
      "ORG_STREAM_PROCESSING_ADMIN",
      "ORG_GROUP_CREATOR",
      "GROUP_OWNER",
      "GROUP_ACCESS_MANAGER",
      "GROUP_STREAM_PROCESSING_OWNER",
      "GROUP_DATABASE_ACCESS_ADMIN",
      "GROUP_BACKUP_MANAGER",
      "GROUP_NETWORK_ACCESS_MANAGER",
      "GROUP_DATA_ACCESS_ADMIN",
      "GROUP_CLUSTER_MANAGER",
      "GROUP_STREAM_PROCESSING_MANAGER",
      "GROUP_SUPPORT_ACCESS_MANAGER",
      "GROUP_BACKUP_EXPORT_OPERATOR",
      "GROUP_BACKUP_RECOVERY_OPERATOR",
      "GROUP_BACKUP_CREATOR",
      "GROUP_REPLICA_SET_MANAGER",
      "GROUP_CLUSTER_CREATOR",
      "GROUP_CLUSTER_RESILIENCE_TESTER",
      "GROUP_TRIGGER_MANAGER",
      "GROUP_ALERTS_MANAGER",
      "GROUP_MODEL_OWNER",
      "GROUP_SEARCH_INDEX_EDITOR",
      "GROUP_INDEX_MANAGER",
      "GROUP_REAL_TIME_PERFORMANCE_OPERATOR",
      "GROUP_CLUSTER_LOG_VIEWER",
      "GROUP_OBSERVABILITY_VIEWER",
      "GROUP_DATA_ACCESS_READ_WRITE",
      "GROUP_DATA_ACCESS_READ_ONLY",
      "GROUP_READ_ONLY"
    ],
    "ORG_MEMBER": [],
    "ORG_READ_ONLY": [
      "ORG_MEMBER",
      "GROUP_READ_ONLY"
    ],
    "ORG_BILLING_ADMIN": [
      "ORG_MEMBER"
    ],
    "ORG_BILLING_READ_ONLY": [
      "ORG_MEMBER"
    ],
    "ORG_STREAM_PROCESSING_ADMIN": [
      "ORG_MEMBER",
      "ORG_READ_ONLY",
      "GROUP_STREAM_PROCESSING_OWNER",
      "GROUP_STREAM_PROCESSING_MANAGER",
      "GROUP_READ_ONLY"
    ],
    "ORG_GROUP_CREATOR": [
      "ORG_MEMBER"
    ],
    "GROUP_OWNER": [
      "GROUP_ACCESS_MANAGER",
      "GROUP_STREAM_PROCESSING_OWNER",
      "GROUP_DATABASE_ACCESS_ADMIN",
      "GROUP_BACKUP_MANAGER",
      "GROUP_NETWORK_ACCESS_MANAGER",
      "GROUP_DATA_ACCESS_ADMIN",
      "GROUP_CLUSTER_MANAGER",
      "GROUP_STREAM_PROCESSING_MANAGER",
      "GROUP_SUPPORT_ACCESS_MANAGER",
      "GROUP_BACKUP_EXPORT_OPERATOR",
      "GROUP_BACKUP_RECOVERY_OPERATOR",
      "GROUP_BACKUP_CREATOR",
      "GROUP_REPLICA_SET_MANAGER",
      "GROUP_CLUSTER_CREATOR",
      "GROUP_CLUSTER_RESILIENCE_TESTER",
      "GROUP_TRIGGER_MANAGER",
      "GROUP_ALERTS_MANAGER",
      "GROUP_MODEL_OWNER",
      "GROUP_SEARCH_INDEX_EDITOR",
      "GROUP_INDEX_MANAGER",
      "GROUP_REAL_TIME_PERFORMANCE_OPERATOR",
      "GROUP_CLUSTER_LOG_VIEWER",
      "GROUP_OBSERVABILITY_VIEWER",
      "GROUP_DATA_ACCESS_READ_WRITE",
      "GROUP_DATA_ACCESS_READ_ONLY",
      "GROUP_READ_ONLY"
    ],
    "GROUP_ACCESS_MANAGER": [
      "GROUP_READ_ONLY"
    ],
    "GROUP_STREAM_PROCESSING_OWNER": [
      "GROUP_READ_ONLY"
    ],
    "GROUP_DATABASE_ACCESS_ADMIN": [
      "GROUP_READ_ONLY"
    ],
    "GROUP_BACKUP_MANAGER": [
      "GROUP_BACKUP_EXPORT_OPERATOR",
      "GROUP_BACKUP_RECOVERY_OPERATOR",
      "GROUP_BACKUP_CREATOR",
      "GROUP_READ_ONLY"
    ],
    "GROUP_NETWORK_ACCESS_MANAGER": [
      "GROUP_READ_ONLY"
    ],
    "GROUP_DATA_ACCESS_ADMIN": [
      "GROUP_INDEX_MANAGER",
      "GROUP_OBSERVABILITY_VIEWER",
      "GROUP_DATA_ACCESS_READ_WRITE",
      "GROUP_DATA_ACCESS_READ_ONLY",
      "GROUP_READ_ONLY"
    ],
    "GROUP_CLUSTER_MANAGER": [
      "GROUP_REPLICA_SET_MANAGER",
      "GROUP_CLUSTER_RESILIENCE_TESTER",
      "GROUP_READ_ONLY"
    ],
    "GROUP_STREAM_PROCESSING_MANAGER": [
      "GROUP_READ_ONLY"
    ],
    "GROUP_SUPPORT_ACCESS_MANAGER": [
      "GROUP_READ_ONLY"
    ],
    "GROUP_BACKUP_EXPORT_OPERATOR": [
      "GROUP_READ_ONLY"
    ],
    "GROUP_BACKUP_RECOVERY_OPERATOR": [
      "GROUP_READ_ONLY"
    ],
    "GROUP_BACKUP_CREATOR": [
      "GROUP_READ_ONLY"
    ],
    "GROUP_REPLICA_SET_MANAGER": [
      "GROUP_READ_ONLY"
    ],
    "GROUP_CLUSTER_CREATOR": [
      "GROUP_READ_ONLY"
    ],
    "GROUP_CLUSTER_RESILIENCE_TESTER": [
      "GROUP_READ_ONLY"
    ],
    "GROUP_TRIGGER_MANAGER": [
      "GROUP_READ_ONLY"
    ],
    "GROUP_ALERTS_MANAGER": [
      "GROUP_READ_ONLY"
    ],
    "GROUP_MODEL_OWNER": [
      "GROUP_READ_ONLY"
    ],
    "GROUP_SEARCH_INDEX_EDITOR": [
      "GROUP_READ_ONLY"
    ],
    "GROUP_INDEX_MANAGER": [
      "GROUP_READ_ONLY"
    ],
    "GROUP_REAL_TIME_PERFORMANCE_OPERATOR": [
      "GROUP_READ_ONLY"
    ],
    "GROUP_CLUSTER_LOG_VIEWER": [
      "GROUP_READ_ONLY"
    ],
    "GROUP_OBSERVABILITY_VIEWER": [
      "GROUP_READ_ONLY"
    ],
    "GROUP_DATA_ACCESS_READ_WRITE": [
      "GROUP_OBSERVABILITY_VIEWER",
      "GROUP_DATA_ACCESS_READ_ONLY",
      "GROUP_READ_ONLY"
    ],
    "GROUP_DATA_ACCESS_READ_ONLY": [
      "GROUP_OBSERVABILITY_VIEWER",
      "GROUP_READ_ONLY"
    ],
    "GROUP_READ_ONLY": []
  },
  "cloud-manager": {
    "ORG_OWNER": [
      "ORG_MEMBER",
      "ORG_GROUP_CREATOR",
      "ORG_BILLING_ADMIN",
      "ORG_READ_ONLY",
      "ORG_BILLING_READ_ONLY",
      "GROUP_OWNER",
      "GROUP_READ_ONLY",
      "GROUP_USER_ADMIN",
      "GROUP_AUTOMATION_ADMIN",
      "GROUP_BACKUP_ADMIN",
      "GROUP_MONITORING_ADMIN",
      "GROUP_DATA_ACCESS_ADMIN",
      "GROUP_DATA_ACCESS_READ_WRITE",
      "GROUP_DATA_ACCESS_READ_ONLY"
    ],
    "ORG_READ_ONLY": [
      "ORG_MEMBER",
      "GROUP_READ_ONLY"
    ],
    "ORG_GROUP_CREATOR": [
      "ORG_MEMBER"
    ],
    "ORG_BILLING_ADMIN": [
      "ORG_MEMBER"
    ],
    "ORG_BILLING_READ_ONLY": [
      "ORG_MEMBER"
    ],
    "GROUP_OWNER": [
      "GROUP_READ_ONLY",
      "GROUP_USER_ADMIN",
      "GROUP_AUTOMATION_ADMIN",
      "GROUP_BACKUP_ADMIN",
      "GROUP_MONITORING_ADMIN",
      "GROUP_DATA_ACCESS_ADMIN",
      "GROUP_DATA_ACCESS_READ_WRITE",
      "GROUP_DATA_ACCESS_READ_ONLY"
    ],
    "GROUP_USER_ADMIN": [
      "GROUP_READ_ONLY"
    ],
    "GROUP_AUTOMATION_ADMIN": [
      "GROUP_READ_ONLY"
    ],
    "GROUP_BACKUP_ADMIN": [
      "GROUP_READ_ONLY"
    ],
    "GROUP_MONITORING_ADMIN": [
      "GROUP_READ_ONLY"
    ],
    "GROUP_DATA_ACCESS_ADMIN": [
      "GROUP_READ_ONLY",
      "GROUP_DATA_ACCESS_READ_WRITE",
      "GROUP_DATA_ACCESS_READ_ONLY"
    ],
    "GROUP_DATA_ACCESS_READ_WRITE": [
      "GROUP_READ_ONLY",
      "GROUP_DATA_ACCESS_READ_ONLY"
    ],
    "GROUP_DATA_ACCESS_READ_ONLY": [
      "GROUP_READ_ONLY"
    ]
  }
};
