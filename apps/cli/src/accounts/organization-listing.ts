import type { Platform } from "@purser/spec";
import type { Failure } from "../errors/failure.ts";
import type { Account } from "./account.ts";

/** What was learned about one organization: its accounts, or why they are not all here. */
export type OrganizationListing = {
  platform: Platform;
  /** Absent where not even the organization could be found out. */
  id?: string;
  name?: string;
  accounts: Account[];
  failure?: Failure;
};
