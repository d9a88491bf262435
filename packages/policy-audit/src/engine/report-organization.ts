import type { OrganizationEndRecord } from "@purser/inventory";
import type { AccountReport, OrganizationReport } from "../report.ts";
import { ownerOf } from "../policy/owner.ts";
import type { AccountSubject, OrganizationSubject } from "../subjects/subjects.ts";
import { isoInstant } from "../words/iso-instant.ts";
import type { AuditContext } from "../subjects/audit-context.ts";
import { scoreWithoutFindings } from "./score.ts";

/** Returns what reports show of an organization. Scores lack the points of findings, which are told later. */
export function reportOrganization(
  { record, projects, accounts }: OrganizationSubject,
  { requests, lowerBound, complete }: OrganizationEndRecord,
  context: AuditContext,
): OrganizationReport {
  const { orgId, name, platform, self } = record;
  return {
    id: orgId,
    name,
    platform,
    collection: { requests, lowerBound, complete },
    self: self ?? null,
    score: 0,
    accounts: accounts.map((account) => reportAccount(account, context)),
    projects: [...projects.values()].map(
      ({ record: { projectId, name: called }, environment }) => ({
        projectId,
        name: called,
        environment: environment?.name ?? null,
      }),
    ),
  };
}

function reportAccount(account: AccountSubject, { policy }: AuditContext): AccountReport {
  const { record, tier, organizationTier, scope, lastUsedAt } = account;
  const { clientId, name, description, createdAt, roles, secrets } = record;
  const { systemManaged, assignments, accessList } = record;
  const tiers = new Map(account.assignments.map((one) => [one.projectId, one.tier]));
  return {
    clientId,
    name,
    description,
    createdAt,
    roles,
    systemManaged: systemManaged.state === "ok" ? systemManaged.value : null,
    owner: ownerOf(account, policy) ?? null,
    secrets,
    organizationTier,
    assignments:
      assignments.state === "ok"
        ? assignments.value.map((one) => ({
            projectId: one.projectId,
            roles: one.roles.state === "ok" ? one.roles.value : null,
            tier: tiers.get(one.projectId) ?? null,
          }))
        : null,
    accessList: accessList.state === "ok" ? accessList.value.map(({ address }) => address) : null,
    lastUsedAt: lastUsedAt === null ? null : isoInstant(lastUsedAt),
    tier,
    scope,
    score: scoreWithoutFindings(account),
  };
}
