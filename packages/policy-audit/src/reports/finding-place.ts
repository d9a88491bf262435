import type { FindingSubject, SubjectNames } from "../finding.ts";

/**
 * Returns what a finding is about, in words that tell it from every other: IDs as well as names, since names are neither
 * unique nor lasting.
 */
export function placeOf(subject: FindingSubject, names?: SubjectNames): string {
  const { orgId, projectId, clientId, secretId, apiKeyId, address } = subject;
  const parts = [
    named("account", clientId, names?.account),
    named("project", projectId, names?.project),
    named("secret", secretId),
    named("API key", apiKeyId),
    named("address", address),
  ].filter((part) => part !== undefined);
  return parts.length > 0 ? parts.join(", ") : `organization ${label(orgId, names?.organization)}`;
}

function named(what: string, id: string | undefined, name?: string): string | undefined {
  return id === undefined ? undefined : `${what} ${label(id, name)}`;
}

function label(id: string, name: string | undefined): string {
  return name === undefined ? id : `${name} (${id})`;
}
