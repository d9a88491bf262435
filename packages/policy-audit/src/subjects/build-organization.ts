import type { OrganizationRecord } from "@purser/inventory";
import type {
  AccountSubject,
  Gap,
  OrganizationSubject,
  PreviousOrganization,
  ProjectSubject,
} from "./subjects.ts";
import { nothingMissing, withFacts } from "./fact-state.ts";

/** An organization whose records are still coming. */
export type OpenOrganization = OrganizationSubject & {
  projects: Map<string, ProjectSubject>;
  accounts: AccountSubject[];
  gaps: Gap[];
};

export function openOrganization(
  record: OrganizationRecord,
  previous: PreviousOrganization | undefined,
): OpenOrganization {
  const { settings, delegation, apiKeys, mcpConfigs, projectCount, accountCount } = record;
  const facts = withFacts(nothingMissing, [
    ["settings", settings],
    ["delegation", delegation],
    ["apiKeys", apiKeys],
    ["mcpConfigs", mcpConfigs],
    ["projects", projectCount],
    ["accounts", accountCount],
  ]);
  const organization: OpenOrganization = {
    record,
    facts,
    settings: settings.state === "ok" ? settings.value : undefined,
    delegation: delegation.state === "ok" ? delegation.value : undefined,
    projects: new Map(),
    accounts: [],
    previous,
    worked: new Map(),
    gaps: [],
  };
  noteGaps(organization, facts.causes, {});
  return organization;
}

/** Keeps what could not be read, so that it is told. */
export function noteGaps(
  { gaps }: OpenOrganization,
  causes: OrganizationSubject["facts"]["causes"],
  whose: Omit<Gap, "cause">,
): void {
  for (const { cause } of causes) {
    if (cause.kind !== "not-offered") gaps.push({ cause, ...whose });
  }
}
