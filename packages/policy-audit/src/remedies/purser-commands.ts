import type { FindingSubject } from "../finding.ts";
import type { Fix } from "../fix.ts";
import { commandLine } from "./command-line.ts";
import { secretFile } from "./secret-file.ts";

/** Returns the lines for Purser that mend something, the same on both platforms; none where it has no command for it. */
export function purserCommands(fix: Fix, { orgId, clientId }: FindingSubject): string[] {
  if (clientId === undefined) return [];
  const purser = (area: string, verb: string, ...rest: string[]): string[] => [
    commandLine("purser", area, verb, clientId, ...rest, "--org", orgId),
  ];
  switch (fix.kind) {
    case "delete-account":
      return purser("accounts", "delete");
    case "set-organization-roles":
      return purser("accounts", "update", ...roleOptions(fix.roles));
    case "set-project-roles":
      return fix.roles.length === 0
        ? purser("accounts", "unassign", "--project", fix.projectId)
        : purser("accounts", "update", "--project", fix.projectId, ...roleOptions(fix.roles));
    case "unassign":
      return purser("accounts", "unassign", "--project", fix.projectId);
    case "rotate-secret": {
      const sink = `file:${secretFile(clientId)}`;
      return purser("secrets", "rotate", "--hours", String(fix.hours), "--to", sink);
    }
    case "delete-secret":
      return fix.secretId === "" ? [] : purser("secrets", "delete", fix.secretId);
    case "delete-address":
      return purser("access", "remove", fix.address);
    case "set-settings":
    case "close-delegation":
    case "create-expiry-alert":
    case "delete-api-key":
    case "narrow-access-list":
    case "rename-account":
    case "describe-account":
    case "split-account":
    case "declare":
    case "grant-collector":
    case "investigate":
  }
  return [];
}

function roleOptions(roles: readonly string[]): string[] {
  return roles.flatMap((role) => ["--role", role]);
}
