import type { JobEntry, RotationEntry } from "../journal/journal-entry.ts";

/** The rotation of one account of a job. The credential in use is never among them. */
export function rotationOf(
  job: JobEntry,
  { clientId, accountName }: { clientId: string; accountName: string },
): RotationEntry {
  const { platform, orgId, projectId, secretExpiresAfterHours, finish } = job;
  return {
    entry: "rotation",
    platform,
    orgId,
    clientId,
    accountName,
    ...(projectId !== undefined && { projectId }),
    secretExpiresAfterHours,
    finish,
    isSelf: false,
  };
}
