// Generated from the OpenAPI documents in spec/ by `pnpm generate`: do not edit.
// SHA-256 of atlas.json: f35e1180bd606f4d2f40441988cbe828f585692164bce2eb857363a212528f33
import * as z from "zod/mini";
import { dateTime } from "../schema-checks/date-time.ts";
import { int32, integer } from "../schema-checks/integer.ts";
import type { OperationSchemas } from "../validation/operation-schemas.ts";
import {
  AccessListEntryPage,
  AccessToken,
  AccessTokenRequest,
  AlertConfigurationPage,
  ApiKeyPage,
  AssignServiceAccountRequest,
  CreateAccessListRequest,
  CreateOrganizationServiceAccountRequest,
  CreateProjectServiceAccountRequest,
  CreateSecretRequest,
  CreatedOrganizationServiceAccount,
  CreatedProjectServiceAccount,
  CreatedServiceAccountSecret,
  DelegationSettings,
  IpAddress,
  McpConfigurationPage,
  OrgId,
  Organization,
  OrganizationEventPage,
  OrganizationPage,
  OrganizationServiceAccount,
  OrganizationServiceAccountPage,
  OrganizationSettings,
  Project,
  ProjectId,
  ProjectPage,
  ProjectServiceAccount,
  ProjectServiceAccountPage,
  RateLimit,
  RateLimitPage,
  RevokeAccessTokenRequest,
  ServiceAccountAssignmentPage,
  ServiceAccountSecretPage,
  UpdateOrganizationServiceAccountRequest,
  UpdateProjectServiceAccountRequest,
} from "./atlas.ts";

