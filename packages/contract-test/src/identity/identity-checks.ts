import type { ActiveCheck } from "../checks/check.ts";
import { digestChecks } from "./s-digest.ts";
import { sRate } from "./s-rate.ts";
import { sRbacRead } from "./s-rbac-read.ts";
import { sRemaining } from "./s-remaining.ts";
import { sTokenCap, sTokenRate } from "./s-token-limits.ts";
import { sTenant } from "./s-tenant.ts";
import { sAuthExpired } from "./s-auth-expired.ts";
import { sAuthNone } from "./s-auth-none.ts";
import { sAuthRevoked } from "./s-auth-revoked.ts";
import { sAuthStrange } from "./s-auth-strange.ts";
import { sAuthTampered } from "./s-auth-tampered.ts";
import { sOAuthClient } from "./s-oauth-client.ts";
import { sOAuthBody, sOAuthGrant } from "./s-oauth-grant.ts";
import { sOAuthParallel } from "./s-oauth-parallel.ts";
import { sOAuthToken } from "./s-oauth-token.ts";
import { sRevokeStranger, sRevokeUnknown } from "./s-revoke.ts";

/** Who may come in, and how long: authentication, tokens, tenants, roles, rates. What uses things up or lets time pass is last. */
export const identityChecks: readonly ActiveCheck[] = [
  sAuthNone,
  ...sAuthStrange,
  sAuthTampered,
  sOAuthToken,
  sOAuthClient,
  sOAuthGrant,
  sOAuthBody,
  sOAuthParallel,
  sRevokeUnknown,
  sRevokeStranger,
  sAuthRevoked,
  sTenant,
  sRbacRead,
  sRemaining,
  sRate,
  sAuthExpired,
  sTokenRate,
  sTokenCap,
  ...digestChecks,
];
