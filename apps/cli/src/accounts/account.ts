import type { Platform } from "@purser/spec";
import { UnexpectedAnswerError } from "../errors/unexpected-answer-error.ts";

/** A secret as the platforms show it: never its value. Timestamps are ISO 8601. */
export type AccountSecret = {
  id: string;
  createdAt: string;
  expiresAt: string;
  /** Absent: never used. */
  lastUsedAt?: string;
  /** `mdb_sa_sk_…` and the last four characters. */
  maskedSecretValue?: string;
};

/** A service account of an organization. */
export type Account = {
  orgId: string;
  platform: Platform;
  clientId: string;
  name: string;
  description?: string;
  createdAt: string;
  /** Organization roles, API values. */
  roles: string[];
  secrets: AccountSecret[];
};

/**
 * Returns an account that was listed, only with what is known and shown here. The client lets answers pass that are not as
 * documented, so what is shown is checked: a table with holes would be worse than none.
 */
export function readAccount(
  listed: object,
  from: { orgId: string; platform: Platform; attempt: string },
): Account {
  const body: Readonly<Record<string, unknown>> = { ...listed };
  const fail = (field: string): never => {
    throw new UnexpectedAnswerError(
      `${from.attempt} failed: an account in the answer lacks "${field}" or has it in another form.`,
      "Check that --base-url and --platform name the right service.",
    );
  };
  const text = (record: Readonly<Record<string, unknown>>, field: string): string => {
    const value = record[field];
    return typeof value === "string" ? value : fail(field);
  };
  const list = (field: string): unknown[] => {
    const value = body[field];
    return Array.isArray(value) ? value : fail(field);
  };
  const { description } = body;
  return {
    orgId: from.orgId,
    platform: from.platform,
    clientId: text(body, "clientId"),
    name: text(body, "name"),
    ...(typeof description === "string" ? { description } : {}),
    createdAt: text(body, "createdAt"),
    roles: list("roles").map((role) => (typeof role === "string" ? role : fail("roles"))),
    secrets: list("secrets").map((secret) => {
      if (!isRecord(secret)) return fail("secrets");
      const { lastUsedAt, maskedValue } = secret;
      return {
        id: text(secret, "secretId"),
        createdAt: text(secret, "createdAt"),
        expiresAt: text(secret, "expiresAt"),
        ...(typeof lastUsedAt === "string" ? { lastUsedAt } : {}),
        ...(typeof maskedValue === "string" ? { maskedSecretValue: maskedValue } : {}),
      };
    }),
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
