import type { Action, Plan } from "@purser/lifecycle";

const words: Readonly<Record<Action, (account: string) => string>> = {
  "create-account": (account) => `Created the account ${account}.`,
  "update-account": (account) => `Changed the account ${account}.`,
  "delete-account": (account) => `Deleted the account ${account}.`,
  assign: (account) => `Assigned the account ${account} to the project.`,
  unassign: (account) => `Took the account ${account} out of the project.`,
  "create-secret": (account) => `Created a secret of ${account}.`,
  "delete-secret": (account) => `Deleted a secret of ${account}.`,
  rotate: (account) => `Rotated the secret of ${account}.`,
  "rotate-all": () => "Rotated the secrets of the accounts.",
  resume: () => "Resumed what the journal tells of.",
  "add-addresses": (account) => `Added to the access list of ${account}.`,
  "remove-addresses": (account) => `Removed from the access list of ${account}.`,
};

/** Returns what a plan did, now that it is done. */
export function doneWords({ action, target: { accountName, clientId = "it" } }: Plan): string {
  return words[action](accountName === undefined ? clientId : `"${accountName}"`);
}
