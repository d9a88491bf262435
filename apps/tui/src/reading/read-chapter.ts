import {
  collect,
  type AccountRecord,
  type CollectTarget,
  type InventoryRecord,
  type OrganizationEndRecord,
  type OrganizationRecord,
  type Part,
  type Progress,
  type ProjectRecord,
} from "@purser/inventory";
import type { Clock, Priority } from "@purser/core";
import type { Finding } from "@purser/policy-audit";
import type { Content } from "../book/chapter.ts";
import {
  auditInTurns,
  auditOrganization,
  openAudit,
  type Yardstick,
} from "./audit-organization.ts";
import { pendingOrganization, toPendingAccount, toPendingProject } from "./pending-records.ts";

/** The records of one organization. */
export type Block = {
  organization: OrganizationRecord;
  projects: ProjectRecord[];
  accounts: AccountRecord[];
  end: OrganizationEndRecord;
};

export type ReadChapterOptions = {
  clock: Clock;
  signal: AbortSignal;
  priority: Priority;
  onProgress: (progress: Progress) => void;
};

/** Returns an organization as it is read now. Throws only when it is aborted. */
export async function readBlock(
  { client, orgId, self, requestCount }: CollectTarget,
  options: ReadChapterOptions & { onPart?: (part: Part) => void },
): Promise<Block> {
  const own = {
    ...(self === undefined ? {} : { self }),
    ...(requestCount === undefined ? {} : { requestCount }),
  };
  return toBlock(await gather(collect(client, orgId, { ...options, ...own })));
}

async function gather(records: AsyncIterable<InventoryRecord>): Promise<InventoryRecord[]> {
  const gathered: InventoryRecord[] = [];
  for await (const record of records) gathered.push(record);
  return gathered;
}

/** Returns the records of one organization by what they are. Throws a TypeError where its first or its last one is missing. */
export function toBlock(records: Iterable<InventoryRecord>): Block {
  const projects: ProjectRecord[] = [];
  const accounts: AccountRecord[] = [];
  let organization: OrganizationRecord | undefined;
  let end: OrganizationEndRecord | undefined;
  for (const record of records) {
    if (record.record === "organization") organization = record;
    else if (record.record === "project") projects.push(record);
    else if (record.record === "account") accounts.push(record);
    else if (record.record === "organization-end") end = record;
  }
  if (organization === undefined || end === undefined) {
    throw new TypeError("The records of an organization are not whole.");
  }
  return { organization, projects, accounts, end };
}

/** Returns what the book takes of an organization that was read to its end. */
export async function toContent(
  { organization, projects, accounts, end }: Block,
  yardstick: Yardstick,
  giveWay: () => Promise<void> | undefined,
): Promise<Content> {
  const records = [organization, ...projects, ...accounts, end];
  const { findings, report } = await auditInTurns(records, yardstick, giveWay);
  const tell: Content["tell"] = (stored) =>
    auditOrganization([organization, ...projects, ...stored, end], yardstick).report;
  return { organization, projects, accounts, end, findings, report, tell };
}

/**
 * Returns what turns parts, as they come, into what the book takes. Whatever the audit can already tell of a list of accounts
 * (their secrets, their roles) is found at once; the rest is not held against anybody before it was read.
 */
export function createPreview(
  known: Pick<OrganizationRecord, "orgId" | "name" | "platform">,
  yardstick: Yardstick,
): (part: Part) => Content {
  let organization = pendingOrganization(known);
  const projects: ProjectRecord[] = [];
  const accounts: AccountRecord[] = [];
  const findings: Finding[] = [];
  const audit = openAudit(yardstick);
  audit.add(organization);
  return (part) => {
    if (part.part === "name") organization = { ...organization, name: part.name };
    else if (part.part === "projects") projects.push(...part.projects.map(toPendingProject));
    else {
      for (const listed of part.accounts) {
        const account = toPendingAccount(listed);
        accounts.push(account);
        findings.push(...audit.add(account));
      }
    }
    const end = endOf(known.orgId);
    const tell: Content["tell"] = (stored) =>
      auditOrganization([organization, ...stored, end], yardstick).report;
    // Copies: what the book was given does not change under it.
    return {
      organization,
      projects: [...projects],
      accounts: [...accounts],
      findings: [...findings],
      tell,
    };
  };
}

function endOf(orgId: string): OrganizationEndRecord {
  return { record: "organization-end", orgId, requests: 0, lowerBound: 0, complete: false };
}
