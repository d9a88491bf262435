/** Which class of error an answer of refusal becomes. */
export type ErrorCause =
  | "address-not-allowed"
  | "conflict"
  | "credentials-rejected"
  | "not-allowed"
  | "not-found"
  | "rate-limited"
  | "rejected-request"
  | "service"
  | "token-limit"
  | "version"
  | "wrong-platform";

/**
 * Codes whose cause is not the one their status suggests, or that come with more than one status. Sources: the API error
 * codes page of the Atlas documentation, with its older names of access lists; RFC 6749 section 5.2 and RFC 6750 for the
 * lower-case ones. Codes that are not here go by their status: the list is open.
 */
export const causesByCode: Readonly<Record<string, ErrorCause>> = {
  NO_CURRENT_USER: "credentials-rejected",
  invalid_client: "credentials-rejected",
  invalid_token: "credentials-rejected",
  unauthorized_client: "credentials-rejected",
  access_denied: "token-limit",

  IP_ADDRESS_NOT_ON_ACCESS_LIST: "address-not-allowed",
  IP_ADDRESS_NOT_ON_WHITELIST: "address-not-allowed",
  ORG_REQUIRES_ACCESS_LIST: "address-not-allowed",
  ORG_REQUIRES_WHITELIST: "address-not-allowed",
  RESOURCE_REQUIRES_ACCESS_LIST: "address-not-allowed",
  RESOURCE_REQUIRES_WHITELIST: "address-not-allowed",

  NOT_ATLAS_ORG: "wrong-platform",
  NOT_ATLAS_GROUP: "wrong-platform",
  ATLAS_ORG: "wrong-platform",
  ATLAS_GROUP: "wrong-platform",
  EXPECTED_NON_ATLAS_ORG: "wrong-platform",
  EXPECTED_NON_ATLAS_GROUP: "wrong-platform",

  CANNOT_DEMOTE_LAST_ORG_OWNER: "conflict",
  // A matter of the organization's plan, which no role changes.
  NO_FREE_TIER_API: "service",

  INVALID_VERSION_DATE: "version",
  VERSION_GONE: "version",
  RATE_LIMITED: "rate-limited",
  RATE_LIMITED_TOKEN_BUCKET: "rate-limited",
  rate_limited: "rate-limited",
};

/** A 401 with a code is a lack of rights on this API; without one it is what HTTP means by it. */
const causesByStatus: Readonly<Record<number, ErrorCause>> = {
  400: "rejected-request",
  401: "not-allowed",
  403: "not-allowed",
  404: "not-found",
  406: "version",
  409: "conflict",
  410: "version",
  429: "rate-limited",
};

/** Statuses that say enough without a body: whatever stands between client and service uses them as well. */
export function isPlainStatus(status: number): boolean {
  return status >= 500 || status === 406 || status === 410 || status === 429;
}

/** The cause of an answer with a code, or of one whose status says enough. */
export function errorCauseOf(status: number, errorCode: string | undefined): ErrorCause {
  if (status >= 500) return "service";
  if (errorCode !== undefined && Object.hasOwn(causesByCode, errorCode)) {
    return causesByCode[errorCode] ?? "service";
  }
  return causesByStatus[status] ?? "service";
}
