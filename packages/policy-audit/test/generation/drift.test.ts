import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type OperationEntry, roleOperationsFile } from "./role-operations-file.ts";

const folder = join(import.meta.dirname, "../..");
const read = (path: string): string => readFileSync(join(folder, path), "utf8");
const entries = JSON.parse(read("data/atlas-operations.json")) as OperationEntry[];

test("the committed role operations are what the data generates today", () => {
  expect(roleOperationsFile(entries)).toBe(read("src/generated/role-operations.ts"));
});

test("groups operations by what they do and who may call them, whatever their order", () => {
  const some = [
    { operationId: "b", method: "PATCH", roles: ["Project Owner", "Project Cluster Manager"] },
    { operationId: "a", method: "POST", roles: ["Project Cluster Manager", "Project Owner"] },
    { operationId: "c", method: "DELETE", roles: ["Project Owner"] },
    { operationId: "d", method: "GET", roles: [] },
  ];
  const text = roleOperationsFile(some);
  expect(text).toContain(`
  { access: "delete", roles: "GROUP_OWNER", operations: "c" },
  { access: "read", roles: "", operations: "d" },
  { access: "write", roles: "GROUP_CLUSTER_MANAGER GROUP_OWNER", operations: "a b" },
];
`);
  expect(roleOperationsFile(some.toReversed())).toBe(text);
});

test("refuses a role that nobody has ranked", () => {
  const entry = { operationId: "breedCat", method: "POST", roles: ["Project Cat Breeder"] };
  expect(() => roleOperationsFile([entry])).toThrow(
    'breedCat asks for "Project Cat Breeder", which is no known role.',
  );
});
