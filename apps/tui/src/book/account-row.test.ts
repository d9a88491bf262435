import type { AccountRecord } from "@purser/inventory";
import { expect, test } from "vitest";
import { toAccountRow } from "./account-row.ts";

const record: AccountRecord = {
  record: "account",
  orgId: "6a7eafd2a08ff49b6f748ca7",
  clientId: "mdb_sa_id_6acddbbda08ff49b6f748cb9",
  name: "orders",
  description: "",
  createdAt: "2026-01-01T00:00:00Z",
  roles: ["ORG_MEMBER"],
  systemManaged: { state: "ok", value: false },
  secrets: [],
  assignments: {
    state: "ok",
    value: [
      { projectId: "one", roles: { state: "ok", value: ["GROUP_OWNER", "GROUP_READ_ONLY"] } },
      { projectId: "two", roles: { state: "ok", value: ["GROUP_OWNER"] } },
      {
        projectId: "three",
        roles: { state: "denied", cause: { kind: "denied", operationId: "", message: "" } },
      },
    ],
  },
  accessList: { state: "ok", value: [] },
};

test("holds the roles of all projects, as far as they are known, once each", () => {
  const { roles, haystack, projectIds } = toAccountRow(record, { since: 0 });
  expect(roles).toEqual(["ORG_MEMBER", "GROUP_OWNER", "GROUP_READ_ONLY"]);
  expect(haystack).toContain("group_owner");
  expect(projectIds).toEqual(["one", "two", "three"]);
});
