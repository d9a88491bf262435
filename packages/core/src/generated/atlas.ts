// Generated from the OpenAPI documents in spec/ by `pnpm generate`: do not edit.
// SHA-256 of atlas.json: f35e1180bd606f4d2f40441988cbe828f585692164bce2eb857363a212528f33
import * as z from "zod/mini";
import { dateTime } from "../schema-checks/date-time.ts";
import { int32, integer } from "../schema-checks/integer.ts";
import { known } from "../schema-checks/known-values.ts";
import { uniqueItems } from "../schema-checks/unique-items.ts";
import { uri } from "../schema-checks/uri.ts";

/** A related address. Lists name themselves (`self`) and their neighbours (`previous`, `next`). */
export const Link = z.object({
  href: z.string().check(uri()),
  rel: known(z.string().check(z.minLength(1)), ["self","previous","next"]),
});

/** Addresses related to this answer. The first page has no `previous`, the last page no `next`. */
export const Links = z.array(Link);

/** Identifies an organization. */
export const OrgId = z.string().check(z.regex(/^[a-f0-9]{24}$/u));

/** An organization. */
export const Organization = z.object({
  id: OrgId,
  name: z.string().check(z.minLength(1)),
  isDeleted: z.boolean(),
  links: z.exactOptional(Links),
});

/** How many results there are over all pages. An estimate on Atlas; it may be missing. */
export const TotalCount = z.number().check(integer(), int32(), z.gte(0));

/** One page of organizations. */
export const OrganizationPage = z.object({
  links: z.exactOptional(Links),
  results: z.array(Organization).check(z.maxLength(500)),
  totalCount: z.exactOptional(TotalCount),
});

/** One wrong field. */
export const FieldFault = z.object({
  field: z.string(),
  description: z.string(),
});

/** Which fields of a request were wrong. */
export const BadRequestDetail = z.object({
  fields: z.array(FieldFault),
});

/** Why a call was refused. */
export const ApiError = z.object({
  error: z.number().check(integer(), int32(), z.gte(400), z.lte(599)),
  errorCode: z.string().check(z.regex(/^[A-Z][A-Z0-9_]*$/u)),
  detail: z.exactOptional(z.nullable(z.string())),
  reason: z.exactOptional(z.nullable(z.string())),
  parameters: z.exactOptional(z.array(z.unknown())),
  badRequestDetail: z.exactOptional(BadRequestDetail),
});

/** Identifies a project. Paths and fields of the API call it a group. */
export const ProjectId = z.string().check(z.regex(/^[a-f0-9]{24}$/u));

/** An instant in ISO 8601, in UTC. Every documented sample has whole seconds and ends in Z. */
export const Timestamp = z.string().check(dateTime());

/** A key with a value. */
export const Tag = z.object({
  key: z.string().check(z.minLength(1)),
  value: z.string(),
});

/** A project of an organization. */
export const Project = z.object({
  id: ProjectId,
  name: z.string().check(z.minLength(1)),
  orgId: OrgId,
  created: Timestamp,
  clusterCount: z.number().check(integer(), z.gte(0)),
  tags: z.exactOptional(z.array(Tag)),
  links: z.exactOptional(Links),
});

/** One page of projects. */
export const ProjectPage = z.object({
  links: z.exactOptional(Links),
  results: z.array(Project).check(z.maxLength(500)),
  totalCount: z.exactOptional(TotalCount),
});

/** What an organization demands of its members and of their credentials. */
export const OrganizationSettings = z.object({
  apiAccessListRequired: z.boolean(),
  maxServiceAccountSecretValidityInHours: z.exactOptional(z.nullable(z.number().check(integer(), int32(), z.gte(8), z.lte(8760)))),
  multiFactorAuthRequired: z.boolean(),
  securityContact: z.exactOptional(z.nullable(z.string())),
  operationsContact: z.exactOptional(z.nullable(z.string())),
  genAIFeaturesEnabled: z.exactOptional(z.boolean()),
  restrictEmployeeAccess: z.exactOptional(z.boolean()),
  streamsCrossGroupEnabled: z.exactOptional(z.boolean()),
});

