// Generated from the OpenAPI documents in spec/ by `pnpm generate`: do not edit.
// SHA-256 of cloud-manager.json: feb6f2c1c548363fd60f527904bbded9370351f4f8634fceed70958b4b19cf52
import * as z from "zod/mini";
import { int32, integer } from "../schema-checks/integer.ts";
import type { OperationSchemas } from "../validation/operation-schemas.ts";
import {
  AccessListEntryPage,
  AccessListRequest,
  AccessToken,
  AccessTokenRequest,
  ApiRoot,
  AssignServiceAccountRequest,
  CreateOrganizationServiceAccountRequest,
  CreateProjectServiceAccountRequest,
  CreateSecretRequest,
  CreatedOrganizationServiceAccount,
  CreatedProjectServiceAccount,
  CreatedServiceAccountSecret,
  Organization,
  OrganizationPage,
  OrganizationServiceAccount,
  OrganizationServiceAccountPage,
  Project,
  ProjectPage,
  ProjectServiceAccount,
  ProjectServiceAccountPage,
  RevokeAccessTokenRequest,
  ServiceAccountAssignmentPage,
  UpdateOrganizationServiceAccountRequest,
  UpdateProjectServiceAccountRequest,
} from "./cloud-manager.ts";

/** What an operation takes and what it answers, by operationId. */
export const operationSchemas: Readonly<Record<string, OperationSchemas>> = {
  getRoot: {
    query: z.strictObject({
      envelope: z.exactOptional(z.boolean()),
      pretty: z.exactOptional(z.boolean()),
    }),
    answer: ApiRoot,
  },
  listOrgs: {
    query: z.strictObject({
      name: z.exactOptional(z.string()),
      pageNum: z.exactOptional(z.number().check(integer(), int32(), z.gte(1))),
      itemsPerPage: z.exactOptional(z.number().check(integer(), int32(), z.gte(1), z.lte(500))),
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
      name: z.exactOptional(z.string()),
      pageNum: z.exactOptional(z.number().check(integer(), int32(), z.gte(1))),
      itemsPerPage: z.exactOptional(z.number().check(integer(), int32(), z.gte(1), z.lte(500))),
      envelope: z.exactOptional(z.boolean()),
      pretty: z.exactOptional(z.boolean()),
    }),
    answer: ProjectPage,
  },
  listOrgServiceAccounts: {
    query: z.strictObject({
      pageNum: z.exactOptional(z.number().check(integer(), int32(), z.gte(1))),
      itemsPerPage: z.exactOptional(z.number().check(integer(), int32(), z.gte(1), z.lte(500))),
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
      envelope: z.exactOptional(z.boolean()),
      pretty: z.exactOptional(z.boolean()),
    }),
    answer: AccessListEntryPage,
  },
  createOrgServiceAccountAccessList: {
    query: z.strictObject({
      envelope: z.exactOptional(z.boolean()),
      pretty: z.exactOptional(z.boolean()),
    }),
    body: AccessListRequest,
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
  listGroupServiceAccounts: {
    query: z.strictObject({
      pageNum: z.exactOptional(z.number().check(integer(), int32(), z.gte(1))),
      itemsPerPage: z.exactOptional(z.number().check(integer(), int32(), z.gte(1), z.lte(500))),
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
      envelope: z.exactOptional(z.boolean()),
      pretty: z.exactOptional(z.boolean()),
    }),
    answer: AccessListEntryPage,
  },
  createGroupServiceAccountAccessList: {
    query: z.strictObject({
      envelope: z.exactOptional(z.boolean()),
      pretty: z.exactOptional(z.boolean()),
    }),
    body: AccessListRequest,
    answer: AccessListEntryPage,
  },
  deleteGroupServiceAccountAccessListEntry: {
    query: z.strictObject({
      envelope: z.exactOptional(z.boolean()),
      pretty: z.exactOptional(z.boolean()),
    }),
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
