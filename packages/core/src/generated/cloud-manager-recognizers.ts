// Generated from cloud-manager.json of @purser/spec by `pnpm generate`: do not edit.
import {
  isAddress,
  isBoolean,
  isFilled,
  isInstant,
  isInteger,
  isLike,
  isList,
  isNullOr,
  isObject,
  isOneOf,
  isSet,
  isText,
  type OperationRecognizers,
} from "../recognition/recognizers.ts";

const Link = isObject({ href: isAddress, rel: isOneOf("self", "previous", "next") });
const Links = isList(Link);
const ApiRoot = isObject({ appName: isText, build: isText, throttling: isBoolean, links: Links });
const OrgId = isLike(/^[a-f0-9]{24}$/u);
const Organization = isObject({ id: OrgId, name: isText, isDeleted: isBoolean }, { links: Links });
const TotalCount = isInteger(0, 2147483647);
const OrganizationPage = isObject({ links: Links, results: isList(Organization, undefined, 500), totalCount: TotalCount });
const ProjectId = isLike(/^[a-f0-9]{24}$/u);
const HostCounts = isObject({ arbiter: isInteger(0, 2147483647), config: isInteger(0, 2147483647), mongos: isInteger(0, 2147483647), primary: isInteger(0, 2147483647), secondary: isInteger(0, 2147483647) });
const Timestamp = isInstant;
const Project = isObject({ id: ProjectId, name: isText, orgId: OrgId }, { activeAgentCount: isInteger(0, 2147483647), agentApiKey: isText, hostCounts: HostCounts, lastActiveAgent: Timestamp, publicApiEnabled: isBoolean, replicaSetCount: isInteger(0, 2147483647), shardCount: isInteger(0, 2147483647), links: Links });
const ProjectPage = isObject({ links: Links, results: isList(Project, undefined, 500), totalCount: TotalCount });
const ClientId = isLike(/^mdb_sa_id_[a-fA-F0-9]{24}$/u);
const AnsweredOrganizationRoles = isSet(isOneOf("ORG_OWNER", "ORG_MEMBER", "ORG_GROUP_CREATOR", "ORG_BILLING_ADMIN", "ORG_READ_ONLY", "ORG_BILLING_READ_ONLY"));
const SecretId = isLike(/^[a-f0-9]{24}$/u);
const MaskedSecretValue = isLike(/^mdb_sa_sk_(?:…|\.{3})[!-~]{4}$/u);
const ServiceAccountSecret = isObject({ id: SecretId, createdAt: Timestamp, expiresAt: Timestamp, maskedSecretValue: MaskedSecretValue }, { lastUsedAt: isNullOr(isInstant) });
const OrganizationServiceAccount = isObject({ clientId: ClientId, createdAt: Timestamp, name: isText, description: isText, roles: AnsweredOrganizationRoles, secrets: isList(ServiceAccountSecret) });
const OrganizationServiceAccountPage = isObject({ links: Links, results: isList(OrganizationServiceAccount, undefined, 500), totalCount: TotalCount });
const SecretValue = isLike(/^mdb_sa_sk_[!-)+-\-/-~]+$/u);
const CreatedServiceAccountSecret = isObject({ id: SecretId, createdAt: Timestamp, expiresAt: Timestamp, secret: SecretValue }, { lastUsedAt: isNullOr(isInstant), maskedSecretValue: MaskedSecretValue });
const CreatedOrganizationServiceAccount = isObject({ clientId: ClientId, createdAt: Timestamp, name: isText, description: isText, roles: AnsweredOrganizationRoles, secrets: isList(CreatedServiceAccountSecret, 1, 1) });
const AnsweredProjectRoles = isSet(isOneOf("GROUP_OWNER", "GROUP_READ_ONLY", "GROUP_USER_ADMIN", "GROUP_AUTOMATION_ADMIN", "GROUP_BACKUP_ADMIN", "GROUP_MONITORING_ADMIN", "GROUP_DATA_ACCESS_ADMIN", "GROUP_DATA_ACCESS_READ_WRITE", "GROUP_DATA_ACCESS_READ_ONLY"));
const ServiceAccountAssignment = isObject({ groupId: ProjectId }, { roles: AnsweredProjectRoles });
const ServiceAccountAssignmentPage = isObject({ links: Links, results: isList(ServiceAccountAssignment, undefined, 500), totalCount: TotalCount });
const CidrBlock = isLike(/^(?:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\/(?:3[0-2]|[12]?[0-9])|(?:(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){1,7}:|(?:[0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){1,5}(?::[0-9a-fA-F]{1,4}){1,2}|(?:[0-9a-fA-F]{1,4}:){1,4}(?::[0-9a-fA-F]{1,4}){1,3}|(?:[0-9a-fA-F]{1,4}:){1,3}(?::[0-9a-fA-F]{1,4}){1,4}|(?:[0-9a-fA-F]{1,4}:){1,2}(?::[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:(?::[0-9a-fA-F]{1,4}){1,6}|:(?::[0-9a-fA-F]{1,4}){1,7}|::)\/(?:12[0-8]|1[01][0-9]|[1-9]?[0-9]))$/u);
const RequestCount = isInteger(0);
const IpAddress = isLike(/^(?:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|(?:(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){1,7}:|(?:[0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){1,5}(?::[0-9a-fA-F]{1,4}){1,2}|(?:[0-9a-fA-F]{1,4}:){1,4}(?::[0-9a-fA-F]{1,4}){1,3}|(?:[0-9a-fA-F]{1,4}:){1,3}(?::[0-9a-fA-F]{1,4}){1,4}|(?:[0-9a-fA-F]{1,4}:){1,2}(?::[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:(?::[0-9a-fA-F]{1,4}){1,6}|:(?::[0-9a-fA-F]{1,4}){1,7}|::))$/u);
const LastUsedAt = isNullOr(isInstant);
const LastUsedAddress = isNullOr(isLike(/^(?:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|(?:(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){1,7}:|(?:[0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){1,5}(?::[0-9a-fA-F]{1,4}){1,2}|(?:[0-9a-fA-F]{1,4}:){1,4}(?::[0-9a-fA-F]{1,4}){1,3}|(?:[0-9a-fA-F]{1,4}:){1,3}(?::[0-9a-fA-F]{1,4}){1,4}|(?:[0-9a-fA-F]{1,4}:){1,2}(?::[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:(?::[0-9a-fA-F]{1,4}){1,6}|:(?::[0-9a-fA-F]{1,4}){1,7}|::))$/u));
const AccessListEntry = isObject({ cidrBlock: CidrBlock, createdAt: Timestamp, requestCount: RequestCount }, { ipAddress: isNullOr(IpAddress), lastUsedAt: LastUsedAt, lastUsed: LastUsedAt, lastUsedAddress: LastUsedAddress, links: Links });
const AccessListEntryPage = isObject({ links: Links, results: isList(AccessListEntry, undefined, 500), totalCount: TotalCount });
const ProjectServiceAccount = isObject({ clientId: ClientId, createdAt: Timestamp, name: isText, description: isText, roles: AnsweredProjectRoles, secrets: isList(ServiceAccountSecret) });
const ProjectServiceAccountPage = isObject({ links: Links, results: isList(ProjectServiceAccount, undefined, 500), totalCount: TotalCount });
const CreatedProjectServiceAccount = isObject({ clientId: ClientId, createdAt: Timestamp, name: isText, description: isText, roles: AnsweredProjectRoles, secrets: isList(CreatedServiceAccountSecret, 1, 1) });
const AccessToken = isObject({ access_token: isFilled, token_type: isOneOf("Bearer"), expires_in: isInteger(1, 2147483647) });
const query1 = isObject({}, { envelope: isBoolean, pretty: isBoolean });
const query2 = isObject({}, { name: isText, pageNum: isInteger(1, 2147483647), itemsPerPage: isInteger(1, 500), envelope: isBoolean, pretty: isBoolean });
const query3 = isObject({}, { pageNum: isInteger(1, 2147483647), itemsPerPage: isInteger(1, 500), envelope: isBoolean, pretty: isBoolean });

/** By operationId. */
export const recognizers: Readonly<Record<string, OperationRecognizers>> = {
  getRoot: [query1, ApiRoot],
  listOrgs: [query2, OrganizationPage],
  getOrg: [query1, Organization],
  getOrgGroups: [query2, ProjectPage],
  listOrgServiceAccounts: [query3, OrganizationServiceAccountPage],
  createOrgServiceAccount: [query1, CreatedOrganizationServiceAccount],
  getOrgServiceAccount: [query1, OrganizationServiceAccount],
  updateOrgServiceAccount: [query1, OrganizationServiceAccount],
  deleteOrgServiceAccount: [query1],
  getOrgServiceAccountGroups: [query3, ServiceAccountAssignmentPage],
  createOrgServiceAccountSecret: [query1, CreatedServiceAccountSecret],
  deleteOrgServiceAccountSecret: [query1],
  listOrgServiceAccountAccessList: [query3, AccessListEntryPage],
  createOrgServiceAccountAccessList: [query1, AccessListEntryPage],
  deleteOrgServiceAccountAccessListEntry: [query1],
  listGroups: [query3, ProjectPage],
  getGroup: [query1, Project],
  listGroupServiceAccounts: [query3, ProjectServiceAccountPage],
  createGroupServiceAccount: [query1, CreatedProjectServiceAccount],
  getGroupServiceAccount: [query1, ProjectServiceAccount],
  updateGroupServiceAccount: [query1, ProjectServiceAccount],
  deleteGroupServiceAccount: [query1],
  inviteGroupServiceAccount: [query1, ProjectServiceAccount],
  createGroupServiceAccountSecret: [query1, CreatedServiceAccountSecret],
  deleteGroupServiceAccountSecret: [query1],
  listGroupServiceAccountAccessList: [query3, AccessListEntryPage],
  createGroupServiceAccountAccessList: [query1, AccessListEntryPage],
  deleteGroupServiceAccountAccessListEntry: [query1],
  createAccessToken: [query1, AccessToken],
  revokeAccessToken: [query1],
};
