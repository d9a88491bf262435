import type { OrganizationSettings } from "@purser/core";
import type { Fact } from "@purser/inventory";
import { refuse, type Acting, type Verdict } from "./verdict.ts";

/**
 * What removing an account's last entry comes to where the organization may require access lists: there an account without
 * one is let in from nowhere.
 */
export function requiredList(
  { self }: Acting,
  clientId: string,
  settings: Fact<Pick<OrganizationSettings, "apiAccessListRequired">>,
): Verdict {
  if (settings.state !== "ok") {
    return {
      warning: `Whether the organization requires access lists is not known (${settings.cause.message}): if it does, the account is let in from nowhere without one.`,
    };
  }
  if (!settings.value.apiAccessListRequired) {
    return {
      warning: "The last entry goes: from then on every address may use the account.",
    };
  }
  const message = `The organization requires access lists: without an entry ${clientId} is let in from nowhere.`;
  if (self !== clientId) return { warning: message };
  return refuse(
    "own-address",
    `${message} It is the account that this command signs in with.`,
    "Add the entry that is to replace it first.",
  );
}
