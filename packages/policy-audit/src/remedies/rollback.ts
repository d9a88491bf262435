import type { Platform } from "@purser/inventory";
import type { FindingSubject } from "../finding.ts";
import type { Fix } from "../fix.ts";
import { commandLine } from "./command-line.ts";
import { fixCommands } from "./fix-commands.ts";

/** How a change is taken back, in a sentence, and with which commands where they are known. */
export type Rollback = { isPossible: boolean; text: string; commands: string[] };

type Where = {
  subject: FindingSubject;
  platform: Platform;
  /** Roles that the change takes away from; undefined where they are not known. */
  held: readonly string[] | undefined;
};

const never = (text: string): Rollback => ({ isPossible: false, text, commands: [] });
const by = (text: string, commands: string[] = []): Rollback => ({
  isPossible: true,
  text,
  commands,
});

export function rollbackOf(fix: Fix, { subject, platform, held }: Where): Rollback {
  const again = (back: Fix): string[] => fixCommands(back, { subject, platform });
  switch (fix.kind) {
    case "delete-account":
      return never(
        "Cannot be undone: a new account has another client ID, and every consumer has to be given it.",
      );
    case "delete-secret":
      return never("Cannot be undone: only a new secret can take its place.");
    case "delete-api-key":
      return never("Cannot be undone: only a new key can take its place.");
    case "rotate-secret":
      return never(
        "The new secret can be deleted; the old one's life, cut to seven days at most, stays cut.",
      );
    case "set-organization-roles":
      if (held === undefined)
        return by("Give it back the roles it has now; they could not be read.");
      return by("Give it back the roles it has now.", again({ ...fix, roles: held }));
    case "set-project-roles":
    case "unassign": {
      if (held === undefined)
        return by("Give it back the roles it has now; they could not be read.");
      const isOut = fix.kind === "unassign" || fix.roles.length === 0;
      return by(
        "Give it back the roles it has now.",
        isOut
          ? assignAgain(fix.projectId, held, subject)
          : again({ kind: "set-project-roles", projectId: fix.projectId, roles: held }),
      );
    }
    case "delete-address":
      return by("Add the entry again.", addAgain(fix.address, subject));
    case "set-settings":
      return by("Set what was set before in the organization's settings.");
    case "close-delegation":
      return by("Allow in the organization's settings what was allowed before.");
    case "create-expiry-alert":
      return by("Delete the alert configuration.");
    case "narrow-access-list":
      return by("Add the entries again.");
    case "rename-account":
    case "describe-account":
      return by("Write back what was there before.");
    case "declare":
      return by("Take the lines out of the policy file.");
    case "grant-collector":
      return by("Take the role away from the credential.");
    case "split-account":
      return by("Keep the old account until the new ones are proven.");
    case "investigate":
  }
  return by("Nothing is changed.");
}

function assignAgain(
  projectId: string,
  roles: readonly string[],
  { orgId, clientId }: FindingSubject,
): string[] {
  if (clientId === undefined) return [];
  const words = ["purser", "accounts", "assign", clientId, "--project", projectId];
  const options = roles.flatMap((role) => ["--role", role]);
  return [commandLine(...words, ...options, "--org", orgId)];
}

function addAgain(address: string, { orgId, clientId }: FindingSubject): string[] {
  if (clientId === undefined) return [];
  return [commandLine("purser", "access", "add", clientId, address, "--org", orgId)];
}
