export type { Auth } from "./auth/auth.ts";
export type { StoredToken, TokenKey, TokenStore } from "./auth/token-store.ts";
export { obtainAccessToken, revokeAccessToken, type AccessToken } from "./client/access-token.ts";
export {
  connect,
  type AtlasClient,
  type Client,
  type CloudManagerClient,
} from "./client/connect.ts";
export { describeRequest, type RequestDescription } from "./client/describe-request.ts";
export { detect } from "./client/detect-client.ts";
export type { DetectOptions } from "./client/detect.ts";
export { diagnose } from "./client/diagnose-client.ts";
export type {
  AtlasOptions,
  ClientOptions,
  CloudManagerOptions,
  ConnectOptions,
} from "./client/options.ts";
export type { Pace } from "./client/pace.ts";
export { systemClock, type Clock, type Random } from "./clock.ts";
export { canonicalBlock } from "./creation/canonical-block.ts";
export { isAnswerLost } from "./creation/lost-answer.ts";
export { isNothingCreated } from "./creation/nothing-created.ts";
export type { Finding } from "./diagnoses/finding.ts";
export type { DiagnoseOptions } from "./diagnoses/gather.ts";
export { AddressNotAllowedError } from "./errors/address-not-allowed-error.ts";
export { ApiError } from "./errors/api-error.ts";
export { CanceledError } from "./errors/canceled-error.ts";
export { ConflictError } from "./errors/conflict-error.ts";
export { ConnectionError } from "./errors/connection-error.ts";
export { CredentialsRejectedError } from "./errors/credentials-rejected-error.ts";
export { DeadlineError } from "./errors/deadline-error.ts";
export { InvalidAnswerError } from "./errors/invalid-answer-error.ts";
export { InvalidRequestError } from "./errors/invalid-request-error.ts";
export { isPurserError, type AnyPurserError, type ErrorCode } from "./errors/is-purser-error.ts";
export { NotAllowedError } from "./errors/not-allowed-error.ts";
export { NotFoundError } from "./errors/not-found-error.ts";
export { OrphanedSecretError } from "./errors/orphaned-secret-error.ts";
export { OutcomeUnknownError } from "./errors/outcome-unknown-error.ts";
export { PurserError } from "./errors/purser-error.ts";
export { RateLimitedError } from "./errors/rate-limited-error.ts";
export { RejectedRequestError } from "./errors/rejected-request-error.ts";
export { ServiceError } from "./errors/service-error.ts";
export { TokenLimitError } from "./errors/token-limit-error.ts";
export { UnexpectedAnswerError } from "./errors/unexpected-answer-error.ts";
export { VersionError } from "./errors/version-error.ts";
export { WrongPlatformError } from "./errors/wrong-platform-error.ts";
export type { ClientEvent, Listener } from "./events/event.ts";
export type { CallOptions, Priority } from "./fetch/call.ts";
export type { List } from "./pages/list.ts";
export type { ListOptions, Page } from "./pages/page.ts";
export type { Answer, WithResponse } from "./resources/answer.ts";
export type { AccessListEntry, NewAccessListEntry } from "./resources/records/access-list-entry.ts";
export type { AlertConfiguration } from "./resources/records/alert-configuration.ts";
export type { ApiKey, ApiKeyRole } from "./resources/records/api-key.ts";
export type { ApiRoot } from "./resources/records/api-root.ts";
export type { Assignment } from "./resources/records/assignment.ts";
export type { DelegationSettings } from "./resources/records/delegation-settings.ts";
export type { McpConfiguration } from "./resources/records/mcp-configuration.ts";
export type { OrganizationEvent } from "./resources/records/organization-event.ts";
export type { OrganizationSettings } from "./resources/records/organization-settings.ts";
export type { Organization } from "./resources/records/organization.ts";
export type { Project } from "./resources/records/project.ts";
export type { RateLimit } from "./resources/records/rate-limit.ts";
export type { CreatedSecret, ServiceAccountSecret } from "./resources/records/secret.ts";
export type { CreatedServiceAccount, ServiceAccount } from "./resources/records/service-account.ts";
export { redactPatterns } from "./redaction/secret-patterns.ts";
export { Secret } from "./secret.ts";
export type { ValidationMode } from "./validation/validation-mode.ts";
