import type {
  AccountRecord,
  InventoryRecord,
  OrganizationEndRecord,
  OrganizationRecord,
  ProjectRecord,
  SnapshotRecord,
} from "../records.ts";

/** The records of one organization, by ID. */
export type OrganizationBlock = {
  organization: OrganizationRecord;
  projects: Map<string, ProjectRecord>;
  accounts: Map<string, AccountRecord>;
  end: OrganizationEndRecord;
};

/** Reads records organization by organization; `onHead` hears of the head. Throws a `TypeError` for one without an end. */
export async function* readBlocks(
  records: AsyncIterable<InventoryRecord> | Iterable<InventoryRecord>,
  onHead: (head: SnapshotRecord) => void,
): AsyncGenerator<OrganizationBlock, void, undefined> {
  let open: Omit<OrganizationBlock, "end"> | undefined;
  for await (const record of records) {
    switch (record.record) {
      case "snapshot":
        onHead(record);
        break;
      case "organization":
        open = { organization: record, projects: new Map(), accounts: new Map() };
        break;
      case "project":
        open?.projects.set(record.projectId, record);
        break;
      case "account":
        open?.accounts.set(record.clientId, record);
        break;
      case "organization-end":
        if (open) yield { ...open, end: record };
        open = undefined;
        break;
      case "footer":
        break;
    }
  }
  if (open) throw new TypeError(`Organization ${open.organization.orgId} has no end.`);
}
