import type { Cause } from "@purser/inventory";
import type { Book } from "../../book/book.ts";
import type { OrganizationRow } from "../../book/rows.ts";
import { rowsOf } from "../../lists/rows-of.ts";
import { safeText } from "../../text/safe-text.ts";
import { causeWords } from "../cause-words.ts";

/** One operation that failed in one organization for one reason. */
export type IncompleteRow = {
  id: string;
  haystack: string;
  since: number;
  orgId: string;
  organization: string;
  /** What is missing for it: "access lists". */
  what: string;
  cause: Cause;
  why: string;
};

/** What each operation of a reading tells; one that is not here is told by its ID. Source: @purser/inventory's README. */
const tells: Readonly<Record<string, string>> = {
  getOrg: "the organization",
  listOrgs: "which organizations there are",
  getOrgGroups: "projects",
  getOrgSettings: "settings",
  getOrgDelegationSettings: "delegated access",
  listOrgApiKeys: "API keys",
  listOrgMcpConfigs: "MCP configurations",
  listOrgMcpConfigSecrets: "secrets of MCP configurations",
  listOrgServiceAccounts: "service accounts",
  getOrgServiceAccountGroups: "assignments",
  listGroupServiceAccounts: "project roles",
  listOrgServiceAccountAccessList: "access lists",
  listGroupAlertConfigs: "alerts",
};

const ofOrganizations = rowsOf((organizations: readonly OrganizationRow[]) =>
  organizations.flatMap(toRows),
);

/** Returns what could not be read. What a platform does not offer is not missing. */
export function incompleteRows(book: Book): readonly IncompleteRow[] {
  return ofOrganizations(book.organizations);
}

const toRows = rowsOf(({ orgId, name, since, causes, stale }: OrganizationRow): IncompleteRow[] =>
  [...causes, ...(stale === undefined ? [] : [stale])].map((cause) => {
    const { operationId, kind } = cause;
    const what = safeText(tells[operationId] ?? operationId);
    const why = cause === stale ? `last refresh: ${causeWords(cause)}` : causeWords(cause);
    const haystack = [what, name, why, operationId].join("\n").toLowerCase();
    const id = `${orgId} ${operationId} ${kind} ${cause === stale ? "stale" : ""}`;
    return { id, haystack, since, orgId, organization: name, what, cause, why };
  }),
);
