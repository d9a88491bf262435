import type { ActiveCheck } from "../checks/check.ts";

/** Who may come in, and how long: authentication, tokens, tenants, roles, rates. */
export const identityChecks: readonly ActiveCheck[] = [];
