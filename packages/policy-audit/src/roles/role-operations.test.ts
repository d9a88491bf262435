import { describe, expect, test } from "vitest";
import { operations, operationsOf, writesOf } from "./role-operations.ts";

describe("operationsOf and writesOf", () => {
  test("know the 540 operations of the data", () => expect(operations.size).toBe(540));

  // Writes (deletions among them), deletions and reads, inherited roles counted.
  test.each([
    ["ORG_OWNER", 268, 79, 255],
    ["ORG_STREAM_PROCESSING_ADMIN", 31, 8, 198],
    ["ORG_GROUP_CREATOR", 1, 0, 28],
    ["ORG_BILLING_ADMIN", 3, 0, 34],
    ["ORG_BILLING_READ_ONLY", 3, 0, 34],
    ["ORG_READ_ONLY", 3, 0, 180],
    ["ORG_MEMBER", 0, 0, 25],
    ["GROUP_OWNER", 202, 60, 197],
    ["GROUP_ACCESS_MANAGER", 15, 4, 146],
    ["GROUP_BACKUP_MANAGER", 18, 5, 158],
    ["GROUP_READ_ONLY", 3, 0, 146],
    ["GROUP_AUTOMATION_ADMIN", 0, 0, 0],
    ["GROUP_CAT_BREEDER", 0, 0, 0],
  ])("count what %s may do", (role, writes, deletions, reads) => {
    const allowed = [...operationsOf(role)];
    const count = (access: string): number =>
      allowed.filter((id) => operations.get(id)?.access === access).length;
    expect(writesOf(role).size).toBe(writes);
    expect(count("write") + count("delete")).toBe(writes);
    expect(count("delete")).toBe(deletions);
    expect(count("read")).toBe(reads);
  });

  test("let a project creator create projects, of which the specification names no role", () => {
    expect(writesOf("ORG_GROUP_CREATOR")).toEqual(new Set(["createGroup"]));
    expect(writesOf("ORG_OWNER").has("createGroup")).toBe(true);
    expect(writesOf("GROUP_OWNER").has("createGroup")).toBe(false);
  });

  test("answer with the same set each time", () => {
    expect(operationsOf("ORG_MEMBER")).toBe(operationsOf("ORG_MEMBER"));
    expect(operationsOf("ORG_MEMBER")).not.toBe(writesOf("ORG_MEMBER"));
  });
});