/** Who may act for members of the organization: agents over the Model Context Protocol, and partners. Access lists do not bind them. */
export const DelegationSettings = z.object({
  delegatedMcpAccess: known(z.string().check(z.regex(/^[A-Z][A-Z_]*$/u)), ["DISALLOWED","READ_ONLY","READ_WRITE"]),
  delegatedPartnerAccess: known(z.string().check(z.regex(/^[A-Z][A-Z_]*$/u)), ["DISALLOWED","READ_WRITE"]),
});

/** A role in the organization. */
export const ApiKeyOrganizationRole = z.object({
  orgId: OrgId,
  roleName: z.string().check(z.regex(/^ORG_[A-Z][A-Z0-9_]*$/u)),
});

/** A role in one project. */
export const ApiKeyProjectRole = z.object({
  groupId: ProjectId,
  roleName: z.string().check(z.regex(/^GROUP_[A-Z][A-Z0-9_]*$/u)),
});

/** A role of a key, in the organization or in one project. */
export const ApiKeyRole = z.union([
  ApiKeyOrganizationRole,
  ApiKeyProjectRole,
]);

/** A pair of a public and a private key, the credential from before service accounts. */
export const ApiKey = z.object({
  id: z.string().check(z.regex(/^[a-f0-9]{24}$/u)),
  desc: z.string(),
  publicKey: z.string().check(z.minLength(1)),
  privateKey: z.string().check(z.regex(/^\*[*-]*[0-9a-f]{1,12}$/u)),
  roles: z.array(ApiKeyRole),
});

/** One page of API keys. */
export const ApiKeyPage = z.object({
  links: z.exactOptional(Links),
  results: z.array(ApiKey).check(z.maxLength(500)),
  totalCount: z.exactOptional(TotalCount),
});

/** What happened. The list changes often. */
export const EventTypeName = known(z.string().check(z.regex(/^[A-Z][A-Z0-9_]*$/u)), ["SERVICE_ACCOUNT_CREATED","SERVICE_ACCOUNT_DELETED","SERVICE_ACCOUNT_ROLES_CHANGED","SERVICE_ACCOUNT_DETAILS_CHANGED","SERVICE_ACCOUNT_ADDED_TO_GROUP","SERVICE_ACCOUNT_REMOVED_FROM_GROUP","SERVICE_ACCOUNT_SECRET_ADDED","SERVICE_ACCOUNT_SECRET_DELETED","SERVICE_ACCOUNT_ACCESS_LIST_ENTRY_ADDED","SERVICE_ACCOUNT_ACCESS_LIST_ENTRY_DELETED","SERVICE_ACCOUNT_UI_IP_ACCESS_LIST_INHERITANCE_ENABLED","SERVICE_ACCOUNT_UI_IP_ACCESS_LIST_INHERITANCE_DISABLED","ORG_SERVICE_ACCOUNT_MAX_SECRET_VALIDITY_EDITED","ORG_PUBLIC_API_ACCESS_LIST_NOT_REQUIRED"]);

