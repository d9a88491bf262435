import type { Change } from "../../changes/change.ts";

const titles: Readonly<Record<Change["kind"], string>> = {
  "create-account": "new service account",
  "create-secret": "new secret",
  rotate: "rotate secret",
  update: "change account",
  "delete-account": "delete account",
  "delete-secret": "delete secret",
  assign: "assign to project",
  unassign: "take out of project",
  "add-addresses": "add to access list",
  "remove-addresses": "take off access list",
};

/** Returns what kind of change it is, in a few words. */
export function titleOf({ kind }: Change): string {
  return titles[kind];
}
