import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { addressOf, toAccessListEntry, toEntryRequest } from "./access-list-entry.ts";
import { toAssignment } from "./assignment.ts";
import { toMcpConfiguration } from "./mcp-configuration.ts";
import { toProject } from "./project.ts";
import { toCreatedSecret, toSecret } from "./secret.ts";
import { toCreatedServiceAccount, toServiceAccount } from "./service-account.ts";

const at = "2026-11-22T09:00:00Z";
const secret = { id: "s1", createdAt: at, expiresAt: at, maskedSecretValue: "mdb_sa_sk_...wxyz" };
const account = {
  clientId: "c",
  createdAt: at,
  name: "n",
  description: "d",
  roles: ["ORG_MEMBER"],
};
const entry = { createdAt: at, requestCount: 3 };

describe("a secret", () => {
  it("was never used where the platform leaves its last use out", () => {
    expect(toSecret(secret)).toEqual({
      secretId: "s1",
      createdAt: at,
      expiresAt: at,
      lastUsedAt: null,
      maskedValue: "mdb_sa_sk_...wxyz",
    });
  });

  it("loses a value that has no business there", () => {
    const leaked = { ...secret, secret: "mdb_sa_sk_value" } as unknown as typeof secret;
    expect(JSON.stringify(toSecret(leaked))).not.toContain("mdb_sa_sk_value");
  });

  it("does not print its value when it is new", () => {
    const created = toCreatedSecret({ ...secret, secret: "mdb_sa_sk_abcdefghijkl" });
    expect(created.value.expose()).toBe("mdb_sa_sk_abcdefghijkl");
    expect(inspect(created) + JSON.stringify(created)).not.toContain("abcdefgh");
  });
});

describe("a service account", () => {
  it("keeps what the spec does not know", () => {
    const raw = { ...account, secrets: [{ ...secret, region: "x" }], tier: 7 };
    expect(toServiceAccount(raw)).toMatchObject({ tier: 7, secrets: [{ region: "x" }] });
  });

  it("passes though its secrets are missing, or nothing", () => {
    const broken = account as unknown as Parameters<typeof toServiceAccount>[0];
    expect(toServiceAccount(broken)).toMatchObject({ clientId: "c", secrets: undefined });
    const holed = { ...account, secrets: [null] } as unknown as typeof broken;
    expect(toServiceAccount(holed).secrets).toEqual([null]);
  });

  it("comes with its one secret when it is new", () => {
    const raw = { ...account, secrets: [{ ...secret, secret: "mdb_sa_sk_abcdefghijkl" }] };
    const created = toCreatedServiceAccount(raw);
    expect(created).not.toHaveProperty("secrets");
    expect(created.secret.secretId).toBe("s1");
    expect(() => toCreatedServiceAccount({ ...account, secrets: [] })).toThrow("no secret");
  });
});

describe("an access-list entry", () => {
  it.each([
    [{ lastUsedAt: at }, at],
    [{ lastUsed: at }, at],
    [{ lastUsedAt: null, lastUsed: at }, at],
    [{}, null],
  ])("was last used when either name of it says so: %j", (use, expected) => {
    const { lastUsedAt } = toAccessListEntry({ ...entry, cidrBlock: "10.0.0.0/8", ...use });
    expect(lastUsedAt).toBe(expected);
  });

  it.each([
    ["203.0.113.7", "203.0.113.7/32"],
    ["2001:db8::1", "2001:db8::1/128"],
  ])("that names %s alone is the block %s", (ipAddress, cidrBlock) => {
    expect(toAccessListEntry({ ...entry, ipAddress })).toMatchObject({ ipAddress, cidrBlock });
  });

  it("is asked for as an address or as a block", () => {
    expect(toEntryRequest("10.0.0.0/8")).toEqual({ cidrBlock: "10.0.0.0/8" });
    expect(toEntryRequest("::1")).toEqual({ ipAddress: "::1" });
    expect(toEntryRequest({ ipAddress: "::1" })).toEqual({ ipAddress: "::1" });
    expect(addressOf({ ipAddress: null, cidrBlock: "10.0.0.0/8" })).toBe("10.0.0.0/8");
  });
});

it("a project has no agent's key", () => {
  const raw = { id: "p", orgId: "o", name: "n", agentApiKey: "key", replicaSetCount: 1 };
  expect(toProject(raw)).toEqual({ projectId: "p", orgId: "o", name: "n", replicaSetCount: 1 });
});

it("a project was created when Atlas says so", () => {
  const raw = { id: "p", orgId: "o", name: "n", created: at, clusterCount: 0, links: [] };
  const project = { projectId: "p", orgId: "o", name: "n", createdAt: at, clusterCount: 0 };
  expect(toProject(raw)).toEqual(project);
});

it("an assignment without roles says that it does not know them", () => {
  expect(toAssignment({ groupId: "p" })).toEqual({ projectId: "p", roles: undefined });
});

it("an MCP configuration lists addresses and blocks, however they are written", () => {
  const ipAccessList = ["10.0.0.0/8", { ipAddress: "::1" }, { cidrBlock: "10.1.0.0/16" }];
  const raw = {
    mcpConfigId: "m",
    mcpConfigName: "n",
    clientId: "c",
    egressClientId: "e",
    roles: [],
  };
  expect(toMcpConfiguration({ ...raw, ipAccessList }).accessList).toEqual([
    "10.0.0.0/8",
    "::1",
    "10.1.0.0/16",
  ]);
});
