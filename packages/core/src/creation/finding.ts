import { OrphanedSecretError, type OrphanKind } from "../errors/orphaned-secret-error.ts";
import { OutcomeUnknownError } from "../errors/outcome-unknown-error.ts";
import { PurserError } from "../errors/purser-error.ts";
import type { CreationDependencies } from "./dependencies.ts";

type Candidate = { clientId: string; secretId: string | undefined };

/** What reading again shows of a creation whose answer was lost. */
export type Finding =
  | { kind: "absent" }
  | { kind: "orphan"; created: OrphanKind; orphans: Candidate[]; remove: () => Promise<void> }
  | { kind: "unproven"; candidates: Candidate[] }
  | { kind: "failed"; cause: unknown };

/** Makes the error of a finding other than `absent`, and tells of orphans. `error` is what the creation failed with. */
export function findingError(
  { emit }: CreationDependencies,
  { operationId, what, trace }: { operationId: string; what: string; trace: string },
  finding: Exclude<Finding, { kind: "absent" }>,
  error: unknown,
  startedAt: number,
): Error {
  const { method, path, requestId, attempts } = error instanceof PurserError ? error : {};
  const context = { operationId, method, path, requestId, attempts };
  const lost = `The answer to creating ${what} was lost`;
  const since = new Date(startedAt).toISOString();
  if (finding.kind === "failed") {
    return new OutcomeUnknownError(
      `${lost}, and reading again failed (${messageOf(finding.cause)}). Look for ${trace}, created since ${since} by this machine's clock, before creating it again. The creation failed with: ${messageOf(error)}`,
      { ...context, cause: finding.cause },
    );
  }
  if (finding.kind === "unproven") {
    return new OutcomeUnknownError(
      `${lost}, and what is there may be ours or somebody else's: ${finding.candidates.map(nameOf).join("; ")}. Find out who created it since ${since} by this machine's clock, delete it if it is ours, and create again.`,
      { ...context, cause: error },
    );
  }
  const { created, orphans, remove } = finding;
  for (const { clientId, secretId } of orphans) {
    emit({ kind: "orphan", operationId, clientId, ...(secretId !== undefined && { secretId }) });
  }
  const [first] = orphans;
  return new OrphanedSecretError(
    `${lost} after it took effect: ${orphans.map(nameOf).join("; ")}. The value of its secret cannot be had again. Call remove() on this error to delete the ${created}, then create again.`,
    {
      ...context,
      clientId: first?.clientId ?? "",
      secretId: first?.secretId,
      created,
      remove,
      cause: error,
    },
  );
}

function nameOf({ clientId, secretId }: Candidate): string {
  return secretId === undefined ? clientId : `${clientId} with secret ${secretId}`;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
