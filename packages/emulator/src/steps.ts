import { authenticate } from "./auth/authenticate.ts";
import { createAccessToken, revokeAccessToken } from "./auth/oauth.ts";
import { authorize } from "./auth/roles.ts";
import { envelop } from "./protocol/envelope.ts";
import { toPage } from "./protocol/page.ts";
import { readQuery } from "./protocol/query.ts";
import type { RateLimit } from "./protocol/rate-limit.ts";
import { readBody } from "./protocol/request-body.ts";
import { negotiateVersion } from "./protocol/version.ts";
import { checkPathParameters } from "./routing/path-parameters.ts";
import { checkScope } from "./routing/scope.ts";
import { isAddressAllowed, recordUse } from "./state/access-list.ts";

/** What the platform does around an operation, one rule each. A contract fault puts others in their place. */
export type Steps = {
  authenticate: typeof authenticate;
  isAddressAllowed: typeof isAddressAllowed;
  recordUse: typeof recordUse;
  checkPathParameters: typeof checkPathParameters;
  checkScope: typeof checkScope;
  takeFromBucket: (
    rateLimit: RateLimit,
    ...request: Parameters<RateLimit["take"]>
  ) => Record<string, string>;
  negotiateVersion: typeof negotiateVersion;
  readQuery: typeof readQuery;
  authorize: typeof authorize;
  readBody: typeof readBody;
  toPage: typeof toPage;
  envelop: typeof envelop;
  createAccessToken: typeof createAccessToken;
  revokeAccessToken: typeof revokeAccessToken;
};

/** The steps as the platforms document them. */
export const documentedSteps: Steps = {
  authenticate,
  isAddressAllowed,
  recordUse,
  checkPathParameters,
  checkScope,
  takeFromBucket: (rateLimit, ...request) => rateLimit.take(...request),
  negotiateVersion,
  readQuery,
  authorize,
  readBody,
  toPage,
  envelop,
  createAccessToken,
  revokeAccessToken,
};
