import type { FindingRow } from "../../book/rows.ts";
import type { World } from "../../state/world.ts";

/** Returns the name of the most particular thing that a finding is about. */
export function aboutName({ orgId, clientId, projectId }: FindingRow, { book }: World): string {
  if (clientId !== undefined) return book.account(orgId, clientId)?.name ?? clientId;
  if (projectId !== undefined) return book.project(projectId)?.name ?? projectId;
  return book.organization(orgId)?.name ?? orgId;
}
