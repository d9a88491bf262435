import { operations } from "@purser/spec";
import { describe, expect, it } from "vitest";
import type { Creation } from "../creation/creation.ts";
import { operationIds } from "../creation/level.ts";
import { List } from "../pages/list.ts";
import { createAtlasResources } from "./atlas-resources.ts";
import { createCloudManagerResources } from "./cloud-manager-resources.ts";
import type { ResourceContext } from "./context.ts";
import type { OperationInput } from "./perform.ts";

/** What the client does by itself, for its own token. */
const ofTheClient = new Set(["createAccessToken", "revokeAccessToken"]);

const orgId = "a".repeat(24);
const projectId = "b".repeat(24);
const secretId = "c".repeat(24);
const clientId = `mdb_sa_id_${"d".repeat(24)}`;

const account = {
  clientId,
  name: "ci",
  description: "Deploys",
  createdAt: "2026-11-22T09:00:00Z",
  roles: [],
  secrets: [{ id: secretId, secret: "mdb_sa_sk_aaaaaaaaaaaa" }],
};
const page = { results: [], links: [] };

/** Collects what is performed, and answers anything with something of the right form. */
function createContext(): { context: ResourceContext; performed: Map<string, OperationInput> } {
  const performed = new Map<string, OperationInput>();
  const perform: ResourceContext["perform"] = async (operationId, input = {}) => {
    performed.set(operationId, input);
    const body = operationId.includes("Secret") ? { id: secretId, ...account.secrets[0] } : account;
    return { body: { ...page, ...body }, response: new Response() };
  };
  // The creations of the client read before and after, which would hide that a resource does not.
  const creation: Creation = {
    account: (level, params, body) => perform(operationIds[level].createAccount, { params, body }),
    secret: (level, params, body) => perform(operationIds[level].createSecret, { params, body }),
    assign: (params, body) => perform("inviteGroupServiceAccount", { params, body }),
    allow: (level, params, body) => perform(operationIds[level].addToAccessList, { params, body }),
  };
  return { context: { perform, creation, revokeToken: () => Promise.resolve() }, performed };
}

const isPlain = (value: object) =>
  [Object.prototype, null].includes(Object.getPrototypeOf(value) as object | null);

const argumentsOf: Readonly<Record<string, unknown[]>> = {
  organization: [orgId],
  project: [projectId],
  serviceAccount: [clientId],
  secrets: ["mcp"],
};
const newAccount = { name: "a", description: "b", roles: [], secretExpiresAfterHours: 8 };

/** Calls every function that hangs on a value, at any depth, and awaits what comes back. */
async function callAll(node: object, path: string[], called: string[]): Promise<void> {
  for (const [name, member] of Object.entries(node) as [string, unknown][]) {
    const here = [...path, name];
    if (typeof member === "object" && member !== null) await callAll(member, here, called);
    if (typeof member !== "function") continue;
    called.push(here.join("."));
    const result: unknown = Reflect.apply(member, undefined, argumentsFor(here));
    if (result instanceof List || result instanceof Promise) await result;
    else if (typeof result === "object" && result !== null && isPlain(result)) {
      await callAll(result, [`${here.join(".")}()`], called);
    }
  }
}

function argumentsFor(path: string[]): unknown[] {
  const [name = "", parent = ""] = path.toReversed();
  if (name in argumentsOf) return argumentsOf[name] ?? [];
  if (name === "list" || name === "revoke" || name === "root") return [];
  if (parent === "organizations") return [orgId];
  if (parent === "projects") return [projectId];
  if (parent === "rateLimits") return ["set"];
  if (parent === "secrets")
    return name === "create" ? [{ secretExpiresAfterHours: 8 }] : [secretId];
  if (parent === "accessList") return [name === "add" ? ["203.0.113.7"] : "203.0.113.7"];
  if (parent === "serviceAccounts") {
    return name === "create" ? [newAccount] : [clientId, { roles: [] }];
  }
  return name === "update" || name === "assign" ? [{ roles: [] }] : [];
}

describe.each([
  { platform: "atlas", createResources: createAtlasResources },
  { platform: "cloud-manager", createResources: createCloudManagerResources },
] as const)("the resources of $platform", ({ platform, createResources }) => {
  it("perform every operation of the spec, and no other", async () => {
    const { context, performed } = createContext();
    await callAll(createResources(context), [], []);
    const expected = Object.keys(operations[platform]).filter((id) => !ofTheClient.has(id));
    expect([...performed.keys()].toSorted()).toEqual(expected.toSorted());
  });

  it("fill every parameter of each operation's path", async () => {
    const { context, performed } = createContext();
    await callAll(createResources(context), [], []);
    for (const [operationId, { params = {} }] of performed) {
      const { path = "" } = operations[platform][operationId] ?? {};
      const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
      expect([operationId, Object.keys(params).toSorted()]).toEqual([
        operationId,
        named.toSorted(),
      ]);
    }
  });

  it("send nothing before a method is called", () => {
    const { context, performed } = createContext();
    const resources = createResources(context);
    resources.organization(orgId).serviceAccount(clientId);
    resources.organization(orgId).serviceAccounts.list();
    resources.project(projectId);
    expect(performed.size).toBe(0);
  });
});
