// Generated from atlas.json of @purser/spec by `pnpm generate`: do not edit.
import {
  isAddress,
  isBoolean,
  isEither,
  isFilled,
  isInstant,
  isInteger,
  isLike,
  isList,
  isNullOr,
  isObject,
  isOneOf,
  isRecord,
  isSet,
  isText,
  type OperationRecognizers,
} from "../recognition/recognizers.ts";

const OrgId = isLike(/^[a-f0-9]{24}$/u);
const Link = isObject({ href: isAddress, rel: isOneOf("self", "previous", "next") });
const Links = isList(Link);
const Organization = isObject({ id: OrgId, name: isFilled, isDeleted: isBoolean }, { links: Links });
const TotalCount = isInteger(0, 2147483647);
const OrganizationPage = isObject({ results: isList(Organization, undefined, 500) }, { links: Links, totalCount: TotalCount });
const ProjectId = isLike(/^[a-f0-9]{24}$/u);
const Timestamp = isInstant;
const Tag = isObject({ key: isFilled, value: isText });
const Project = isObject({ id: ProjectId, name: isFilled, orgId: OrgId, created: Timestamp, clusterCount: isInteger(0) }, { tags: isList(Tag), links: Links });
const ProjectPage = isObject({ results: isList(Project, undefined, 500) }, { links: Links, totalCount: TotalCount });
const OrganizationSettings = isObject({ apiAccessListRequired: isBoolean, multiFactorAuthRequired: isBoolean }, { maxServiceAccountSecretValidityInHours: isNullOr(isInteger(8, 8760)), securityContact: isNullOr(isText), operationsContact: isNullOr(isText), genAIFeaturesEnabled: isBoolean, restrictEmployeeAccess: isBoolean, streamsCrossGroupEnabled: isBoolean });
const DelegationSettings = isObject({ delegatedMcpAccess: isOneOf("DISALLOWED", "READ_ONLY", "READ_WRITE"), delegatedPartnerAccess: isOneOf("DISALLOWED", "READ_WRITE") });
const ApiKeyOrganizationRole = isObject({ orgId: OrgId, roleName: isLike(/^ORG_[A-Z][A-Z0-9_]*$/u) });
const ApiKeyProjectRole = isObject({ groupId: ProjectId, roleName: isLike(/^GROUP_[A-Z][A-Z0-9_]*$/u) });
const ApiKeyRole = isEither(ApiKeyOrganizationRole, ApiKeyProjectRole);
const ApiKey = isObject({ id: isLike(/^[a-f0-9]{24}$/u), desc: isText, publicKey: isFilled, privateKey: isLike(/^\*[*-]*[0-9a-f]{1,12}$/u), roles: isList(ApiKeyRole) });
const ApiKeyPage = isObject({ results: isList(ApiKey, undefined, 500) }, { links: Links, totalCount: TotalCount });
const EventTypeName = isOneOf("SERVICE_ACCOUNT_CREATED", "SERVICE_ACCOUNT_DELETED", "SERVICE_ACCOUNT_ROLES_CHANGED", "SERVICE_ACCOUNT_DETAILS_CHANGED", "SERVICE_ACCOUNT_ADDED_TO_GROUP", "SERVICE_ACCOUNT_REMOVED_FROM_GROUP", "SERVICE_ACCOUNT_SECRET_ADDED", "SERVICE_ACCOUNT_SECRET_DELETED", "SERVICE_ACCOUNT_ACCESS_LIST_ENTRY_ADDED", "SERVICE_ACCOUNT_ACCESS_LIST_ENTRY_DELETED", "SERVICE_ACCOUNT_UI_IP_ACCESS_LIST_INHERITANCE_ENABLED", "SERVICE_ACCOUNT_UI_IP_ACCESS_LIST_INHERITANCE_DISABLED", "ORG_SERVICE_ACCOUNT_MAX_SECRET_VALIDITY_EDITED", "ORG_PUBLIC_API_ACCESS_LIST_NOT_REQUIRED");
const IpAddress = isLike(/^(?:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|(?:(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){1,7}:|(?:[0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){1,5}(?::[0-9a-fA-F]{1,4}){1,2}|(?:[0-9a-fA-F]{1,4}:){1,4}(?::[0-9a-fA-F]{1,4}){1,3}|(?:[0-9a-fA-F]{1,4}:){1,3}(?::[0-9a-fA-F]{1,4}){1,4}|(?:[0-9a-fA-F]{1,4}:){1,2}(?::[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:(?::[0-9a-fA-F]{1,4}){1,6}|:(?::[0-9a-fA-F]{1,4}){1,7}|::))$/u);
const OrganizationEvent = isObject({ id: isLike(/^[a-f0-9]{24}$/u), created: Timestamp, eventTypeName: EventTypeName, orgId: OrgId }, { apiKeyId: isLike(/^[a-f0-9]{24}$/u), publicKey: isFilled, userId: isLike(/^[a-f0-9]{24}$/u), username: isFilled, remoteAddress: IpAddress, raw: isRecord });
const OrganizationEventPage = isObject({ results: isList(OrganizationEvent, undefined, 500) }, { links: Links, totalCount: TotalCount });
const McpConfigurationId = isLike(/^[A-Za-z0-9_-]+$/u);
const ClientId = isLike(/^mdb_sa_id_[a-fA-F0-9]{24}$/u);
const AddressOrBlock = isLike(/^(?:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])(?:\/(?:3[0-2]|[12]?[0-9]))?|(?:(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){1,7}:|(?:[0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){1,5}(?::[0-9a-fA-F]{1,4}){1,2}|(?:[0-9a-fA-F]{1,4}:){1,4}(?::[0-9a-fA-F]{1,4}){1,3}|(?:[0-9a-fA-F]{1,4}:){1,3}(?::[0-9a-fA-F]{1,4}){1,4}|(?:[0-9a-fA-F]{1,4}:){1,2}(?::[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:(?::[0-9a-fA-F]{1,4}){1,6}|:(?::[0-9a-fA-F]{1,4}){1,7}|::)(?:\/(?:12[0-8]|1[01][0-9]|[1-9]?[0-9]))?)$/u);
const CidrBlock = isLike(/^(?:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\/(?:3[0-2]|[12]?[0-9])|(?:(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){1,7}:|(?:[0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){1,5}(?::[0-9a-fA-F]{1,4}){1,2}|(?:[0-9a-fA-F]{1,4}:){1,4}(?::[0-9a-fA-F]{1,4}){1,3}|(?:[0-9a-fA-F]{1,4}:){1,3}(?::[0-9a-fA-F]{1,4}){1,4}|(?:[0-9a-fA-F]{1,4}:){1,2}(?::[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:(?::[0-9a-fA-F]{1,4}){1,6}|:(?::[0-9a-fA-F]{1,4}){1,7}|::)\/(?:12[0-8]|1[01][0-9]|[1-9]?[0-9]))$/u);
const McpAccessListBlock = isObject({ cidrBlock: CidrBlock });
const McpAccessListAddress = isObject({ ipAddress: IpAddress });
const McpAccessListEntry = isEither(AddressOrBlock, McpAccessListBlock, McpAccessListAddress);
const McpConfiguration = isObject({ mcpConfigId: McpConfigurationId, mcpConfigName: isFilled, clientId: ClientId, egressClientId: ClientId, roles: isSet(isLike(/^(?:ORG|GROUP)_[A-Z][A-Z0-9_]*$/u)), ipAccessList: isList(McpAccessListEntry) });
const McpConfigurationPage = isObject({ results: isList(McpConfiguration, undefined, 500) }, { links: Links, totalCount: TotalCount });
const SecretId = isLike(/^[a-f0-9]{24}$/u);
const MaskedSecretValue = isLike(/^mdb_sa_sk_(?:…|\.{3})[!-~]{4}$/u);
const ServiceAccountSecret = isObject({ id: SecretId, createdAt: Timestamp, expiresAt: Timestamp, maskedSecretValue: MaskedSecretValue }, { lastUsedAt: isNullOr(isInstant) });
const ServiceAccountSecretPage = isObject({ results: isList(ServiceAccountSecret, undefined, 500) }, { links: Links, totalCount: TotalCount });
const AnsweredOrganizationRoles = isSet(isOneOf("ORG_MEMBER", "ORG_READ_ONLY", "ORG_BILLING_ADMIN", "ORG_BILLING_READ_ONLY", "ORG_STREAM_PROCESSING_ADMIN", "ORG_GROUP_CREATOR", "ORG_OWNER"));
const OrganizationServiceAccount = isObject({ clientId: ClientId, createdAt: Timestamp, name: isFilled, description: isText, roles: AnsweredOrganizationRoles, secrets: isSet(ServiceAccountSecret, undefined, 2) });
const OrganizationServiceAccountPage = isObject({ results: isList(OrganizationServiceAccount, undefined, 500) }, { links: Links, totalCount: TotalCount });
const SecretValue = isLike(/^mdb_sa_sk_[!-)+-\-/-~]+$/u);
const CreatedServiceAccountSecret = isObject({ id: SecretId, createdAt: Timestamp, expiresAt: Timestamp, secret: SecretValue }, { lastUsedAt: isNullOr(isInstant), maskedSecretValue: MaskedSecretValue });
const CreatedOrganizationServiceAccount = isObject({ clientId: ClientId, createdAt: Timestamp, name: isFilled, description: isText, roles: AnsweredOrganizationRoles, secrets: isSet(CreatedServiceAccountSecret, 1, 1) });
const AnsweredProjectRoles = isSet(isOneOf("GROUP_OWNER", "GROUP_ACCESS_MANAGER", "GROUP_STREAM_PROCESSING_OWNER", "GROUP_DATABASE_ACCESS_ADMIN", "GROUP_BACKUP_MANAGER", "GROUP_NETWORK_ACCESS_MANAGER", "GROUP_DATA_ACCESS_ADMIN", "GROUP_CLUSTER_MANAGER", "GROUP_STREAM_PROCESSING_MANAGER", "GROUP_SUPPORT_ACCESS_MANAGER", "GROUP_BACKUP_EXPORT_OPERATOR", "GROUP_BACKUP_RECOVERY_OPERATOR", "GROUP_BACKUP_CREATOR", "GROUP_REPLICA_SET_MANAGER", "GROUP_CLUSTER_CREATOR", "GROUP_CLUSTER_RESILIENCE_TESTER", "GROUP_TRIGGER_MANAGER", "GROUP_ALERTS_MANAGER", "GROUP_MODEL_OWNER", "GROUP_SEARCH_INDEX_EDITOR", "GROUP_INDEX_MANAGER", "GROUP_REAL_TIME_PERFORMANCE_OPERATOR", "GROUP_CLUSTER_LOG_VIEWER", "GROUP_OBSERVABILITY_VIEWER", "GROUP_DATA_ACCESS_READ_WRITE", "GROUP_DATA_ACCESS_READ_ONLY", "GROUP_READ_ONLY"), undefined, 100);
const ServiceAccountAssignment = isObject({ groupId: ProjectId, roles: AnsweredProjectRoles });
const ServiceAccountAssignmentPage = isObject({ results: isList(ServiceAccountAssignment, undefined, 500) }, { links: Links, totalCount: TotalCount });
const RequestCount = isInteger(0);
const LastUsedAt = isNullOr(isInstant);
const LastUsedAddress = isNullOr(isLike(/^(?:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|(?:(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){1,7}:|(?:[0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){1,5}(?::[0-9a-fA-F]{1,4}){1,2}|(?:[0-9a-fA-F]{1,4}:){1,4}(?::[0-9a-fA-F]{1,4}){1,3}|(?:[0-9a-fA-F]{1,4}:){1,3}(?::[0-9a-fA-F]{1,4}){1,4}|(?:[0-9a-fA-F]{1,4}:){1,2}(?::[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:(?::[0-9a-fA-F]{1,4}){1,6}|:(?::[0-9a-fA-F]{1,4}){1,7}|::))$/u));
const AccessListBlockEntry = isObject({ cidrBlock: CidrBlock, createdAt: Timestamp, requestCount: RequestCount }, { ipAddress: isNullOr(isLike(/^(?:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|(?:(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){1,7}:|(?:[0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){1,5}(?::[0-9a-fA-F]{1,4}){1,2}|(?:[0-9a-fA-F]{1,4}:){1,4}(?::[0-9a-fA-F]{1,4}){1,3}|(?:[0-9a-fA-F]{1,4}:){1,3}(?::[0-9a-fA-F]{1,4}){1,4}|(?:[0-9a-fA-F]{1,4}:){1,2}(?::[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:(?::[0-9a-fA-F]{1,4}){1,6}|:(?::[0-9a-fA-F]{1,4}){1,7}|::))$/u)), lastUsedAt: LastUsedAt, lastUsedAddress: LastUsedAddress });
const AccessListAddressEntry = isObject({ ipAddress: IpAddress, createdAt: Timestamp, requestCount: RequestCount }, { cidrBlock: isNullOr(isLike(/^(?:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\/(?:3[0-2]|[12]?[0-9])|(?:(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){1,7}:|(?:[0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){1,5}(?::[0-9a-fA-F]{1,4}){1,2}|(?:[0-9a-fA-F]{1,4}:){1,4}(?::[0-9a-fA-F]{1,4}){1,3}|(?:[0-9a-fA-F]{1,4}:){1,3}(?::[0-9a-fA-F]{1,4}){1,4}|(?:[0-9a-fA-F]{1,4}:){1,2}(?::[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:(?::[0-9a-fA-F]{1,4}){1,6}|:(?::[0-9a-fA-F]{1,4}){1,7}|::)\/(?:12[0-8]|1[01][0-9]|[1-9]?[0-9]))$/u)), lastUsedAt: LastUsedAt, lastUsedAddress: LastUsedAddress });
const AccessListEntry = isEither(AccessListBlockEntry, AccessListAddressEntry);
const AccessListEntryPage = isObject({ results: isList(AccessListEntry, undefined, 500) }, { links: Links, totalCount: TotalCount });
const AlertConfiguration = isObject({ id: isLike(/^[a-f0-9]{24}$/u), groupId: ProjectId, enabled: isBoolean, eventTypeName: isOneOf("GROUP_SERVICE_ACCOUNT_SECRETS_EXPIRING", "GROUP_SERVICE_ACCOUNT_SECRETS_EXPIRED", "GROUP_SERVICE_ACCOUNT_SECRETS_NO_LONGER_EXPIRING", "GROUP_SERVICE_ACCOUNT_SECRETS_NO_LONGER_EXPIRED", "ORG_SERVICE_ACCOUNT_SECRETS_EXPIRING", "ORG_SERVICE_ACCOUNT_SECRETS_EXPIRED", "ORG_SERVICE_ACCOUNT_SECRETS_NO_LONGER_EXPIRING", "ORG_SERVICE_ACCOUNT_SECRETS_NO_LONGER_EXPIRED"), created: Timestamp, updated: Timestamp });
const AlertConfigurationPage = isObject({ results: isList(AlertConfiguration, undefined, 500) }, { links: Links, totalCount: TotalCount });
const ProjectServiceAccount = isObject({ clientId: ClientId, createdAt: Timestamp, name: isFilled, description: isText, roles: AnsweredProjectRoles, secrets: isSet(ServiceAccountSecret, undefined, 2) });
const ProjectServiceAccountPage = isObject({ results: isList(ProjectServiceAccount, undefined, 500) }, { links: Links, totalCount: TotalCount });
const CreatedProjectServiceAccount = isObject({ clientId: ClientId, createdAt: Timestamp, name: isFilled, description: isText, roles: AnsweredProjectRoles, secrets: isSet(CreatedServiceAccountSecret, 1, 1) });
const EndpointSetId = isLike(/^[A-Za-z0-9_-]+$/u);
const RateLimitFigure = isObject({ value: isInteger(0, 2147483647), defaultValue: isInteger(0, 2147483647) });
const RateLimitEndpoint = isObject({ method: isLike(/^[A-Z]+$/u), path: isFilled });
const RateLimit = isObject({ endpointSetId: EndpointSetId, endpointSetName: isFilled, scope: isOneOf("IP", "GROUP", "ORGANIZATION", "USER"), capacity: RateLimitFigure, refillRate: RateLimitFigure, refillDurationSeconds: RateLimitFigure, endpoints: isList(RateLimitEndpoint) });
const RateLimitPage = isObject({ results: isList(RateLimit, undefined, 500) }, { links: Links, totalCount: TotalCount });
const AccessToken = isObject({ access_token: isFilled, token_type: isOneOf("Bearer"), expires_in: isInteger(1, 2147483647) });
const query1 = isObject({}, { pageNum: isInteger(1, 2147483647), itemsPerPage: isInteger(1, 500), includeCount: isBoolean, name: isText, envelope: isBoolean, pretty: isBoolean });
const query2 = isObject({}, { envelope: isBoolean, pretty: isBoolean });
const query3 = isObject({}, { pageNum: isInteger(1, 2147483647), itemsPerPage: isInteger(1, 500), includeCount: isBoolean, envelope: isBoolean, pretty: isBoolean });
const query4 = isObject({}, { pageNum: isInteger(1, 2147483647), itemsPerPage: isInteger(1, 500), includeCount: isBoolean, eventType: isList(isLike(/^[A-Z][A-Z0-9_]*$/u)), minDate: isInstant, maxDate: isInstant, includeRaw: isBoolean, envelope: isBoolean, pretty: isBoolean });
const query5 = isObject({}, { pageNum: isInteger(1, 2147483647), itemsPerPage: isInteger(1, 500), envelope: isBoolean, pretty: isBoolean });
const query6 = isObject({}, { pageNum: isInteger(1, 2147483647), itemsPerPage: isInteger(1, 500), includeSystemManaged: isBoolean, envelope: isBoolean, pretty: isBoolean });
const query7 = isObject({}, { pageNum: isInteger(1, 2147483647), itemsPerPage: isInteger(1, 500), orgId: OrgId, groupId: ProjectId, userId: isFilled, ipAddress: IpAddress, name: isList(isFilled), endpointPath: isList(isFilled), envelope: isBoolean, pretty: isBoolean });
const query8 = isObject({}, { orgId: OrgId, groupId: ProjectId, userId: isFilled, ipAddress: IpAddress, envelope: isBoolean, pretty: isBoolean });

/** By operationId. */
export const recognizers: Readonly<Record<string, OperationRecognizers>> = {
  listOrgs: [query1, OrganizationPage],
  getOrg: [query2, Organization],
  getOrgGroups: [query1, ProjectPage],
  getOrgSettings: [query2, OrganizationSettings],
  getOrgDelegationSettings: [query2, DelegationSettings],
  listOrgApiKeys: [query3, ApiKeyPage],
  listOrgEvents: [query4, OrganizationEventPage],
  listOrgMcpConfigs: [query5, McpConfigurationPage],
  listOrgMcpConfigSecrets: [query5, ServiceAccountSecretPage],
  listOrgServiceAccounts: [query6, OrganizationServiceAccountPage],
  createOrgServiceAccount: [query2, CreatedOrganizationServiceAccount],
  getOrgServiceAccount: [query2, OrganizationServiceAccount],
  updateOrgServiceAccount: [query2, OrganizationServiceAccount],
  deleteOrgServiceAccount: [query2],
  getOrgServiceAccountGroups: [query5, ServiceAccountAssignmentPage],
  createOrgServiceAccountSecret: [query2, CreatedServiceAccountSecret],
  deleteOrgServiceAccountSecret: [query2],
  listOrgServiceAccountAccessList: [query3, AccessListEntryPage],
  createOrgServiceAccountAccessList: [query3, AccessListEntryPage],
  deleteOrgServiceAccountAccessListEntry: [query2],
  listGroups: [query3, ProjectPage],
  getGroup: [query2, Project],
  listGroupAlertConfigs: [query3, AlertConfigurationPage],
  listGroupMcpConfigs: [query5, McpConfigurationPage],
  listGroupMcpConfigSecrets: [query5, ServiceAccountSecretPage],
  listGroupServiceAccounts: [query6, ProjectServiceAccountPage],
  createGroupServiceAccount: [query2, CreatedProjectServiceAccount],
  getGroupServiceAccount: [query2, ProjectServiceAccount],
  updateGroupServiceAccount: [query2, ProjectServiceAccount],
  deleteGroupServiceAccount: [query2],
  inviteGroupServiceAccount: [query2, ProjectServiceAccount],
  createGroupServiceAccountSecret: [query2, CreatedServiceAccountSecret],
  deleteGroupServiceAccountSecret: [query2],
  listGroupServiceAccountAccessList: [query3, AccessListEntryPage],
  createGroupServiceAccountAccessList: [query3, AccessListEntryPage],
  deleteGroupServiceAccountAccessListEntry: [query2],
  listRateLimits: [query7, RateLimitPage],
  getRateLimit: [query8, RateLimit],
  createAccessToken: [query2, AccessToken],
  revokeAccessToken: [query2],
};
