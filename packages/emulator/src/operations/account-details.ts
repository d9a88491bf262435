import type { Call } from "../call.ts";
import type { Account, Organization } from "../state/records.ts";
import { recordEvent } from "./record-event.ts";

export type DetailsBody = { name?: string | null; description?: string | null };

/**
 * Changes an account's name and description: one account, whichever project it is changed through.
 * Undocumented: what null does on Atlas, which allows it. Read as "unchanged", since neither may be empty.
 */
export function changeDetails(
  call: Call,
  organization: Organization,
  account: Account,
  { name, description }: DetailsBody,
): void {
  if (typeof name !== "string" && typeof description !== "string") return;
  account.name = name ?? account.name;
  account.description = description ?? account.description;
  recordEvent(call, organization, account, "SERVICE_ACCOUNT_DETAILS_CHANGED");
}
