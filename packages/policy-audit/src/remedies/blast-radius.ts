import type { AccountReport, OrganizationReport } from "../report.ts";

/** What a change to an account touches, as far as it was read. */
export type BlastRadius = {
  organizationRoles: string[];
  /** Null where they could not be read; `roles` null where those could not. */
  projects: { projectId: string; name: string | null; roles: string[] | null }[] | null;
  /** ISO 8601; null if no secret was ever used. */
  lastUsedAt: string | null;
  secrets: number;
};

export function blastRadius(
  { roles, assignments, lastUsedAt, secrets }: AccountReport,
  organization: OrganizationReport | undefined,
): BlastRadius {
  const names = new Map(organization?.projects.map(({ projectId, name }) => [projectId, name]));
  return {
    organizationRoles: roles,
    projects:
      assignments?.map((one) => ({
        projectId: one.projectId,
        name: names.get(one.projectId) ?? null,
        roles: one.roles,
      })) ?? null,
    lastUsedAt,
    secrets: secrets.length,
  };
}
