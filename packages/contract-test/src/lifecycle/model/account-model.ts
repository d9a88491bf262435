import type { Level } from "../../run/workshop.ts";

/** An account as it should be, by what was done to it. */
export type AccountModel = {
  isThere: boolean;
  name: string;
  description: string;
  roles: readonly string[];
  /** IDs of its secrets, the oldest first. */
  secrets: readonly string[];
  /** Its roles in the project; undefined while it is not assigned. */
  projectRoles: readonly string[] | undefined;
  /** Addresses of its access list. */
  entries: readonly string[];
};

/** What can be done to an account, as plain data: a sequence can be run again, and printed. */
export type Command =
  | { kind: "change"; level: Level; description: string; roles: readonly string[] }
  | { kind: "add secret"; level: Level }
  | { kind: "delete secret"; level: Level }
  | { kind: "assign"; roles: readonly string[] }
  | { kind: "unassign" }
  | { kind: "add entry"; level: Level; address: string }
  | { kind: "delete entry"; level: Level; address: string }
  | { kind: "delete" };

/** Secrets an account may have (Atlas limits; Cloud Manager read the same). */
const mostSecrets = 2;

/**
 * Whether a command means something for an account: what the documentation leaves open, such as assigning it twice or
 * deleting its last secret, is never done. After its deletion everything does: it is to be answered by 404.
 */
export function isMeant(model: AccountModel, command: Command): boolean {
  if (!model.isThere) return command.kind !== "add entry";
  if ("level" in command && command.level === "project" && !model.projectRoles) return false;
  if (command.kind === "add secret") return model.secrets.length < mostSecrets;
  if (command.kind === "delete secret") return model.secrets.length > 1;
  if (command.kind === "assign") return model.projectRoles === undefined;
  if (command.kind === "unassign") return model.projectRoles !== undefined;
  if (command.kind === "add entry") return !model.entries.includes(command.address);
  if (command.kind === "delete entry") return model.entries.includes(command.address);
  return true;
}

/** Returns the account after a command that was taken; `secretId` is the new secret's. */
export function after(model: AccountModel, command: Command, secretId = ""): AccountModel {
  if (command.kind === "delete") return { ...model, isThere: false };
  if (command.kind === "assign") return { ...model, projectRoles: command.roles };
  if (command.kind === "unassign") return { ...model, projectRoles: undefined };
  if (command.kind === "add secret") return { ...model, secrets: [...model.secrets, secretId] };
  if (command.kind === "delete secret") return { ...model, secrets: model.secrets.slice(1) };
  if (command.kind === "add entry")
    return { ...model, entries: [...model.entries, command.address] };
  if (command.kind === "delete entry")
    return { ...model, entries: model.entries.filter((each) => each !== command.address) };
  const { description, roles } = command;
  return command.level === "organization"
    ? { ...model, description, roles }
    : { ...model, description, projectRoles: roles };
}
