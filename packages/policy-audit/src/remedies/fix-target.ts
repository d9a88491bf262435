import type { FindingSubject } from "../finding.ts";
import type { Fix } from "../fix.ts";

/** Returns what a fix changes: of the subject of a finding only what is meant by the fix. */
export function fixTarget(fix: Fix, subject: FindingSubject): FindingSubject {
  const { orgId } = subject;
  switch (fix.kind) {
    case "set-settings":
    case "close-delegation":
    case "grant-collector":
      return { orgId };
    case "create-expiry-alert":
      return { orgId, projectId: fix.projectId };
    case "delete-api-key":
      return { orgId, apiKeyId: fix.apiKeyId };
    case "set-project-roles":
    case "unassign":
      return { ...whose(subject), projectId: fix.projectId };
    case "delete-secret":
      return { ...whose(subject), secretId: fix.secretId };
    case "delete-address":
      return { ...whose(subject), address: fix.address };
    case "delete-account":
    case "set-organization-roles":
    case "rotate-secret":
    case "narrow-access-list":
    case "rename-account":
    case "describe-account":
    case "split-account":
    case "declare":
    case "investigate":
  }
  return whose(subject);
}

/** The account, or what the finding is about where that is no account. */
function whose({ orgId, clientId, projectId, apiKeyId }: FindingSubject): FindingSubject {
  if (clientId !== undefined) return { orgId, clientId };
  if (projectId !== undefined) return { orgId, projectId };
  return apiKeyId === undefined ? { orgId } : { orgId, apiKeyId };
}

/** Returns the same text for two fixes that are one: the same kind of change to the same thing. */
export function fixKey(fix: Fix, subject: FindingSubject): string {
  const { orgId, projectId, clientId, secretId, apiKeyId, address } = fixTarget(fix, subject);
  // What a collector lacks, and which section is to be written, are things of their own.
  let detail = "";
  if (fix.kind === "grant-collector") detail = fix.roles.join(" ");
  if (fix.kind === "declare") detail = fix.section;
  return JSON.stringify(
    [fix.kind, orgId, clientId, projectId, secretId, apiKeyId, address, detail].map(
      (part) => part ?? "",
    ),
  );
}