/** One IPv4 or IPv6 address. */
export const IpAddress = z.string().check(z.regex(/^(?:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|(?:(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){1,7}:|(?:[0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){1,5}(?::[0-9a-fA-F]{1,4}){1,2}|(?:[0-9a-fA-F]{1,4}:){1,4}(?::[0-9a-fA-F]{1,4}){1,3}|(?:[0-9a-fA-F]{1,4}:){1,3}(?::[0-9a-fA-F]{1,4}){1,4}|(?:[0-9a-fA-F]{1,4}:){1,2}(?::[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:(?::[0-9a-fA-F]{1,4}){1,6}|:(?::[0-9a-fA-F]{1,4}){1,7}|::))$/u));

/** Something that happened in an organization: what, when, who and from where. Which service account it happened to is no field of it. */
export const OrganizationEvent = z.object({
  id: z.string().check(z.regex(/^[a-f0-9]{24}$/u)),
  created: Timestamp,
  eventTypeName: EventTypeName,
  orgId: OrgId,
  apiKeyId: z.exactOptional(z.string().check(z.regex(/^[a-f0-9]{24}$/u))),
  publicKey: z.exactOptional(z.string().check(z.minLength(1))),
  userId: z.exactOptional(z.string().check(z.regex(/^[a-f0-9]{24}$/u))),
  username: z.exactOptional(z.string().check(z.minLength(1))),
  remoteAddress: z.exactOptional(IpAddress),
  raw: z.exactOptional(z.record(z.string(), z.unknown())),
});

/** One page of events. */
export const OrganizationEventPage = z.object({
  links: z.exactOptional(Links),
  results: z.array(OrganizationEvent).check(z.maxLength(500)),
  totalCount: z.exactOptional(TotalCount),
});

/** Identifies a configuration. */
export const McpConfigurationId = z.string().check(z.regex(/^[A-Za-z0-9_-]+$/u));

/** Identifies a service account, and is its user name when it asks for an access token. */
export const ClientId = z.string().check(z.regex(/^mdb_sa_id_[a-fA-F0-9]{24}$/u));

/** An address or a block. */
export const AddressOrBlock = z.string().check(z.regex(/^(?:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])(?:\/(?:3[0-2]|[12]?[0-9]))?|(?:(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){1,7}:|(?:[0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){1,5}(?::[0-9a-fA-F]{1,4}){1,2}|(?:[0-9a-fA-F]{1,4}:){1,4}(?::[0-9a-fA-F]{1,4}){1,3}|(?:[0-9a-fA-F]{1,4}:){1,3}(?::[0-9a-fA-F]{1,4}){1,4}|(?:[0-9a-fA-F]{1,4}:){1,2}(?::[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:(?::[0-9a-fA-F]{1,4}){1,6}|:(?::[0-9a-fA-F]{1,4}){1,7}|::)(?:\/(?:12[0-8]|1[01][0-9]|[1-9]?[0-9]))?)$/u));

/** A block of IPv4 or IPv6 addresses in CIDR notation. */
export const CidrBlock = z.string().check(z.regex(/^(?:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\/(?:3[0-2]|[12]?[0-9])|(?:(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){1,7}:|(?:[0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){1,5}(?::[0-9a-fA-F]{1,4}){1,2}|(?:[0-9a-fA-F]{1,4}:){1,4}(?::[0-9a-fA-F]{1,4}){1,3}|(?:[0-9a-fA-F]{1,4}:){1,3}(?::[0-9a-fA-F]{1,4}){1,4}|(?:[0-9a-fA-F]{1,4}:){1,2}(?::[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:(?::[0-9a-fA-F]{1,4}){1,6}|:(?::[0-9a-fA-F]{1,4}){1,7}|::)\/(?:12[0-8]|1[01][0-9]|[1-9]?[0-9]))$/u));

/** An entry that names its block. */
export const McpAccessListBlock = z.object({
  cidrBlock: CidrBlock,
});

/** An entry that names its address. */
export const McpAccessListAddress = z.object({
  ipAddress: IpAddress,
});

/** An address or a block. */
export const McpAccessListEntry = z.union([
  AddressOrBlock,
  McpAccessListBlock,
  McpAccessListAddress,
]);

/** A way in for agents over the Model Context Protocol. Each has two service accounts of its own: the one that agents come in with, and one that Atlas manages, for the calls that go out. */
export const McpConfiguration = z.object({
  mcpConfigId: McpConfigurationId,
  mcpConfigName: z.string().check(z.minLength(1)),
  clientId: ClientId,
  egressClientId: ClientId,
  roles: z.array(z.string().check(z.regex(/^(?:ORG|GROUP)_[A-Z][A-Z0-9_]*$/u))).check(uniqueItems()),
  ipAccessList: z.array(McpAccessListEntry),
});

/** One page of MCP configurations. */
export const McpConfigurationPage = z.object({
  links: z.exactOptional(Links),
  results: z.array(McpConfiguration).check(z.maxLength(500)),
  totalCount: z.exactOptional(TotalCount),
});

/** Identifies one secret of a service account. Worthless to a thief, unlike the secret itself. */
export const SecretId = z.string().check(z.regex(/^[a-f0-9]{24}$/u));

/** The secret's prefix and its last four characters, enough to tell two secrets apart. */
export const MaskedSecretValue = z.string().check(z.regex(/^mdb_sa_sk_(?:…|\.{3})[!-~]{4}$/u));

/** A secret as every answer after its creation shows it. */
export const ServiceAccountSecret = z.object({
  id: SecretId,
  createdAt: Timestamp,
  expiresAt: Timestamp,
  lastUsedAt: z.exactOptional(z.nullable(z.string().check(dateTime()))),
  maskedSecretValue: MaskedSecretValue,
  secret: z.exactOptional(z.never()),
});

/** One page of secrets. */
export const ServiceAccountSecretPage = z.object({
  links: z.exactOptional(Links),
  results: z.array(ServiceAccountSecret).check(z.maxLength(500)),
  totalCount: z.exactOptional(TotalCount),
});

/** Organization roles, in no particular order. */
export const AnsweredOrganizationRoles = z.array(known(z.string().check(z.regex(/^ORG_[A-Z][A-Z0-9_]*$/u)), ["ORG_MEMBER","ORG_READ_ONLY","ORG_BILLING_ADMIN","ORG_BILLING_READ_ONLY","ORG_STREAM_PROCESSING_ADMIN","ORG_GROUP_CREATOR","ORG_OWNER"])).check(uniqueItems());

/** A service account with its organization roles. */
export const OrganizationServiceAccount = z.object({
  clientId: ClientId,
  createdAt: Timestamp,
  name: z.string().check(z.minLength(1)),
  description: z.string(),
  roles: AnsweredOrganizationRoles,
  secrets: z.array(ServiceAccountSecret).check(z.maxLength(2), uniqueItems()),
});

/** One page of an organization's service accounts. */
export const OrganizationServiceAccountPage = z.object({
  links: z.exactOptional(Links),
  results: z.array(OrganizationServiceAccount).check(z.maxLength(500)),
  totalCount: z.exactOptional(TotalCount),
});

/** A name for people, of letters, digits, spaces and - _ . , ' in any script. Need not be unique. */
export const ServiceAccountName = z.string().check(z.minLength(1), z.maxLength(64), z.regex(/^[\p{L}\p{N}\-_.,' ]*$/u));

/** What the account is for, in the same characters as a name. */
export const ServiceAccountDescription = z.string().check(z.minLength(1), z.maxLength(250), z.regex(/^[\p{L}\p{N}\-_.,' ]*$/u));

/** An organization role to grant. */
export const RequestedOrganizationRole = z.literal(["ORG_MEMBER","ORG_READ_ONLY","ORG_BILLING_ADMIN","ORG_BILLING_READ_ONLY","ORG_STREAM_PROCESSING_ADMIN","ORG_GROUP_CREATOR","ORG_OWNER"]);

/** Organization roles, at least one. On an update they replace the roles the account has. */
export const RequestedOrganizationRoles = z.array(RequestedOrganizationRole).check(z.minLength(1), uniqueItems());

/** Hours until the new secret expires. The organization's settings bound it further: 8 hours at least, and maxServiceAccountSecretValidityInHours, or a year, at most. */
export const SecretLifetimeHours = z.number().check(integer(), int32(), z.gt(0));

/** A new service account of the organization, with its first secret. */
export const CreateOrganizationServiceAccountRequest = z.strictObject({
  name: ServiceAccountName,
  description: ServiceAccountDescription,
  roles: RequestedOrganizationRoles,
  secretExpiresAfterHours: SecretLifetimeHours,
});

/** The secret itself, in the one answer that ever carries it. */
export const SecretValue = z.string().check(z.regex(/^mdb_sa_sk_[!-)+-\-/-~]+$/u));

/** A secret in the answer that created it, with its value. No later answer repeats the value. */
export const CreatedServiceAccountSecret = z.object({
  id: SecretId,
  createdAt: Timestamp,
  expiresAt: Timestamp,
  lastUsedAt: z.exactOptional(z.nullable(z.string().check(dateTime()))),
  maskedSecretValue: z.exactOptional(MaskedSecretValue),
  secret: SecretValue,
});

/** A new service account of the organization, and the only sight of its first secret. */
export const CreatedOrganizationServiceAccount = z.object({
  clientId: ClientId,
  createdAt: Timestamp,
  name: z.string().check(z.minLength(1)),
  description: z.string(),
  roles: AnsweredOrganizationRoles,
  secrets: z.array(CreatedServiceAccountSecret).check(z.minLength(1), z.maxLength(1), uniqueItems()),
});

/** What to change of a service account. What is left out stays as it is. */
export const UpdateOrganizationServiceAccountRequest = z.strictObject({
  name: z.exactOptional(z.nullable(z.string().check(z.minLength(1), z.maxLength(64), z.regex(/^[\p{L}\p{N}\-_.,' ]*$/u)))),
  description: z.exactOptional(z.nullable(z.string().check(z.minLength(1), z.maxLength(250), z.regex(/^[\p{L}\p{N}\-_.,' ]*$/u)))),
  roles: z.exactOptional(RequestedOrganizationRoles),
});

/** Roles in one project, in no particular order. */
export const AnsweredProjectRoles = z.array(known(z.string().check(z.regex(/^GROUP_[A-Z][A-Z0-9_]*$/u)), ["GROUP_OWNER","GROUP_ACCESS_MANAGER","GROUP_STREAM_PROCESSING_OWNER","GROUP_DATABASE_ACCESS_ADMIN","GROUP_BACKUP_MANAGER","GROUP_NETWORK_ACCESS_MANAGER","GROUP_DATA_ACCESS_ADMIN","GROUP_CLUSTER_MANAGER","GROUP_STREAM_PROCESSING_MANAGER","GROUP_SUPPORT_ACCESS_MANAGER","GROUP_BACKUP_EXPORT_OPERATOR","GROUP_BACKUP_RECOVERY_OPERATOR","GROUP_BACKUP_CREATOR","GROUP_REPLICA_SET_MANAGER","GROUP_CLUSTER_CREATOR","GROUP_CLUSTER_RESILIENCE_TESTER","GROUP_TRIGGER_MANAGER","GROUP_ALERTS_MANAGER","GROUP_MODEL_OWNER","GROUP_SEARCH_INDEX_EDITOR","GROUP_INDEX_MANAGER","GROUP_REAL_TIME_PERFORMANCE_OPERATOR","GROUP_CLUSTER_LOG_VIEWER","GROUP_OBSERVABILITY_VIEWER","GROUP_DATA_ACCESS_READ_WRITE","GROUP_DATA_ACCESS_READ_ONLY","GROUP_READ_ONLY"])).check(z.maxLength(100), uniqueItems());

/** A project that a service account is assigned to, and its roles there. */
export const ServiceAccountAssignment = z.object({
  groupId: ProjectId,
  roles: AnsweredProjectRoles,
});

/** One page of the projects that a service account is assigned to. */
export const ServiceAccountAssignmentPage = z.object({
  links: z.exactOptional(Links),
  results: z.array(ServiceAccountAssignment).check(z.maxLength(500)),
  totalCount: z.exactOptional(TotalCount),
});

/** A further secret for a service account. */
export const CreateSecretRequest = z.strictObject({
  secretExpiresAfterHours: SecretLifetimeHours,
});

/** When a call last came through the entry. Missing or null if none did. */
export const LastUsedAt = z.nullable(z.string().check(dateTime()));

/** Where that call came from. Missing or null if there was none. */
export const LastUsedAddress = z.nullable(z.string().check(z.regex(/^(?:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|(?:(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){1,7}:|(?:[0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){1,5}(?::[0-9a-fA-F]{1,4}){1,2}|(?:[0-9a-fA-F]{1,4}:){1,4}(?::[0-9a-fA-F]{1,4}){1,3}|(?:[0-9a-fA-F]{1,4}:){1,3}(?::[0-9a-fA-F]{1,4}){1,4}|(?:[0-9a-fA-F]{1,4}:){1,2}(?::[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:(?::[0-9a-fA-F]{1,4}){1,6}|:(?::[0-9a-fA-F]{1,4}){1,7}|::))$/u)));

/** How many calls came through the entry. */
export const RequestCount = z.number().check(integer(), z.gte(0));

/** An entry that names its block. */
export const AccessListBlockEntry = z.object({
  cidrBlock: CidrBlock,
  ipAddress: z.exactOptional(z.nullable(z.string().check(z.regex(/^(?:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|(?:(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){1,7}:|(?:[0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){1,5}(?::[0-9a-fA-F]{1,4}){1,2}|(?:[0-9a-fA-F]{1,4}:){1,4}(?::[0-9a-fA-F]{1,4}){1,3}|(?:[0-9a-fA-F]{1,4}:){1,3}(?::[0-9a-fA-F]{1,4}){1,4}|(?:[0-9a-fA-F]{1,4}:){1,2}(?::[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:(?::[0-9a-fA-F]{1,4}){1,6}|:(?::[0-9a-fA-F]{1,4}){1,7}|::))$/u)))),
  createdAt: Timestamp,
  lastUsedAt: z.exactOptional(LastUsedAt),
  lastUsedAddress: z.exactOptional(LastUsedAddress),
  requestCount: RequestCount,
});

/** An entry that names its address. */
export const AccessListAddressEntry = z.object({
  ipAddress: IpAddress,
  cidrBlock: z.exactOptional(z.nullable(z.string().check(z.regex(/^(?:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\/(?:3[0-2]|[12]?[0-9])|(?:(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){1,7}:|(?:[0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){1,5}(?::[0-9a-fA-F]{1,4}){1,2}|(?:[0-9a-fA-F]{1,4}:){1,4}(?::[0-9a-fA-F]{1,4}){1,3}|(?:[0-9a-fA-F]{1,4}:){1,3}(?::[0-9a-fA-F]{1,4}){1,4}|(?:[0-9a-fA-F]{1,4}:){1,2}(?::[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:(?::[0-9a-fA-F]{1,4}){1,6}|:(?::[0-9a-fA-F]{1,4}){1,7}|::)\/(?:12[0-8]|1[01][0-9]|[1-9]?[0-9]))$/u)))),
  createdAt: Timestamp,
  lastUsedAt: z.exactOptional(LastUsedAt),
  lastUsedAddress: z.exactOptional(LastUsedAddress),
  requestCount: RequestCount,
});

/** An entry, and what came through it. */
export const AccessListEntry = z.union([
  AccessListBlockEntry,
  AccessListAddressEntry,
]);

/** One page of an access list. */
export const AccessListEntryPage = z.object({
  links: z.exactOptional(Links),
  results: z.array(AccessListEntry).check(z.maxLength(500)),
  totalCount: z.exactOptional(TotalCount),
});

/** An entry to add that is one address. */
export const AccessListAddressRequest = z.strictObject({
  ipAddress: IpAddress,
  cidrBlock: z.exactOptional(z.null()),
});

/** An entry to add that is a block. */
export const AccessListBlockRequest = z.strictObject({
  cidrBlock: CidrBlock,
  ipAddress: z.exactOptional(z.null()),
});

/** An entry to add, an address or a block. */
export const AccessListEntryRequest = z.xor([
  AccessListAddressRequest,
  AccessListBlockRequest,
]);

/** Entries to add. None of those on the list goes away. */
export const CreateAccessListRequest = z.array(AccessListEntryRequest).check(z.minLength(1), z.maxLength(200));

/** What makes a project send an alert, without its thresholds and recipients. */
export const AlertConfiguration = z.object({
  id: z.string().check(z.regex(/^[a-f0-9]{24}$/u)),
  groupId: ProjectId,
  enabled: z.boolean(),
  eventTypeName: known(z.string().check(z.regex(/^[A-Z][A-Z0-9_]*$/u)), ["GROUP_SERVICE_ACCOUNT_SECRETS_EXPIRING","GROUP_SERVICE_ACCOUNT_SECRETS_EXPIRED","GROUP_SERVICE_ACCOUNT_SECRETS_NO_LONGER_EXPIRING","GROUP_SERVICE_ACCOUNT_SECRETS_NO_LONGER_EXPIRED","ORG_SERVICE_ACCOUNT_SECRETS_EXPIRING","ORG_SERVICE_ACCOUNT_SECRETS_EXPIRED","ORG_SERVICE_ACCOUNT_SECRETS_NO_LONGER_EXPIRING","ORG_SERVICE_ACCOUNT_SECRETS_NO_LONGER_EXPIRED"]),
  created: Timestamp,
  updated: Timestamp,
});

/** One page of alert configurations. */
export const AlertConfigurationPage = z.object({
  links: z.exactOptional(Links),
  results: z.array(AlertConfiguration).check(z.maxLength(500)),
  totalCount: z.exactOptional(TotalCount),
});

/** A service account with its roles in one project. */
export const ProjectServiceAccount = z.object({
  clientId: ClientId,
  createdAt: Timestamp,
  name: z.string().check(z.minLength(1)),
  description: z.string(),
  roles: AnsweredProjectRoles,
  secrets: z.array(ServiceAccountSecret).check(z.maxLength(2), uniqueItems()),
});

/** One page of the service accounts that are assigned to a project. */
export const ProjectServiceAccountPage = z.object({
  links: z.exactOptional(Links),
  results: z.array(ProjectServiceAccount).check(z.maxLength(500)),
  totalCount: z.exactOptional(TotalCount),
});

/** A project role to grant. */
export const RequestedProjectRole = z.literal(["GROUP_OWNER","GROUP_ACCESS_MANAGER","GROUP_STREAM_PROCESSING_OWNER","GROUP_DATABASE_ACCESS_ADMIN","GROUP_BACKUP_MANAGER","GROUP_NETWORK_ACCESS_MANAGER","GROUP_DATA_ACCESS_ADMIN","GROUP_CLUSTER_MANAGER","GROUP_STREAM_PROCESSING_MANAGER","GROUP_SUPPORT_ACCESS_MANAGER","GROUP_BACKUP_EXPORT_OPERATOR","GROUP_BACKUP_RECOVERY_OPERATOR","GROUP_BACKUP_CREATOR","GROUP_REPLICA_SET_MANAGER","GROUP_CLUSTER_CREATOR","GROUP_CLUSTER_RESILIENCE_TESTER","GROUP_TRIGGER_MANAGER","GROUP_ALERTS_MANAGER","GROUP_MODEL_OWNER","GROUP_SEARCH_INDEX_EDITOR","GROUP_INDEX_MANAGER","GROUP_REAL_TIME_PERFORMANCE_OPERATOR","GROUP_CLUSTER_LOG_VIEWER","GROUP_OBSERVABILITY_VIEWER","GROUP_DATA_ACCESS_READ_WRITE","GROUP_DATA_ACCESS_READ_ONLY","GROUP_READ_ONLY"]);

/** Project roles, at least one. On an update they replace the roles the account has in this project. */
export const RequestedProjectRoles = z.array(RequestedProjectRole).check(z.minLength(1), uniqueItems());

/** A new service account, assigned to the project at once, with its first secret. In the organization it becomes a member. */
export const CreateProjectServiceAccountRequest = z.strictObject({
  name: ServiceAccountName,
  description: ServiceAccountDescription,
  roles: RequestedProjectRoles,
  secretExpiresAfterHours: SecretLifetimeHours,
});

/** A new service account, assigned to the project, and the only sight of its first secret. */
export const CreatedProjectServiceAccount = z.object({
  clientId: ClientId,
  createdAt: Timestamp,
  name: z.string().check(z.minLength(1)),
  description: z.string(),
  roles: AnsweredProjectRoles,
  secrets: z.array(CreatedServiceAccountSecret).check(z.minLength(1), z.maxLength(1), uniqueItems()),
});

/** What to change of a service account and of its roles in this project. What is left out stays as it is. */
export const UpdateProjectServiceAccountRequest = z.strictObject({
  name: z.exactOptional(z.nullable(z.string().check(z.minLength(1), z.maxLength(64), z.regex(/^[\p{L}\p{N}\-_.,' ]*$/u)))),
  description: z.exactOptional(z.nullable(z.string().check(z.minLength(1), z.maxLength(250), z.regex(/^[\p{L}\p{N}\-_.,' ]*$/u)))),
  roles: z.exactOptional(RequestedProjectRoles),
});

/** The roles that an account of the organization gets in a project. */
export const AssignServiceAccountRequest = z.strictObject({
  roles: RequestedProjectRoles,
});

/** Identifies an endpoint set. */
export const EndpointSetId = z.string().check(z.regex(/^[A-Za-z0-9_-]+$/u));

/** A figure of a bucket. Capacity and refill count calls, the duration counts seconds. */
export const RateLimitFigure = z.object({
  value: z.number().check(integer(), int32(), z.gte(0)),
  defaultValue: z.number().check(integer(), int32(), z.gte(0)),
});

/** One call. */
export const RateLimitEndpoint = z.object({
  method: z.string().check(z.regex(/^[A-Z]+$/u)),
  path: z.string().check(z.minLength(1)),
});

/** An endpoint set, the calls that share one token bucket, and the figures of the bucket. */
export const RateLimit = z.object({
  endpointSetId: EndpointSetId,
  endpointSetName: z.string().check(z.minLength(1)),
  scope: known(z.string().check(z.regex(/^[A-Z][A-Z_]*$/u)), ["IP","GROUP","ORGANIZATION","USER"]),
  capacity: RateLimitFigure,
  refillRate: RateLimitFigure,
  refillDurationSeconds: RateLimitFigure,
  endpoints: z.array(RateLimitEndpoint),
});

/** One page of endpoint sets. */
export const RateLimitPage = z.object({
  links: z.exactOptional(Links),
  results: z.array(RateLimit).check(z.maxLength(500)),
  totalCount: z.exactOptional(TotalCount),
});

/** The form that asks for a token. */
export const AccessTokenRequest = z.strictObject({
  grant_type: z.literal("client_credentials"),
});

/** A bearer token and its lifetime. */
export const AccessToken = z.object({
  access_token: z.string().check(z.minLength(1)),
  token_type: known(z.string().check(z.regex(/^[Bb]earer$/u)), ["Bearer"]),
  expires_in: z.number().check(integer(), int32(), z.gte(1)),
});

/** An error as RFC 6749 shapes it. */
export const OAuthError = z.object({
  error: known(z.string().check(z.regex(/^[a-z][a-z_]*$/u)), ["invalid_request","unsupported_grant_type","invalid_grant","invalid_client","access_denied","rate_limited","server_error"]),
  error_description: z.string(),
});

/** An error of the token endpoints, in either shape. */
export const OAuthFailure = z.xor([
  OAuthError,
  ApiError,
]);

/** The form that ends a token. */
export const RevokeAccessTokenRequest = z.strictObject({
  token: z.string().check(z.minLength(1)),
  token_type_hint: z.exactOptional(z.literal("access_token")),
});
