import type { Platform } from "@purser/spec";
import { UnexpectedAnswerError } from "../errors/unexpected-answer-error.ts";
import { isRecord } from "../requests/record.ts";

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

/** Returns the account that an answer describes, only with what is known and shown here. */
export function readAccount(
  body: Record<string, unknown>,
  from: { orgId: string; platform: Platform; attempt: string },
): Account {
  const fail = (field: string): never => {
    throw new UnexpectedAnswerError(
      `${from.attempt} failed: an account in the answer lacks "${field}" or has it in another form.`,
      "Check that --base-url and --platform name the right service.",
    );
  };
  const text = (record: Record<string, unknown>, field: string): string => {
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
      const { lastUsedAt, maskedSecretValue } = secret;
      return {
        id: text(secret, "id"),
        createdAt: text(secret, "createdAt"),
        expiresAt: text(secret, "expiresAt"),
        ...(typeof lastUsedAt === "string" ? { lastUsedAt } : {}),
        ...(typeof maskedSecretValue === "string" ? { maskedSecretValue } : {}),
      };
    }),
  };
}
