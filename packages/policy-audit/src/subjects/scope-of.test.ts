import type { AccountRecord, AssignmentRecord, Fact } from "@purser/inventory";
import { expect, test } from "vitest";
import { scopeOf } from "./scope-of.ts";

const cause = { kind: "denied", operationId: "listGroups", message: "no" };
const unread = { state: "denied", cause } as const;
const twelve = { projectCount: { state: "ok", value: 12 } } as const;

function account(roles: string[], assignments: Fact<AssignmentRecord[]>): AccountRecord {
  const ids = { orgId: "a".repeat(24), clientId: "mdb_sa_id_1" };
  const words = { name: "a", description: "", createdAt: "2026-01-01T00:00:00Z" };
  const accessList = { state: "ok", value: [] } as const;
  const systemManaged = { state: "ok", value: false } as const;
  const lists = { secrets: [], accessList: { ...accessList, value: [] }, assignments };
  return { record: "account", ...ids, ...words, roles, systemManaged, ...lists };
}

const assigned = (...roles: Fact<string[]>[]): Fact<AssignmentRecord[]> => ({
  state: "ok",
  value: roles.map((one, index) => ({ projectId: String(index).repeat(24), roles: one })),
});
const holds = (...value: string[]): Fact<string[]> => ({ state: "ok", value });

test.each<[string, AccountRecord, ReturnType<typeof scopeOf>]>([
  [
    "an owner of the organization writes everywhere, whatever could not be read",
    account(["ORG_OWNER"], unread),
    { access: "write", projects: 12, of: 12 },
  ],
  [
    "project roles that change something count, others do not",
    account(["ORG_MEMBER"], assigned(holds("GROUP_OWNER"), holds("GROUP_READ_ONLY"))),
    { access: "write", projects: 1, of: 12 },
  ],
  [
    "a role that nobody knows counts as one that changes something",
    account(["ORG_MEMBER"], assigned(holds("GROUP_NEWEST"))),
    { access: "write", projects: 1, of: 12 },
  ],
  [
    "how many is not known where one of them could not be read",
    account(["ORG_MEMBER"], assigned(holds("GROUP_OWNER"), unread)),
    { access: "write", projects: null, of: 12 },
  ],
  [
    "nothing is nothing",
    account(["ORG_MEMBER"], assigned()),
    { access: "none", projects: 0, of: 12 },
  ],
])("%s", (_, subject, scope) => {
  expect(scopeOf(subject, twelve)).toEqual(scope);
});
