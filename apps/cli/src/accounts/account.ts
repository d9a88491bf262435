import type { Platform } from "@purser/spec";
import { fieldsOf } from "../reading/fields.ts";
import type { ListedFrom } from "../reading/read-listings.ts";

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

/** Returns an account that was read, only with what is known and shown here. */
export function readAccount(read: object, { orgId, platform, attempt }: ListedFrom): Account {
  const fields = fieldsOf(read, { what: "an account", attempt });
  const description = fields.textOrNone("description");
  return {
    orgId,
    platform,
    clientId: fields.text("clientId"),
    name: fields.text("name"),
    ...(description === undefined ? {} : { description }),
    createdAt: fields.text("createdAt"),
    roles: fields.texts("roles"),
    secrets: fields.list("secrets").map((secret) => readSecret(secret, attempt)),
  };
}

function readSecret(read: unknown, attempt: string): AccountSecret {
  const fields = fieldsOf(read, { what: "a secret", attempt });
  const lastUsedAt = fields.textOrNone("lastUsedAt");
  const maskedSecretValue = fields.textOrNone("maskedValue");
  return {
    id: fields.text("secretId"),
    createdAt: fields.text("createdAt"),
    expiresAt: fields.text("expiresAt"),
    ...(lastUsedAt === undefined ? {} : { lastUsedAt }),
    ...(maskedSecretValue === undefined ? {} : { maskedSecretValue }),
  };
}
