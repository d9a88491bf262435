import { describe, expect, test } from "vitest";
import { allOperations, callOf, goodParams, paramsOf } from "../../test/calls.ts";
import { matchOperation } from "./match-operation.ts";

const account = `https://x.test/api/atlas/v2/groups/${goodParams["groupId"]}/serviceAccounts/${goodParams["clientId"]}`;

test.each(allOperations)("finds $platform $operation.operationId", ({ platform, operation }) => {
  const { url } = callOf(operation.operationId, { platform, query: { pretty: true } });
  const found = matchOperation(platform, operation.method.toLowerCase(), url);
  expect(found?.operation).toEqual(operation);
  expect(found?.params).toEqual(paramsOf(operation));
});

test.each(allOperations.filter(({ operation }) => operation.alternatePaths.length > 0))(
  "finds $platform $operation.operationId by its other spellings",
  ({ platform, operation }) => {
    for (const template of operation.alternatePaths) {
      const path = template.replaceAll(/\{(\w+)\}/g, (_, name: string) => goodParams[name] ?? "");
      const url = new URL(`https://x.test${path}`);
      expect(matchOperation(platform, operation.method, url)?.operation).toEqual(operation);
    }
  },
);

describe("an action", () => {
  test("is its own operation", () => {
    const found = matchOperation("atlas", "POST", new URL(`${account}:invite`));
    expect(found?.operation.operationId).toBe("inviteGroupServiceAccount");
    expect(found?.params["clientId"]).toBe(goodParams["clientId"]);
  });

  test.each(["GET", "PATCH", "DELETE"])("is never taken for a client ID by %s", (method) => {
    for (const spelling of [":invite", "%3Ainvite", ":%69nvite"]) {
      expect(matchOperation("atlas", method, new URL(account + spelling))).toBeUndefined();
    }
  });
});

test.each([
  ["another host's path", "GET", "https://x.test/api/private/orgs"],
  ["the other platform", "GET", "https://x.test/api/public/v1.0/orgs"],
  ["a method that the path lacks", "DELETE", "https://x.test/api/atlas/v2/orgs"],
  [
    "a climb to the organization",
    "DELETE",
    `${account}/../../../orgs/${goodParams["orgId"]}/serviceAccounts/..`,
  ],
  ["an empty value", "GET", "https://x.test/api/atlas/v2/orgs/"],
  ["broken encoding", "GET", "https://x.test/api/atlas/v2/orgs/%E0%A4%A"],
  ["a parameter that was left in", "GET", "https://x.test/api/atlas/v2/orgs/x/serviceAccounts/y/z"],
])("finds nothing for %s", (_, method, url) => {
  expect(matchOperation("atlas", method, new URL(url))).toBeUndefined();
});

test("looks below the base URL's path only", () => {
  const url = new URL("https://x.test/proxy/api/atlas/v2/orgs");
  expect(matchOperation("atlas", "GET", url, "/proxy")?.operation.operationId).toBe("listOrgs");
  expect(matchOperation("atlas", "GET", url)).toBeUndefined();
  expect(matchOperation("atlas", "GET", url, "/other")).toBeUndefined();
});
