import { expect, test } from "vitest";
import { auditWith } from "../../../../test/audit-with.ts";
import {
  account,
  clientIdOf,
  denied,
  hexId,
  ok,
  organization,
  project,
  recordsOf,
} from "../../../../test/records.ts";
import { presetPolicy } from "../../../policy/preset-policy.ts";
import type { AccountRecord, ProjectRecord } from "@purser/inventory";
import { createPage } from "../page.ts";
import { mapAxes } from "./map-axes.ts";

function axesOf(projects: Partial<ProjectRecord>[], accounts: Partial<AccountRecord>[]) {
  const open = organization({
    projectCount: ok(projects.length),
    accountCount: ok(accounts.length),
  });
  const records = recordsOf(open, ...projects.map(project), ...accounts.map(account));
  const page = createPage(auditWith(records, presetPolicy("recommended")), []);
  const [only] = page.report.organizations;
  if (only === undefined) throw new Error("There is no organization.");
  return mapAxes(only, page.accounts);
}

const environment = (value: string) => ok([{ key: "env", value }]);

test("puts production first, then by name", () => {
  const { columns } = axesOf(
    [
      { projectId: hexId(1), name: "z", tags: environment("dev") },
      { projectId: hexId(2), name: "b", tags: environment("production") },
      { projectId: hexId(3), name: "a", tags: environment("production") },
      { projectId: hexId(4), name: "misc", tags: ok([]) },
    ],
    [{}],
  );
  expect(columns.map(({ name }) => name)).toEqual(["a", "b", "z", "misc"]);
});

test("tells what comes through the organization from what is assigned", () => {
  const projects = [{ projectId: hexId(1) }, { projectId: hexId(2), name: "second" }];
  const assignments = ok([{ projectId: hexId(1), roles: ok(["GROUP_OWNER"]) }]);
  const { rows } = axesOf(projects, [{ roles: ["ORG_READ_ONLY"], assignments }]);
  expect(rows[0]?.reach.get(hexId(1))).toMatchObject({ kind: "assigned", tier: 5 });
  expect(axesOf(projects, [{ roles: ["ORG_OWNER"] }]).rows[0]?.reach.get(hexId(2))).toEqual({
    kind: "inherited",
    tier: 5,
    roles: ["ORG_OWNER"],
  });
});

test("says of roles that could not be read that they were not", () => {
  const assignments = ok([{ projectId: hexId(1), roles: denied("listGroupServiceAccounts") }]);
  const { rows } = axesOf([{}], [{ assignments }]);
  expect(rows[0]?.reach.get(hexId(1))).toEqual({ kind: "assigned", tier: null, roles: null });
});

test("takes the riskiest accounts, and the projects they can do most in", () => {
  const projects = Array.from({ length: 250 }, (_, index) => ({
    projectId: hexId(index + 1),
    name: `project ${index}`,
  }));
  const accounts = Array.from({ length: 200 }, (_, index) => ({
    clientId: clientIdOf(index + 1),
    roles: ["ORG_MEMBER"],
    assignments: ok([
      {
        projectId: hexId(250 - (index % 250)),
        roles: ok([index < 5 ? "GROUP_OWNER" : "GROUP_READ_ONLY"]),
      },
    ]),
  }));
  const { rows, columns } = axesOf(projects, accounts);
  expect([rows.length, columns.length]).toEqual([40, 40]);
  const owners = rows.slice(0, 5).map(({ of }) => of.account.clientId);
  expect(owners.toSorted()).toEqual([1, 2, 3, 4, 5].map(clientIdOf));
  const names = new Set(columns.map(({ name }) => name));
  expect([249, 248, 247, 246, 245].every((index) => names.has(`project ${index}`))).toBe(true);
});
