import { describe, expect, it } from "vitest";
import { createPlannerWorld, platforms, type PlannerWorld } from "../../test/planner-world.ts";
import { runPlan } from "../../test/run-plan.ts";
import { createTestSink } from "../../test/test-sink.ts";
import type { Plan } from "../plan/plan.ts";
import { planAddAddresses } from "../planners/plan-add-addresses.ts";
import { planAssign } from "../planners/plan-assign.ts";
import { planCreateSecret } from "../planners/plan-create-secret.ts";
import { planDeleteAccount } from "../planners/plan-delete-account.ts";
import { planDeleteSecret } from "../planners/plan-delete-secret.ts";
import { planRemoveAddresses } from "../planners/plan-remove-addresses.ts";
import { planUnassign } from "../planners/plan-unassign.ts";
import { planUpdateAccount } from "../planners/plan-update-account.ts";

type Row = {
  name: string;
  rule: string;
  plan: (world: PlannerWorld) => Promise<Plan>;
};

const month = { secretExpiresAfterHours: 720 };
const seen = "203.0.113.10";

async function ownSecretId({ account }: PlannerWorld): Promise<string> {
  const { secrets } = await account("contract-owner");
  return secrets[0]?.secretId ?? "";
}

/** The account in use with a second secret and an access list that lets it in. */
async function prepare({ scene }: PlannerWorld): Promise<void> {
  const account = scene.client.organization(scene.orgId).serviceAccount(scene.self);
  await account.accessList.add([seen, "198.51.100.0/24"]);
}

const rows: readonly Row[] = [
  {
    name: "deleting the account in use",
    rule: "own-account",
    plan: ({ scene }) => planDeleteAccount(scene, scene.self),
  },
  {
    name: "deleting the only secret in use",
    rule: "own-secret",
    plan: async (world) =>
      planDeleteSecret(world.scene, world.scene.self, await ownSecretId(world)),
  },
  {
    name: "a second secret of the account in use",
    rule: "own-secret",
    plan: ({ scene }) => planCreateSecret(scene, scene.self, month, { sink: createTestSink() }),
  },
  {
    name: "taking ORG_OWNER from the account in use",
    rule: "own-role",
    plan: ({ scene }) => planUpdateAccount(scene, scene.self, { roles: ["ORG_READ_ONLY"] }),
  },
  {
    name: "removing the entry in use",
    rule: "own-address",
    plan: async (world) => {
      await prepare(world);
      world.writes.length = 0;
      return planRemoveAddresses({ ...world.scene, address: seen }, world.scene.self, [seen]);
    },
  },
  {
    name: "removing the entry that was used last",
    rule: "own-address",
    plan: async (world) => {
      await prepare(world);
      world.writes.length = 0;
      return planRemoveAddresses(world.scene, world.scene.self, [seen]);
    },
  },
  {
    name: "a first entry without the address in use",
    rule: "own-address",
    plan: ({ scene }) =>
      planAddAddresses({ ...scene, address: seen }, scene.self, ["198.51.100.0/24"]),
  },
  {
    name: "a third secret",
    rule: "no-free-slot",
    plan: async ({ scene, account }) => {
      const { clientId } = await account("contract-rotating");
      return planCreateSecret(scene, clientId, month, { sink: createTestSink() });
    },
  },
  {
    name: "deleting the last owner with a token of nobody known",
    rule: "last-owner",
    plan: ({ scene: { self, ...scene } }) =>
      planDeleteAccount({ ...scene, credential: "access-token" }, self),
  },
  {
    name: "demoting the last owner with a token of nobody known",
    rule: "last-owner",
    plan: ({ scene: { self, ...scene } }) =>
      planUpdateAccount({ ...scene, credential: "access-token" }, self, { roles: ["ORG_MEMBER"] }),
  },
];

