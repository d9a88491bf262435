import { describeKills } from "../../test/kill-table.ts";
import { identityChecks } from "./identity-checks.ts";

/** Small buckets: emptying them is what takes time. */
const bucket = { capacity: 30, refillRate: 30, refillDurationSeconds: 60 };
const limits = {
  rateLimits: { "service-accounts-organization": bucket, "undocumented-organization": bucket },
};

const byRate = new Set(["S-RATE"]);

describeKills("who may come in, and how long", {
  checks: identityChecks.filter(({ id }) => !byRate.has(id)),
  settling: ["S-OAUTH-BODY"],
  kills: [
    ["status-no-credentials-403", "S-AUTH-NONE", "getOrg"],
    ["header-challenge-missing", "S-AUTH-NONE", "listOrgServiceAccounts"],
    ["header-challenge-basic", "S-AUTH-NONE", "listOrgServiceAccounts"],
    ["header-challenge-without-nonce", "S-AUTH-NONE", "listOrgServiceAccounts"],
    ["status-no-credentials-403", "S-AUTH-GARBAGE", "listOrgServiceAccounts"],
    ["status-no-credentials-403", "S-AUTH-SCHEME", "listGroupServiceAccounts"],
    ["status-no-credentials-403", "S-AUTH-EMPTY", "listGroupServiceAccounts"],
    ["semantics-token-signature-ignored", "S-AUTH-TAMPERED", "listOrgServiceAccounts"],
    ["status-token-201", "S-OAUTH-TOKEN", "createAccessToken"],
    ["body-token-type-mac", "S-OAUTH-TOKEN", "createAccessToken"],
    ["body-token-life-text", "S-OAUTH-TOKEN", "createAccessToken"],
    ["body-token-life-milliseconds", "S-OAUTH-TOKEN", "createAccessToken"],
    ["body-token-refreshable", "S-OAUTH-TOKEN", "createAccessToken"],
    ["header-token-cacheable", "S-OAUTH-TOKEN", "createAccessToken"],
    ["semantics-token-half-as-long", "S-OAUTH-TOKEN", "createAccessToken"],
    ["status-bad-secret-400", "S-OAUTH-CLIENT", "createAccessToken"],
    ["header-client-challenge-missing", "S-OAUTH-CLIENT", "createAccessToken"],
    ["body-oauth-error-api-shape", "S-OAUTH-CLIENT", "createAccessToken"],
    ["body-oauth-error-unregistered", "S-OAUTH-CLIENT", "createAccessToken"],
    ["semantics-any-secret-mints", "S-OAUTH-CLIENT", "createAccessToken"],
    ["status-unknown-grant-500", "S-OAUTH-GRANT", "createAccessToken"],
    ["semantics-any-grant-mints", "S-OAUTH-GRANT", "createAccessToken"],
    ["semantics-new-token-ends-others", "S-OAUTH-PARALLEL", "createAccessToken"],
    ["semantics-revoke-unknown-400", "S-REVOKE-UNKNOWN", "revokeAccessToken"],
    ["semantics-revoke-takes-strangers", "S-REVOKE-STRANGER", "revokeAccessToken"],
    ["status-revoke-204", "S-AUTH-REVOKED", "revokeAccessToken"],
    ["semantics-revoke-does-nothing", "S-AUTH-REVOKED", "revokeAccessToken"],
    ["semantics-revoke-takes-all", "S-AUTH-REVOKED", "revokeAccessToken"],
    ["status-foreign-organization-500", "S-TENANT", "getOrg"],
    ["semantics-foreign-organization-readable", "S-TENANT", "getOrgGroups"],
    ["semantics-foreign-project-readable", "S-TENANT", "getGroup"],
    ["semantics-organization-id-told", "S-TENANT", "listOrgServiceAccounts"],
    ["semantics-reader-refused", "S-RBAC-READ", "getOrgServiceAccount"],
    ["header-remaining-above-limit", "S-REMAINING", "listOrgServiceAccounts"],
    ["header-limit-not-a-number", "S-REMAINING", "listOrgServiceAccounts"],
    ["semantics-remaining-stands-still", "S-REMAINING", "listOrgServiceAccounts"],
    ["semantics-token-lives-on", "S-AUTH-EXPIRED", "createAccessToken"],
    ["semantics-token-dies-early", "S-AUTH-EXPIRED", "createAccessToken"],
    ["semantics-digest-any-password", "S-DIGEST-PASSWORD", "listOrgs"],
    ["semantics-digest-any-target", "S-DIGEST-TARGET", "listOrgs"],
    ["semantics-digest-old-nonce", "S-DIGEST-REPLAY", "listOrgs"],
    ["semantics-digest-replayed", "S-DIGEST-AGE", "listOrgs"],
    ["semantics-digest-old-nonce", "S-DIGEST-AGE", "listOrgs"],
  ],
});

describeKills("what a bucket holds", {
  checks: identityChecks.filter(({ id }) => byRate.has(id)),
  emulator: { limits },
  kills: [
    ["status-rate-limited-503", "S-RATE", "listOrgServiceAccounts"],
    ["header-retry-after-missing", "S-RATE", "listOrgServiceAccounts"],
    ["header-retry-after-words", "S-RATE", "listOrgServiceAccounts"],
    ["semantics-rate-limit-ignored", "S-RATE", "listOrgServiceAccounts"],
    ["semantics-retry-after-zero", "S-RATE", "listOrgServiceAccounts"],
    ["semantics-bucket-never-refills", "S-RATE", "listOrgServiceAccounts"],
  ],
});