/** What an operation takes and what it answers, by operationId. */
export const operationSchemas: Readonly<Record<string, OperationSchemas>> = {
  listOrgs: {
    query: z.strictObject({
      pageNum: z.exactOptional(z.number().check(integer(), int32(), z.gte(1))),
      itemsPerPage: z.exactOptional(z.number().check(integer(), int32(), z.gte(1), z.lte(500))),
      includeCount: z.exactOptional(z.boolean()),
      name: z.exactOptional(z.string()),
      envelope: z.exactOptional(z.boolean()),
      pretty: z.exactOptional(z.boolean()),
    }),
    answer: OrganizationPage,
  },
  getOrg: {
    query: z.strictObject({
      envelope: z.exactOptional(z.boolean()),
      pretty: z.exactOptional(z.boolean()),
    }),
    answer: Organization,
  },
  getOrgGroups: {
    query: z.strictObject({
      pageNum: z.exactOptional(z.number().check(integer(), int32(), z.gte(1))),
      itemsPerPage: z.exactOptional(z.number().check(integer(), int32(), z.gte(1), z.lte(500))),
      includeCount: z.exactOptional(z.boolean()),
      name: z.exactOptional(z.string()),
      envelope: z.exactOptional(z.boolean()),
      pretty: z.exactOptional(z.boolean()),
    }),
    answer: ProjectPage,
  },
  getOrgSettings: {
    query: z.strictObject({
      envelope: z.exactOptional(z.boolean()),
      pretty: z.exactOptional(z.boolean()),
    }),
    answer: OrganizationSettings,
  },
  getOrgDelegationSettings: {
    query: z.strictObject({
      envelope: z.exactOptional(z.boolean()),
      pretty: z.exactOptional(z.boolean()),
    }),
    answer: DelegationSettings,
  },
  listOrgApiKeys: {
    query: z.strictObject({
      pageNum: z.exactOptional(z.number().check(integer(), int32(), z.gte(1))),
      itemsPerPage: z.exactOptional(z.number().check(integer(), int32(), z.gte(1), z.lte(500))),
      includeCount: z.exactOptional(z.boolean()),
      envelope: z.exactOptional(z.boolean()),
      pretty: z.exactOptional(z.boolean()),
    }),
    answer: ApiKeyPage,
  },
  listOrgEvents: {
    query: z.strictObject({
      pageNum: z.exactOptional(z.number().check(integer(), int32(), z.gte(1))),
      itemsPerPage: z.exactOptional(z.number().check(integer(), int32(), z.gte(1), z.lte(500))),
      includeCount: z.exactOptional(z.boolean()),
      eventType: z.exactOptional(z.array(z.string().check(z.regex(/^[A-Z][A-Z0-9_]*$/u)))),
      minDate: z.exactOptional(z.string().check(dateTime())),
      maxDate: z.exactOptional(z.string().check(dateTime())),
      includeRaw: z.exactOptional(z.boolean()),
      envelope: z.exactOptional(z.boolean()),
      pretty: z.exactOptional(z.boolean()),
    }),
    answer: OrganizationEventPage,
  },
  listOrgMcpConfigs: {
    query: z.strictObject({
      pageNum: z.exactOptional(z.number().check(integer(), int32(), z.gte(1))),
      itemsPerPage: z.exactOptional(z.number().check(integer(), int32(), z.gte(1), z.lte(500))),
      envelope: z.exactOptional(z.boolean()),
      pretty: z.exactOptional(z.boolean()),
    }),
    answer: McpConfigurationPage,
  },
  listOrgMcpConfigSecrets: {
    query: z.strictObject({
      pageNum: z.exactOptional(z.number().check(integer(), int32(), z.gte(1))),
      itemsPerPage: z.exactOptional(z.number().check(integer(), int32(), z.gte(1), z.lte(500))),
      envelope: z.exactOptional(z.boolean()),
      pretty: z.exactOptional(z.boolean()),
    }),
    answer: ServiceAccountSecretPage,
  },
  listOrgServiceAccounts: {
    query: z.strictObject({
      pageNum: z.exactOptional(z.number().check(integer(), int32(), z.gte(1))),
      itemsPerPage: z.exactOptional(z.number().check(integer(), int32(), z.gte(1), z.lte(500))),
      includeSystemManaged: z.exactOptional(z.boolean()),
      envelope: z.exactOptional(z.boolean()),
      pretty: z.exactOptional(z.boolean()),
    }),
    answer: OrganizationServiceAccountPage,
  },
  createOrgServiceAccount: {
    query: z.strictObject({
      envelope: z.exactOptional(z.boolean()),
      pretty: z.exactOptional(z.boolean()),
    }),
    body: CreateOrganizationServiceAccountRequest,
    answer: CreatedOrganizationServiceAccount,
  },
  getOrgServiceAccount: {
    query: z.strictObject({
      envelope: z.exactOptional(z.boolean()),
      pretty: z.exactOptional(z.boolean()),
    }),
    answer: OrganizationServiceAccount,
  },
  updateOrgServiceAccount: {
    query: z.strictObject({
      envelope: z.exactOptional(z.boolean()),
      pretty: z.exactOptional(z.boolean()),
    }),
    body: UpdateOrganizationServiceAccountRequest,
    answer: OrganizationServiceAccount,
  },
  deleteOrgServiceAccount: {
    query: z.strictObject({
      envelope: z.exactOptional(z.boolean()),
      pretty: z.exactOptional(z.boolean()),
    }),
  },
  getOrgServiceAccountGroups: {
    query: z.strictObject({
      pageNum: z.exactOptional(z.number().check(integer(), int32(), z.gte(1))),
      itemsPerPage: z.exactOptional(z.number().check(integer(), int32(), z.gte(1), z.lte(500))),
      envelope: z.exactOptional(z.boolean()),
      pretty: z.exactOptional(z.boolean()),
    }),
    answer: ServiceAccountAssignmentPage,
  },
  createOrgServiceAccountSecret: {
    query: z.strictObject({
      envelope: z.exactOptional(z.boolean()),
      pretty: z.exactOptional(z.boolean()),
    }),
    body: CreateSecretRequest,
    answer: CreatedServiceAccountSecret,
  },
  deleteOrgServiceAccountSecret: {
    query: z.strictObject({
      envelope: z.exactOptional(z.boolean()),
      pretty: z.exactOptional(z.boolean()),
    }),
  },
  listOrgServiceAccountAccessList: {
    query: z.strictObject({
      pageNum: z.exactOptional(z.number().check(integer(), int32(), z.gte(1))),
      itemsPerPage: z.exactOptional(z.number().check(integer(), int32(), z.gte(1), z.lte(500))),
      includeCount: z.exactOptional(z.boolean()),
      envelope: z.exactOptional(z.boolean()),
      pretty: z.exactOptional(z.boolean()),
    }),
    answer: AccessListEntryPage,
  },
  createOrgServiceAccountAccessList: {
    query: z.strictObject({
      pageNum: z.exactOptional(z.number().check(integer(), int32(), z.gte(1))),
      itemsPerPage: z.exactOptional(z.number().check(integer(), int32(), z.gte(1), z.lte(500))),
      includeCount: z.exactOptional(z.boolean()),
      envelope: z.exactOptional(z.boolean()),
      pretty: z.exactOptional(z.boolean()),
    }),
    body: CreateAccessListRequest,
    answer: AccessListEntryPage,
  },
  deleteOrgServiceAccountAccessListEntry: {
    query: z.strictObject({
      envelope: z.exactOptional(z.boolean()),
      pretty: z.exactOptional(z.boolean()),
    }),
  },
  listGroups: {
    query: z.strictObject({
      pageNum: z.exactOptional(z.number().check(integer(), int32(), z.gte(1))),
      itemsPerPage: z.exactOptional(z.number().check(integer(), int32(), z.gte(1), z.lte(500))),
      includeCount: z.exactOptional(z.boolean()),
      envelope: z.exactOptional(z.boolean()),
      pretty: z.exactOptional(z.boolean()),
    }),
    answer: ProjectPage,
  },
  getGroup: {
    query: z.strictObject({
      envelope: z.exactOptional(z.boolean()),
      pretty: z.exactOptional(z.boolean()),
    }),
    answer: Project,
  },
  listGroupAlertConfigs: {
    query: z.strictObject({
      pageNum: z.exactOptional(z.number().check(integer(), int32(), z.gte(1))),
      itemsPerPage: z.exactOptional(z.number().check(integer(), int32(), z.gte(1), z.lte(500))),
      includeCount: z.exactOptional(z.boolean()),
      envelope: z.exactOptional(z.boolean()),
      pretty: z.exactOptional(z.boolean()),
    }),
    answer: AlertConfigurationPage,
  },
  listGroupMcpConfigs: {
    query: z.strictObject({
      pageNum: z.exactOptional(z.number().check(integer(), int32(), z.gte(1))),
      itemsPerPage: z.exactOptional(z.number().check(integer(), int32(), z.gte(1), z.lte(500))),
      envelope: z.exactOptional(z.boolean()),
      pretty: z.exactOptional(z.boolean()),
    }),
    answer: McpConfigurationPage,
  },
  listGroupMcpConfigSecrets: {
    query: z.strictObject({
      pageNum: z.exactOptional(z.number().check(integer(), int32(), z.gte(1))),
      itemsPerPage: z.exactOptional(z.number().check(integer(), int32(), z.gte(1), z.lte(500))),
      envelope: z.exactOptional(z.boolean()),
      pretty: z.exactOptional(z.boolean()),
    }),
    answer: ServiceAccountSecretPage,
  },
  listGroupServiceAccounts: {
    query: z.strictObject({
      pageNum: z.exactOptional(z.number().check(integer(), int32(), z.gte(1))),
      itemsPerPage: z.exactOptional(z.number().check(integer(), int32(), z.gte(1), z.lte(500))),
      includeSystemManaged: z.exactOptional(z.boolean()),
      envelope: z.exactOptional(z.boolean()),
      pretty: z.exactOptional(z.boolean()),
    }),
    answer: ProjectServiceAccountPage,
  },
  createGroupServiceAccount: {
    query: z.strictObject({
      envelope: z.exactOptional(z.boolean()),
      pretty: z.exactOptional(z.boolean()),
    }),
    body: CreateProjectServiceAccountRequest,
    answer: CreatedProjectServiceAccount,
  },
  getGroupServiceAccount: {
    query: z.strictObject({
      envelope: z.exactOptional(z.boolean()),
      pretty: z.exactOptional(z.boolean()),
    }),
    answer: ProjectServiceAccount,
  },
  updateGroupServiceAccount: {
    query: z.strictObject({
      envelope: z.exactOptional(z.boolean()),
      pretty: z.exactOptional(z.boolean()),
    }),
    body: UpdateProjectServiceAccountRequest,
    answer: ProjectServiceAccount,
  },
  deleteGroupServiceAccount: {
    query: z.strictObject({
      envelope: z.exactOptional(z.boolean()),
      pretty: z.exactOptional(z.boolean()),
    }),
  },
  inviteGroupServiceAccount: {
    query: z.strictObject({
      envelope: z.exactOptional(z.boolean()),
      pretty: z.exactOptional(z.boolean()),
    }),
    body: AssignServiceAccountRequest,
    answer: ProjectServiceAccount,
  },
  createGroupServiceAccountSecret: {
    query: z.strictObject({
      envelope: z.exactOptional(z.boolean()),
      pretty: z.exactOptional(z.boolean()),
    }),
    body: CreateSecretRequest,
    answer: CreatedServiceAccountSecret,
  },
  deleteGroupServiceAccountSecret: {
    query: z.strictObject({
      envelope: z.exactOptional(z.boolean()),
      pretty: z.exactOptional(z.boolean()),
    }),
  },
  listGroupServiceAccountAccessList: {
    query: z.strictObject({
      pageNum: z.exactOptional(z.number().check(integer(), int32(), z.gte(1))),
      itemsPerPage: z.exactOptional(z.number().check(integer(), int32(), z.gte(1), z.lte(500))),
      includeCount: z.exactOptional(z.boolean()),
      envelope: z.exactOptional(z.boolean()),
      pretty: z.exactOptional(z.boolean()),
    }),
    answer: AccessListEntryPage,
  },
  createGroupServiceAccountAccessList: {
    query: z.strictObject({
      pageNum: z.exactOptional(z.number().check(integer(), int32(), z.gte(1))),
      itemsPerPage: z.exactOptional(z.number().check(integer(), int32(), z.gte(1), z.lte(500))),
      includeCount: z.exactOptional(z.boolean()),
      envelope: z.exactOptional(z.boolean()),
      pretty: z.exactOptional(z.boolean()),
    }),
    body: CreateAccessListRequest,
    answer: AccessListEntryPage,
  },
  deleteGroupServiceAccountAccessListEntry: {
    query: z.strictObject({
      envelope: z.exactOptional(z.boolean()),
      pretty: z.exactOptional(z.boolean()),
    }),
  },
  listRateLimits: {
    query: z.strictObject({
      pageNum: z.exactOptional(z.number().check(integer(), int32(), z.gte(1))),
      itemsPerPage: z.exactOptional(z.number().check(integer(), int32(), z.gte(1), z.lte(500))),
      orgId: z.exactOptional(OrgId),
      groupId: z.exactOptional(ProjectId),
      userId: z.exactOptional(z.string().check(z.minLength(1))),
      ipAddress: z.exactOptional(IpAddress),
      name: z.exactOptional(z.array(z.string().check(z.minLength(1)))),
      endpointPath: z.exactOptional(z.array(z.string().check(z.minLength(1)))),
      envelope: z.exactOptional(z.boolean()),
      pretty: z.exactOptional(z.boolean()),
    }),
    answer: RateLimitPage,
  },
  getRateLimit: {
    query: z.strictObject({
      orgId: z.exactOptional(OrgId),
      groupId: z.exactOptional(ProjectId),
      userId: z.exactOptional(z.string().check(z.minLength(1))),
      ipAddress: z.exactOptional(IpAddress),
      envelope: z.exactOptional(z.boolean()),
      pretty: z.exactOptional(z.boolean()),
    }),
    answer: RateLimit,
  },
  createAccessToken: {
    query: z.strictObject({
      envelope: z.exactOptional(z.boolean()),
      pretty: z.exactOptional(z.boolean()),
    }),
    body: AccessTokenRequest,
    answer: AccessToken,
  },
  revokeAccessToken: {
    query: z.strictObject({
      envelope: z.exactOptional(z.boolean()),
      pretty: z.exactOptional(z.boolean()),
    }),
    body: RevokeAccessTokenRequest,
  },
};
