import type { FindingSubject } from "../finding.ts";
import type { Fix } from "../fix.ts";

/** A fix of which nothing but its kind and its target is known. */
type Whole = Extract<
  Fix,
  { kind: "delete-account" | "unassign" | "delete-secret" | "delete-address" | "delete-api-key" }
>;

/**
 * Returns the fixes that mend any finding on a subject, whatever its rule asks for, because they remove what it is about:
 * every finding on an account goes with the account, those on its secret, its entry of an access list or its place in a
 * project go with these. All other fixes mend only what asks for them: a new secret is no answer to a role.
 */
export function fixesThatRemove(subject: FindingSubject): Whole[] {
  const { clientId, projectId, secretId, apiKeyId, address } = subject;
  const removing: Whole[] = [];
  if (clientId !== undefined) {
    removing.push({ kind: "delete-account" });
    if (projectId !== undefined) removing.push({ kind: "unassign", projectId });
    if (secretId !== undefined) removing.push({ kind: "delete-secret", secretId });
    if (address !== undefined) removing.push({ kind: "delete-address", address });
  }
  if (apiKeyId !== undefined) removing.push({ kind: "delete-api-key", apiKeyId });
  return removing;
}
