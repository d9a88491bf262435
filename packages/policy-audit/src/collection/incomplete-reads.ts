import type { Cause, OrganizationRecord } from "@purser/inventory";
import type { Gap, OrganizationSubject } from "../subjects/subjects.ts";

/** One operation that failed in one way, and what was not read for it. */
export type Incomplete = {
  operationId: string;
  /** Of the cause. */
  kind: string;
  status: number | undefined;
  errorCode: string | undefined;
  /** Roles of which the operation asks for one. */
  roles: string[];
  /** Names of accounts and projects, or the IDs of those that have none. */
  accounts: string[];
  projects: string[];
};

/** Returns what could not be read in an organization, one for each operation and kind of cause, in the order they came. */
export function incompleteReads(organization: OrganizationSubject): Incomplete[] {
  const reads = new Map<string, { cause: Cause; accounts: Set<string>; projects: Set<string> }>();
  for (const { cause, clientId, projectId } of gapsOf(organization)) {
    const key = `${cause.operationId} ${cause.kind}`;
    const read = reads.get(key) ?? { cause, accounts: new Set(), projects: new Set() };
    reads.set(key, read);
    if (clientId !== undefined) read.accounts.add(clientId);
    if (projectId !== undefined) read.projects.add(projectId);
  }
  if (reads.size === 0) return [];
  const names = new Map(
    organization.accounts.map(({ record }) => [record.clientId, record.name] as const),
  );
  return [...reads.values()].map(({ cause, accounts, projects }) => ({
    operationId: cause.operationId,
    kind: cause.kind,
    status: cause.status,
    errorCode: cause.errorCode,
    roles: cause.requiredRoles ?? [],
    accounts: [...accounts].map((id) => names.get(id) ?? id),
    projects: [...projects].map((id) => organization.projects.get(id)?.record.name ?? id),
  }));
}

/** What the engine noted, and what stands within facts that were read. */
function gapsOf({ gaps, record }: OrganizationSubject): readonly Gap[] {
  const { nameCause } = record;
  return [
    ...(nameCause === undefined ? [] : [{ cause: nameCause }]),
    ...gaps,
    ...secretGaps(record),
  ];
}

function secretGaps({ mcpConfigs }: OrganizationRecord): Gap[] {
  if (mcpConfigs.state !== "ok") return [];
  return mcpConfigs.value.flatMap(({ secrets }) =>
    secrets.state === "ok" || secrets.cause.kind === "not-offered"
      ? []
      : [{ cause: secrets.cause }],
  );
}