describe.each(platforms)("on %s", (platform) => {
  it.each(rows)("$name is refused, and nothing is sent", async ({ rule, plan: make }) => {
    const world = createPlannerWorld({ platform });
    const plan = await make(world);
    expect(plan.refusals.map((refusal) => refusal.rule)).toEqual([rule]);
    for (const { message, hint } of plan.refusals) {
      expect(message).toMatch(/^\S.*\.$/);
      expect(hint).toMatch(/^[A-Z].*\.$/);
    }
    await expect(runPlan(plan)).rejects.toThrow(TypeError);
    expect(world.writes).toEqual([]);
  });

  it("lets a project's owner in use keep what it needs to come back", async () => {
    const world = createPlannerWorld({ platform });
    const { scene } = world;
    const projectId = await world.projectId("contract-one");
    const { clientId } = await world.account("contract-project-owner");
    const own = { ...scene, self: clientId };
    const plans = [
      await planUnassign(own, clientId, { projectId }),
      await planUpdateAccount(own, clientId, { roles: ["GROUP_READ_ONLY"] }, { projectId }),
      await planAssign(own, clientId, { projectId, roles: ["GROUP_READ_ONLY"] }),
    ];
    expect(plans.map(({ refusals }) => refusals.map(({ rule }) => rule))).toEqual([
      ["own-role"],
      ["own-role"],
      ["own-role"],
    ]);
    // Who owns the organization can assign itself again.
    await scene.client
      .organization(scene.orgId)
      .serviceAccount(clientId)
      .update({ roles: ["ORG_OWNER"] });
    const again = [
      await planUnassign(own, clientId, { projectId }),
      await planUpdateAccount(own, clientId, { roles: ["GROUP_READ_ONLY"] }, { projectId }),
      await planAssign(own, clientId, { projectId, roles: ["GROUP_READ_ONLY"] }),
    ];
    expect(again.flatMap(({ refusals }) => refusals)).toEqual([]);
  });

  it("tells the account's other secret from the one in use by its ending", async () => {
    const world = createPlannerWorld({ platform });
    const { clientId, secrets } = await world.account("contract-rotating");
    const [old, young] = secrets;
    const own = { ...world.scene, self: clientId };
    const rulesOf = async (secretEnding: string | undefined, secretId = "") => {
      const scene = { ...own, ...(secretEnding !== undefined && { secretEnding }) };
      const plan = await planDeleteSecret(scene, clientId, secretId);
      return plan.refusals.map(({ rule }) => rule);
    };
    const ending = young?.maskedValue.slice(-4);
    expect(await rulesOf(ending, young?.secretId)).toEqual(["own-secret"]);
    expect(await rulesOf(ending, old?.secretId)).toEqual([]);
    expect(await rulesOf(undefined, old?.secretId)).toEqual(["own-secret"]);
    expect(await rulesOf("zzzz", old?.secretId)).toEqual(["own-secret"]);
  });

  it("warns where an API key remains that owns the organization", async () => {
    const world = createPlannerWorld({ platform });
    const { self, ...scene } = world.scene;
    const plan = await planDeleteAccount({ ...scene, credential: "api-key" }, self);
    expect(plan.refusals).toEqual([]);
    expect(plan.warnings.join("\n")).toMatch(/last account with ORG_OWNER/);
  });

  it("lets one of two owners go, if the other can sign in", async () => {
    const world = createPlannerWorld({ platform });
    const { scene } = world;
    const { clientId } = await world.account("contract-member");
    const member = scene.client.organization(scene.orgId).serviceAccount(clientId);
    await member.update({ roles: ["ORG_OWNER"] });
    expect((await planDeleteAccount(scene, clientId)).refusals).toEqual([]);
    // The member owns it, but has no secret to act with: whoever acts must not be the last.
    const { secrets } = await member.get();
    await member.secrets.delete(secrets[0]?.secretId ?? "");
    const { self, ...others } = scene;
    const plan = await planDeleteAccount({ ...others, credential: "access-token" }, self);
    expect(plan.refusals.map(({ rule }) => rule)).toEqual(["last-owner"]);
  });

  it("lets a rotation of the account in use be meant", async () => {
    const { scene } = createPlannerWorld({ platform });
    const secret = { ...month, self: true };
    const plan = await planCreateSecret(scene, scene.self, secret, { sink: createTestSink() });
    expect(plan).toMatchObject({ refusals: [], tier: "rotation" });
    expect(plan.warnings.join("\n")).toMatch(/cannot be undone/);
  });
});

it("refuses a life longer than the organization lets a secret have", async () => {
  const world = createPlannerWorld({ platform: "atlas" });
  const { clientId } = await world.account("contract-member");
  const secret = { secretExpiresAfterHours: 9999 };
  const plan = await planCreateSecret(world.scene, clientId, secret, { sink: createTestSink() });
  expect(plan.refusals.map(({ rule }) => rule)).toEqual(["lifetime-out-of-bounds"]);
});
