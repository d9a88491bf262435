import { expect, test } from "vitest";
import { clientIdOf, hexId, orgId } from "../../../test/records.ts";
import { organizationReport, reportOf } from "../../../test/report-of.ts";
import { auditReport, hostile, leaked } from "../../../test/report-with.ts";
import { sarifInventory } from "./sarif-inventory.ts";

const inventory = sarifInventory(reportOf([]));
const [first] = organizationReport().accounts;

/** What stands in the lines of a subject, without their indentation. */
const at = (subject: Parameters<typeof inventory.lineOf>[0]): string => {
  const { startLine, endLine } = inventory.lineOf(subject);
  const lines = inventory.text.split("\n").slice(startLine - 1, endLine);
  return lines.map((line) => line.trim()).join(" ");
};

test("writes an account a block, in JSON, whatever it is called", () => {
  const { text } = sarifInventory(auditReport({ hostile }));
  const { organizations } = JSON.parse(text) as {
    organizations: { accounts: { name: string }[] }[];
  };
  expect(organizations.flatMap(({ accounts }) => accounts.map(({ name }) => name))).toContain(
    hostile,
  );
  expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
  expect(JSON.parse(inventory.text)).toMatchObject({
    schemaVersion: 1,
    organizations: [
      {
        id: orgId,
        accounts: [
          { clientId: clientIdOf(3), roles: ["ORG_OWNER"], accessList: ["52.29.201.8"] },
          { clientId: clientIdOf(4), assignments: null, accessList: null, secrets: [] },
        ],
      },
    ],
  });
});

test("is sorted, whatever the order of the report", () => {
  const other = organizationReport({ id: hexId(1) });
  const organization = organizationReport();
  const forwards = reportOf([], { organizations: [other, organization] });
  const backwards = reportOf([], {
    organizations: [
      { ...organization, accounts: organization.accounts.toReversed() },
      { ...other, accounts: other.accounts.toReversed() },
    ],
  });
  expect(sarifInventory(backwards).text).toBe(sarifInventory(forwards).text);
});

test("holds nothing that changes by use or time alone", () => {
  const used = organizationReport();
  const accounts = used.accounts.map((account) => ({
    ...account,
    lastUsedAt: "2026-11-20T00:00:00Z",
    score: { ...account.score, total: 3 },
    secrets: account.secrets.map((secret) => ({ ...secret, lastUsedAt: "2026-11-20T00:00:00Z" })),
  }));
  const later = reportOf([], {
    generatedAt: "2026-11-29T09:00:00Z",
    organizations: [{ ...used, accounts, collection: { ...used.collection, requests: 11 } }],
  });
  expect(sarifInventory(later).text).toBe(inventory.text);
});

test.each([
  ["an organization", {}, `"id": "${orgId}", "name": "Larkfield",`],
  [
    "a project",
    { projectId: hexId(1) },
    `{"projectId":"${hexId(1)}","name":"payments-prod","environment":"production"}`,
  ],
  ["a secret", { clientId: clientIdOf(3), secretId: hexId(501) }, /^\{"secretId":"0+1f5".*\}$/],
  [
    "an assignment",
    { clientId: clientIdOf(3), projectId: hexId(1) },
    /^\{"projectId":.*"roles":\["GROUP_OWNER"\]\}$/,
  ],
  ["an address", { clientId: clientIdOf(3), address: "52.29.201.8" }, '"52.29.201.8"'],
  ["an account", { clientId: clientIdOf(3) }, /^\{ "clientId": "mdb_sa_id_0+3", .*\]? \},$/],
  [
    "an unknown secret of an account",
    { clientId: clientIdOf(3), secretId: "x" },
    /^\{ "clientId": "mdb_sa_id_0+3"/,
  ],
  [
    "an account that is gone",
    { clientId: "mdb_sa_id_x" },
    `"id": "${orgId}", "name": "Larkfield",`,
  ],
  ["an API key", { apiKeyId: "x" }, `"id": "${orgId}", "name": "Larkfield",`],
])("finds %s", (_what, subject, expected) => {
  expect(at({ orgId, ...subject })).toMatch(expected);
});

test("finds the first line for an organization that it does not hold", () => {
  expect(inventory.lineOf({ orgId: "x" })).toEqual({
    startLine: 1,
    startColumn: 1,
    endLine: 1,
    endColumn: 2,
  });
});

test("masks secrets by itself", () => {
  const accounts = first === undefined ? [] : [{ ...first, description: leaked }];
  const { text } = sarifInventory(
    reportOf([], { organizations: [organizationReport({ accounts })] }),
  );
  expect(text).not.toContain(leaked);
  expect(text).toContain("mdb_sa_sk_…wxyz");
});
