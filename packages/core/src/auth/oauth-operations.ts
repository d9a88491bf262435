import type { Operation } from "@purser/spec";

const form = "application/x-www-form-urlencoded";

/** The two operations of both platforms that give and take back tokens, as the spec has them: a test compares. */
export const oauthOperations = {
  mint: {
    operationId: "createAccessToken",
    method: "POST",
    path: "/api/oauth/token",
    alternatePaths: [],
    successStatus: 200,
    mediaType: "application/json",
    requestMediaType: form,
    version: null,
    requiredRoles: [],
    requiredRoleNames: [],
    rateLimitSet: "oauth-token",
    isList: false,
  },
  revoke: {
    operationId: "revokeAccessToken",
    method: "POST",
    path: "/api/oauth/revoke",
    alternatePaths: [],
    successStatus: 200,
    mediaType: null,
    requestMediaType: form,
    version: null,
    requiredRoles: [],
    requiredRoleNames: [],
    rateLimitSet: "oauth-token",
    isList: false,
  },
} as const satisfies Record<string, Operation>;
