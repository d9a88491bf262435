import type { FindingSubject } from "../finding.ts";
import type { Fix } from "../fix.ts";
import { commandLine, writeBody } from "./command-line.ts";
import { secretFile } from "./secret-file.ts";

/** Source: Atlas Admin API v2, event types and group notifications of an alert configuration. */
const expiryAlert = {
  enabled: true,
  eventTypeName: "GROUP_SERVICE_ACCOUNT_SECRETS_EXPIRING",
  notifications: [
    {
      typeName: "GROUP",
      roles: ["GROUP_OWNER"],
      emailEnabled: true,
      smsEnabled: false,
      delayMin: 0,
      // Minutes: once a day.
      intervalMin: 1440,
    },
  ],
};

const closed = { delegatedMcpAccess: "DISALLOWED", delegatedPartnerAccess: "DISALLOWED" };

/**
 * Returns the lines for the Atlas CLI that mend something; none where only a person can. Names and flags are those of
 * `atlas api`, which follows the operations of the Atlas Admin API v2.
 */
export function atlasCommands(fix: Fix, { orgId, clientId }: FindingSubject): string[] {
  const ofAccount = (name: string, scope: string[], ...rest: string[]): string[] =>
    clientId === undefined
      ? []
      : [atlas("serviceAccounts", name, ...scope, "--clientId", clientId, ...rest)];
  const withBody = (file: string, body: unknown, commands: string[]): string[] =>
    commands.length === 0 ? [] : [writeBody(file, body), ...commands];
  const org = ["--orgId", orgId];

  switch (fix.kind) {
    case "delete-account":
      return ofAccount("deleteOrgServiceAccount", org);
    case "set-organization-roles": {
      const file = "purser-organization-roles.json";
      return withBody(
        file,
        { roles: fix.roles },
        ofAccount("updateOrgServiceAccount", org, "--file", file),
      );
    }
    case "set-project-roles": {
      const file = "purser-project-roles.json";
      const project = ["--groupId", fix.projectId];
      if (fix.roles.length === 0) return ofAccount("deleteGroupServiceAccount", project);
      return withBody(
        file,
        { roles: fix.roles },
        ofAccount("updateGroupServiceAccount", project, "--file", file),
      );
    }
    case "unassign":
      return ofAccount("deleteGroupServiceAccount", ["--groupId", fix.projectId]);
    case "rotate-secret": {
      const file = "purser-secret.json";
      // The answer holds the new secret: it goes to a file of the caller's own, never to the screen.
      const rest = ["--file", file, "--outputFile", `${secretFile(clientId ?? "")}.json`];
      return withBody(
        file,
        { secretExpiresAfterHours: fix.hours },
        ofAccount("createOrgSecret", org, ...rest).map((line) => `(umask 077 && ${line})`),
      );
    }
    case "delete-secret":
      return fix.secretId === ""
        ? []
        : ofAccount("deleteOrgSecret", org, "--secretId", fix.secretId);
    case "delete-address":
      return ofAccount("deleteOrgAccessEntry", org, "--ipAddress", fix.address);
    case "set-settings": {
      const file = "purser-settings.json";
      return [
        writeBody(file, fix.settings),
        atlas("organizations", "updateOrgSettings", ...org, "--file", file),
      ];
    }
    case "close-delegation": {
      const file = "purser-delegation.json";
      return [
        writeBody(file, closed),
        atlas("organizations", "updateOrgDelegationSettings", ...org, "--file", file),
      ];
    }
    case "create-expiry-alert": {
      const file = "purser-alert.json";
      const project = ["--groupId", fix.projectId];
      return [
        writeBody(file, expiryAlert),
        atlas("alertConfigurations", "createAlertConfig", ...project, "--file", file),
      ];
    }
    case "delete-api-key":
      return [atlas("programmaticApiKeys", "deleteOrgApiKey", ...org, "--apiUserId", fix.apiKeyId)];
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

function atlas(...words: string[]): string {
  return commandLine("atlas", "api", ...words);
}
