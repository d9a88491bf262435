import { expect, test } from "vitest";
import type { Change } from "./change.ts";
import { inverseChange } from "./inverse-change.ts";

const clientId = "mdb_sa_id_6ab35c0ea08ff49b6f748cb3";

test.each<[string, string[], Change | undefined]>([
  [
    "a change of an account",
    ["accounts", "update", clientId, "--name=-x", "--role", "A", "--role", "B"],
    { kind: "update", orgId: "o", clientId, name: "-x", roles: ["A", "B"] },
  ],
  [
    "an empty description",
    ["accounts", "update", clientId, "--description", "", "--project", "p"],
    { kind: "update", orgId: "o", clientId, description: "", projectId: "p" },
  ],
  [
    "an assignment",
    ["accounts", "assign", clientId, "--project", "p", "--role", "A"],
    { kind: "assign", orgId: "o", clientId, projectId: "p", roles: ["A"] },
  ],
  [
    "its end",
    ["accounts", "unassign", clientId, "--project", "p"],
    { kind: "unassign", orgId: "o", clientId, projectId: "p" },
  ],
  [
    "entries of an access list",
    ["access", "remove", clientId, "203.0.113.7", "198.51.100.0/24"],
    {
      kind: "remove-addresses",
      orgId: "o",
      clientId,
      addresses: ["203.0.113.7", "198.51.100.0/24"],
    },
  ],
  ["nothing of what only the run knows", ["accounts", "delete", "{clientId}"], undefined],
  ["nothing that destroys", ["accounts", "delete", clientId], undefined],
])("reads %s", (_, words, change) => {
  expect(inverseChange("o", ["purser", ...words])).toEqual(change);
});

test("knows that nothing takes it back", () => {
  expect(inverseChange("o", null)).toBeUndefined();
});
