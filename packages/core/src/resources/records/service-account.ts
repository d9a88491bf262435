import type { Answered } from "../answered.ts";
import { mapItems } from "./map-items.ts";
import {
  type CreatedSecret,
  type ServiceAccountSecret,
  toCreatedSecret,
  toSecret,
} from "./secret.ts";

/** A service account with its roles at the level it was read at: in the organization, or in one project. */
export type ServiceAccount = {
  clientId: string;
  name: string;
  description: string;
  /** ISO 8601. */
  createdAt: string;
  /** Role values such as `ORG_READ_ONLY` or `GROUP_OWNER`. A platform may add new ones at any time. */
  roles: string[];
  /** Two at most. */
  secrets: ServiceAccountSecret[];
};

/** A service account just created, with the one sight of its first secret's value. */
export type CreatedServiceAccount = Omit<ServiceAccount, "secrets"> & { secret: CreatedSecret };

type RawAccount = Answered<"OrganizationServiceAccount"> | Answered<"ProjectServiceAccount">;
type RawCreated =
  | Answered<"CreatedOrganizationServiceAccount">
  | Answered<"CreatedProjectServiceAccount">;

export function toServiceAccount(raw: RawAccount): ServiceAccount {
  return { ...raw, secrets: mapItems(raw.secrets, toSecret) };
}

/** Throws a TypeError for an answer without a secret, which creating an account never resolves with. */
export function toCreatedServiceAccount(raw: RawCreated): CreatedServiceAccount {
  const { clientId, name, description, createdAt, roles, secrets } = raw;
  const [created] = secrets;
  if (!created) throw new TypeError(`The answer to creating ${clientId} holds no secret.`);
  return { clientId, name, description, createdAt, roles, secret: toCreatedSecret(created) };
}
