import type { ServiceAccount } from "@purser/core";
import type { Fact } from "@purser/inventory";
import { organizationOwner } from "./own-role.ts";
import { liveSecrets } from "./own-secret.ts";
import { refuse, type Acting, type Verdict } from "./verdict.ts";

/**
 * An organization keeps an account that owns it and can sign in. People who own it are not visible to this API, so their
 * existence is not counted on: without another account the plan is refused. An API key that acts is an owner that stays,
 * whatever becomes of the accounts: then it is a warning. So it is where the accounts could not be read.
 */
export function lastOwner(
  { self, credential }: Acting,
  clientId: string,
  accounts: Fact<readonly ServiceAccount[]>,
  now: number,
): Verdict {
  if (self === clientId) return undefined;
  if (accounts.state !== "ok") {
    return {
      warning: `Whether ${clientId} is the last account that owns the organization is not known: ${accounts.cause.message}`,
    };
  }
  const isOther = ({ clientId: id, roles, secrets }: ServiceAccount) =>
    id !== clientId && roles.includes(organizationOwner) && liveSecrets(secrets, now).length > 0;
  if (accounts.value.some(isOther)) return undefined;
  const message = `${clientId} is the last account with ${organizationOwner} and a secret that works.`;
  if (credential === "api-key") {
    return {
      warning: `${message} People and API keys that own the organization are all that is left then.`,
    };
  }
  return refuse(
    "last-owner",
    `${message} People who own the organization are not visible from here.`,
    `Grant another account ${organizationOwner} first, or do this in the web page as a person who owns the organization.`,
  );
}
