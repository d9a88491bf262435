import type { FooterRecord, InventoryRecord, OrganizationRecord } from "../records.ts";
import type { SnapshotFault } from "./snapshot-error.ts";

/** The version of the records that this package writes and reads. */
export const schemaVersion = 1;

/** What is wrong with a record where it stands. */
export type OrderFault = { fault: SnapshotFault; reason: string };

/** Follows the records of a snapshot, one by one and in order. */
export type RecordOrder = {
  /** Takes the next record; returns what is wrong with it there. */
  follow(record: InventoryRecord): OrderFault | undefined;
  /** Records so far. */
  readonly counts: Readonly<FooterRecord["counts"]>;
  /** Whether the head is still to come. */
  readonly isAtStart: boolean;
};

/**
 * Returns what follows a stream of records: the head first, then organizations by ascending ID, in each of them projects and
 * then accounts, by ascending ID, as many as it says, and its end; the footer last.
 */
export function createRecordOrder(): RecordOrder {
  const counts = { organizations: 0, projects: 0, accounts: 0 };
  let place: "start" | "between" | "projects" | "accounts" | "over" = "start";
  let organization: OrganizationRecord | undefined;
  let latest = "";
  let projects = 0;
  let accounts = 0;

  const outOfOrder = (reason: string): OrderFault => ({ fault: "out-of-order", reason });

  const openOrganization = (record: OrganizationRecord): OrderFault | undefined => {
    if (place !== "between") return outOfOrder(`an organization may not stand here`);
    if (organization && record.orgId <= organization.orgId) {
      return outOfOrder(`organization ${record.orgId} comes after ${organization.orgId}`);
    }
    organization = record;
    counts.organizations++;
    projects = accounts = 0;
    latest = "";
    place = "projects";
    return undefined;
  };

  const next = (orgId: string, id: string, kind: string): OrderFault | undefined => {
    if (orgId !== organization?.orgId) return outOfOrder(`${kind} ${id} is another organization's`);
    if (id <= latest) return outOfOrder(`${kind} ${id} comes after ${latest}`);
    latest = id;
    return undefined;
  };

  const closeOrganization = (orgId: string): OrderFault | undefined => {
    const open = place === "projects" || place === "accounts" ? organization : undefined;
    if (orgId !== open?.orgId) return outOfOrder(`organization ${orgId} is not open here`);
    place = "between";
    return (
      miscounted(open.projectCount, projects, "projects") ??
      miscounted(open.accountCount, accounts, "accounts")
    );
  };

  return {
    counts,
    get isAtStart() {
      return place === "start";
    },
    follow(record) {
      if (place === "over") return outOfOrder("something follows the footer");
      if ((place === "start") !== (record.record === "snapshot")) {
        return place === "start"
          ? { fault: "not-a-snapshot", reason: "the head of a snapshot must stand first" }
          : outOfOrder("a second head: two snapshots stand in one file");
      }
      switch (record.record) {
        case "snapshot":
          place = "between";
          break;
        case "organization":
          return openOrganization(record);
        case "project":
          if (place !== "projects") return outOfOrder("a project may not stand here");
          projects++;
          counts.projects++;
          return next(record.orgId, record.projectId, "project");
        case "account":
          if (place === "projects") latest = "";
          else if (place !== "accounts") return outOfOrder("an account may not stand here");
          place = "accounts";
          accounts++;
          counts.accounts++;
          return next(record.orgId, record.clientId, "account");
        case "organization-end":
          return closeOrganization(record.orgId);
        case "footer":
          if (place !== "between") return outOfOrder("an organization has no end");
          place = "over";
      }
      return undefined;
    },
  };
}

function miscounted(
  said: OrganizationRecord["projectCount"],
  seen: number,
  what: string,
): OrderFault | undefined {
  if (said.state !== "ok" || said.value === seen) return undefined;
  return { fault: "altered", reason: `the organization has ${said.value} ${what}, not ${seen}` };
}
