import { Secret } from "../../secret.ts";
import type { Answered } from "../answered.ts";

/** A secret of a service account as it can be read at any time: without its value. Instants in ISO 8601. */
export type ServiceAccountSecret = {
  secretId: string;
  createdAt: string;
  expiresAt: string;
  /** When it last obtained or carried a token; null if never. */
  lastUsedAt: string | null;
  /** Its prefix and its last four characters, to tell it from others. */
  maskedValue: string;
};

/** A secret just created. No later answer has its value: hand it on before letting go of it. */
export type CreatedSecret = {
  secretId: string;
  createdAt: string;
  expiresAt: string;
  /** Prints as its mask; `value.expose()` is the secret itself. */
  value: Secret;
};

export function toSecret(raw: Answered<"ServiceAccountSecret">): ServiceAccountSecret {
  const { id, createdAt, expiresAt, lastUsedAt, maskedSecretValue, secret: _, ...others } = raw;
  return {
    secretId: id,
    createdAt,
    expiresAt,
    lastUsedAt: lastUsedAt ?? null,
    maskedValue: maskedSecretValue,
    ...others,
  };
}

export function toCreatedSecret(raw: Answered<"CreatedServiceAccountSecret">): CreatedSecret {
  const { id, createdAt, expiresAt, secret } = raw;
  return { secretId: id, createdAt, expiresAt, value: new Secret(secret) };
}
