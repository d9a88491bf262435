// Generated from the OpenAPI documents in spec/ by `pnpm generate`: do not edit.
// SHA-256 of cloud-manager.json: feb6f2c1c548363fd60f527904bbded9370351f4f8634fceed70958b4b19cf52
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

/** What answers at this address. */
export const ApiRoot = z.object({
  appName: z.string(),
  build: z.string(),
  throttling: z.boolean(),
  links: Links,
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

/** Identifies an organization. */
export const OrgId = z.string().check(z.regex(/^[a-f0-9]{24}$/u));

/** An organization of Cloud Manager. */
export const Organization = z.object({
  id: OrgId,
  name: z.string(),
  isDeleted: z.boolean(),
  links: z.exactOptional(Links),
});

/** Number of items in the whole list, of which this page may hold fewer. */
export const TotalCount = z.number().check(integer(), int32(), z.gte(0));

/** One page of organizations. */
export const OrganizationPage = z.object({
  links: Links,
  results: z.array(Organization).check(z.maxLength(500)),
  totalCount: TotalCount,
});

/** Identifies a project. Paths and fields of the API call it a group. */
export const ProjectId = z.string().check(z.regex(/^[a-f0-9]{24}$/u));

/** Hosts of the project by what they do. */
export const HostCounts = z.object({
  arbiter: z.number().check(integer(), int32(), z.gte(0)),
  config: z.number().check(integer(), int32(), z.gte(0)),
  mongos: z.number().check(integer(), int32(), z.gte(0)),
  primary: z.number().check(integer(), int32(), z.gte(0)),
  secondary: z.number().check(integer(), int32(), z.gte(0)),
});

/** An instant in ISO 8601, in UTC. Every documented sample has whole seconds and ends in Z. */
export const Timestamp = z.string().check(dateTime());

/** A project of a Cloud Manager organization, which paths call a group. */
export const Project = z.object({
  id: ProjectId,
  name: z.string(),
  orgId: OrgId,
  activeAgentCount: z.exactOptional(z.number().check(integer(), int32(), z.gte(0))),
  agentApiKey: z.exactOptional(z.string()),
  hostCounts: z.exactOptional(HostCounts),
  lastActiveAgent: z.exactOptional(Timestamp),
  publicApiEnabled: z.exactOptional(z.boolean()),
  replicaSetCount: z.exactOptional(z.number().check(integer(), int32(), z.gte(0))),
  shardCount: z.exactOptional(z.number().check(integer(), int32(), z.gte(0))),
  links: z.exactOptional(Links),
});

/** One page of projects. */
export const ProjectPage = z.object({
  links: Links,
  results: z.array(Project).check(z.maxLength(500)),
  totalCount: TotalCount,
});

/** Identifies a service account, and is its user name when it asks for an access token. */
export const ClientId = z.string().check(z.regex(/^mdb_sa_id_[a-fA-F0-9]{24}$/u));

/** Organization roles of the account, in no particular order. Roles may be added to the platform at any time. */
export const AnsweredOrganizationRoles = z.array(known(z.string().check(z.regex(/^ORG_[A-Z][A-Z0-9_]*$/u)), ["ORG_OWNER","ORG_MEMBER","ORG_GROUP_CREATOR","ORG_BILLING_ADMIN","ORG_READ_ONLY","ORG_BILLING_READ_ONLY"])).check(uniqueItems());

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

/** A service account with its roles in the organization. */
export const OrganizationServiceAccount = z.object({
  clientId: ClientId,
  createdAt: Timestamp,
  name: z.string(),
  description: z.string(),
  roles: AnsweredOrganizationRoles,
  secrets: z.array(ServiceAccountSecret),
});

/** One page of the organization's service accounts. */
export const OrganizationServiceAccountPage = z.object({
  links: Links,
  results: z.array(OrganizationServiceAccount).check(z.maxLength(500)),
  totalCount: TotalCount,
});

/** A name for people. ASCII letters and digits, spaces and the marks `.` `'` `,` `_` `-`. */
export const ServiceAccountName = z.string().check(z.minLength(1), z.regex(/^[A-Za-z0-9 .',_-]*$/u));

/** What the account is for, 1 to 250 characters of the set that names have. */
export const ServiceAccountDescription = z.string().check(z.minLength(1), z.maxLength(250), z.regex(/^[A-Za-z0-9 .',_-]*$/u));

/** An organization role that a service account may be given. */
export const OrganizationRole = z.literal(["ORG_OWNER","ORG_MEMBER","ORG_GROUP_CREATOR","ORG_BILLING_ADMIN","ORG_READ_ONLY","ORG_BILLING_READ_ONLY"]);

/** Organization roles of the account, at least one. On an update they replace the roles it had. */
export const RequestedOrganizationRoles = z.array(OrganizationRole).check(z.minLength(1), uniqueItems());

/** Hours until the new secret expires, 8 to 8766, as a number or as its decimal digits. */
export const SecretLifetimeHours = z.xor([
  z.number().check(integer(), int32(), z.gte(8), z.lte(8766)),
  z.string().check(z.regex(/^(?:[89]|[1-9][0-9]{1,2}|[1-7][0-9]{3}|8[0-6][0-9]{2}|87[0-5][0-9]|876[0-6])$/u)),
]);

/** A new service account of the organization, with the lifetime of its first secret. */
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

/** The account just created, with the one sight of its first secret. */
export const CreatedOrganizationServiceAccount = z.object({
  clientId: ClientId,
  createdAt: Timestamp,
  name: z.string(),
  description: z.string(),
  roles: AnsweredOrganizationRoles,
  secrets: z.array(CreatedServiceAccountSecret).check(z.minLength(1), z.maxLength(1)),
});

/** What to change of the account. What is left out stays as it is. */
export const UpdateOrganizationServiceAccountRequest = z.strictObject({
  name: z.exactOptional(ServiceAccountName),
  description: z.exactOptional(ServiceAccountDescription),
  roles: z.exactOptional(RequestedOrganizationRoles),
});

/** Roles of the account in the project, in no particular order. Roles may be added to the platform at any time. */
export const AnsweredProjectRoles = z.array(known(z.string().check(z.regex(/^GROUP_[A-Z][A-Z0-9_]*$/u)), ["GROUP_OWNER","GROUP_READ_ONLY","GROUP_USER_ADMIN","GROUP_AUTOMATION_ADMIN","GROUP_BACKUP_ADMIN","GROUP_MONITORING_ADMIN","GROUP_DATA_ACCESS_ADMIN","GROUP_DATA_ACCESS_READ_WRITE","GROUP_DATA_ACCESS_READ_ONLY"])).check(uniqueItems());

/** A project that the account is assigned to. */
export const ServiceAccountAssignment = z.object({
  groupId: ProjectId,
  roles: z.exactOptional(AnsweredProjectRoles),
});

/** One page of the projects an account is assigned to. */
export const ServiceAccountAssignmentPage = z.object({
  links: Links,
  results: z.array(ServiceAccountAssignment).check(z.maxLength(500)),
  totalCount: TotalCount,
});

/** What a new secret is made of. */
export const CreateSecretRequest = z.strictObject({
  secretExpiresAfterHours: SecretLifetimeHours,
});

/** A block of IPv4 or IPv6 addresses in CIDR notation. */
export const CidrBlock = z.string().check(z.regex(/^(?:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\/(?:3[0-2]|[12]?[0-9])|(?:(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){1,7}:|(?:[0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){1,5}(?::[0-9a-fA-F]{1,4}){1,2}|(?:[0-9a-fA-F]{1,4}:){1,4}(?::[0-9a-fA-F]{1,4}){1,3}|(?:[0-9a-fA-F]{1,4}:){1,3}(?::[0-9a-fA-F]{1,4}){1,4}|(?:[0-9a-fA-F]{1,4}:){1,2}(?::[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:(?::[0-9a-fA-F]{1,4}){1,6}|:(?::[0-9a-fA-F]{1,4}){1,7}|::)\/(?:12[0-8]|1[01][0-9]|[1-9]?[0-9]))$/u));

/** One IPv4 or IPv6 address. */
export const IpAddress = z.string().check(z.regex(/^(?:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|(?:(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){1,7}:|(?:[0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){1,5}(?::[0-9a-fA-F]{1,4}){1,2}|(?:[0-9a-fA-F]{1,4}:){1,4}(?::[0-9a-fA-F]{1,4}){1,3}|(?:[0-9a-fA-F]{1,4}:){1,3}(?::[0-9a-fA-F]{1,4}){1,4}|(?:[0-9a-fA-F]{1,4}:){1,2}(?::[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:(?::[0-9a-fA-F]{1,4}){1,6}|:(?::[0-9a-fA-F]{1,4}){1,7}|::))$/u));

/** How many calls came through the entry. */
export const RequestCount = z.number().check(integer(), z.gte(0));

/** When a call last came through the entry. Missing or null if none did. */
export const LastUsedAt = z.nullable(z.string().check(dateTime()));

/** Where that call came from. Missing or null if there was none. */
export const LastUsedAddress = z.nullable(z.string().check(z.regex(/^(?:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|(?:(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){1,7}:|(?:[0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){1,5}(?::[0-9a-fA-F]{1,4}){1,2}|(?:[0-9a-fA-F]{1,4}:){1,4}(?::[0-9a-fA-F]{1,4}){1,3}|(?:[0-9a-fA-F]{1,4}:){1,3}(?::[0-9a-fA-F]{1,4}){1,4}|(?:[0-9a-fA-F]{1,4}:){1,2}(?::[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:(?::[0-9a-fA-F]{1,4}){1,6}|:(?::[0-9a-fA-F]{1,4}){1,7}|::))$/u)));

/** One address or block that may use the account, and how it was used. */
export const AccessListEntry = z.object({
  cidrBlock: CidrBlock,
  ipAddress: z.exactOptional(z.xor([
    IpAddress,
    z.null(),
  ])),
  createdAt: Timestamp,
  requestCount: RequestCount,
  lastUsedAt: z.exactOptional(LastUsedAt),
  lastUsed: z.exactOptional(LastUsedAt),
  lastUsedAddress: z.exactOptional(LastUsedAddress),
  links: z.exactOptional(Links),
});

/** One page of an account's access list. */
export const AccessListEntryPage = z.object({
  links: Links,
  results: z.array(AccessListEntry).check(z.maxLength(500)),
  totalCount: TotalCount,
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

/** Entries to add to those that are there, an array even for a single one. */
export const AccessListRequest = z.array(AccessListEntryRequest).check(z.minLength(1), z.maxLength(200));

/** An address or a block. */
export const AddressOrBlock = z.string().check(z.regex(/^(?:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])(?:\/(?:3[0-2]|[12]?[0-9]))?|(?:(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){1,7}:|(?:[0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){1,5}(?::[0-9a-fA-F]{1,4}){1,2}|(?:[0-9a-fA-F]{1,4}:){1,4}(?::[0-9a-fA-F]{1,4}){1,3}|(?:[0-9a-fA-F]{1,4}:){1,3}(?::[0-9a-fA-F]{1,4}){1,4}|(?:[0-9a-fA-F]{1,4}:){1,2}(?::[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:(?::[0-9a-fA-F]{1,4}){1,6}|:(?::[0-9a-fA-F]{1,4}){1,7}|::)(?:\/(?:12[0-8]|1[01][0-9]|[1-9]?[0-9]))?)$/u));

/** A service account with its roles in the project. */
export const ProjectServiceAccount = z.object({
  clientId: ClientId,
  createdAt: Timestamp,
  name: z.string(),
  description: z.string(),
  roles: AnsweredProjectRoles,
  secrets: z.array(ServiceAccountSecret),
});

/** One page of the project's service accounts. */
export const ProjectServiceAccountPage = z.object({
  links: Links,
  results: z.array(ProjectServiceAccount).check(z.maxLength(500)),
  totalCount: TotalCount,
});

/** A project role that a service account may be given. */
export const ProjectRole = z.literal(["GROUP_OWNER","GROUP_READ_ONLY","GROUP_USER_ADMIN","GROUP_AUTOMATION_ADMIN","GROUP_BACKUP_ADMIN","GROUP_MONITORING_ADMIN","GROUP_DATA_ACCESS_ADMIN","GROUP_DATA_ACCESS_READ_WRITE","GROUP_DATA_ACCESS_READ_ONLY"]);

/** Roles of the account in this project, at least one. On an update they replace the roles it had. */
export const RequestedProjectRoles = z.array(ProjectRole).check(z.minLength(1), uniqueItems());

/** A new service account, assigned to the project at once, with the lifetime of its first secret. */
export const CreateProjectServiceAccountRequest = z.strictObject({
  name: ServiceAccountName,
  description: ServiceAccountDescription,
  roles: RequestedProjectRoles,
  secretExpiresAfterHours: SecretLifetimeHours,
});

/** The account just created, with the one sight of its first secret. */
export const CreatedProjectServiceAccount = z.object({
  clientId: ClientId,
  createdAt: Timestamp,
  name: z.string(),
  description: z.string(),
  roles: AnsweredProjectRoles,
  secrets: z.array(CreatedServiceAccountSecret).check(z.minLength(1), z.maxLength(1)),
});

/** What to change of the account, and the full set of its roles in this project. */
export const UpdateProjectServiceAccountRequest = z.strictObject({
  name: z.exactOptional(ServiceAccountName),
  description: z.exactOptional(ServiceAccountDescription),
  roles: RequestedProjectRoles,
});

/** The roles an existing account of the organization gets in this project. */
export const AssignServiceAccountRequest = z.strictObject({
  roles: RequestedProjectRoles,
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
