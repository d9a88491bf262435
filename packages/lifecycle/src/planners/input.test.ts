import { InvalidRequestError, NotFoundError } from "@purser/core";
import { describe, expect, it } from "vitest";
import { plannerCases } from "../../test/planner-cases.ts";
import { createPlannerWorld, platforms, type PlannerWorld } from "../../test/planner-world.ts";
import { runPlan } from "../../test/run-plan.ts";
import { createTestSink } from "../../test/test-sink.ts";
import type { Plan } from "../plan/plan.ts";
import { planAddAddresses } from "./plan-add-addresses.ts";
import { planAssign } from "./plan-assign.ts";
import { planCreateAccount } from "./plan-create-account.ts";
import { planCreateSecret } from "./plan-create-secret.ts";
import { planDeleteAccount } from "./plan-delete-account.ts";
import { planDeleteSecret } from "./plan-delete-secret.ts";
import { planRemoveAddresses } from "./plan-remove-addresses.ts";
import { planUnassign } from "./plan-unassign.ts";
import { planUpdateAccount } from "./plan-update-account.ts";

const hex = "0123456789abcdef01234567";
const id = `mdb_sa_id_${hex}`;
const sink = createTestSink();
const account = {
  name: "ci",
  description: "Deploys from CI",
  roles: ["ORG_READ_ONLY"],
  secretExpiresAfterHours: 720,
};
type Planning = (world: PlannerWorld) => Promise<Plan>;

const bad: readonly [name: string, path: string, plan: Planning][] = [
  [
    "a name",
    "body.name",
    ({ scene }) => planCreateAccount(scene, { ...account, name: "a/b" }, { sink }),
  ],
  [
    "a role",
    "body.roles[0]",
    ({ scene }) => planCreateAccount(scene, { ...account, roles: ["ORG_GOD"] }, { sink }),
  ],
  [
    "no role",
    "body.roles",
    ({ scene }) => planCreateAccount(scene, { ...account, roles: [] }, { sink }),
  ],
  [
    "a lifetime",
    "body.secretExpiresAfterHours",
    ({ scene }) => planCreateSecret(scene, id, { secretExpiresAfterHours: -1 }, { sink }),
  ],
  [
    "a project",
    "params.groupId",
    ({ scene }) => planCreateAccount(scene, { ...account, projectId: ".." }, { sink }),
  ],
  ["a client ID", "params.clientId", ({ scene }) => planDeleteAccount(scene, "../apiKeys")],
  [
    "a client ID to update",
    "params.clientId",
    ({ scene }) => planUpdateAccount(scene, "x", { name: "ci" }),
  ],
  [
    "a description",
    "body.description",
    ({ scene }) => planUpdateAccount(scene, id, { description: "" }),
  ],
  [
    "a description in a project",
    "body.description",
    ({ scene }) => planUpdateAccount(scene, id, { description: "" }, { projectId: hex }),
  ],
  ["a secret ID", "params.secretId", ({ scene }) => planDeleteSecret(scene, id, "x")],
  [
    "a role to assign",
    "body.roles[0]",
    ({ scene }) => planAssign(scene, id, { projectId: hex, roles: ["GROUP_"] }),
  ],
  [
    "a project to leave",
    "params.groupId",
    ({ scene }) => planUnassign(scene, id, { projectId: "x" }),
  ],
  [
    "an address to add",
    "params.ipAddress",
    ({ scene }) => planAddAddresses(scene, id, ["203.0.113.7", "localhost"]),
  ],
  [
    "an address to remove",
    "params.ipAddress",
    ({ scene }) => planRemoveAddresses(scene, id, ["203.0.113.7/33"]),
  ],
  ["no address", "entries", ({ scene }) => planRemoveAddresses(scene, id, [])],
  ["no address to add", "entries", ({ scene }) => planAddAddresses(scene, id, [])],
];

describe.each(platforms)("on %s", (platform) => {
  it.each(bad)("refuses %s that cannot be right before anything is sent", async (_, path, plan) => {
    const world = createPlannerWorld({ platform });
    const { requestCount } = world.emulator;
    const failure: unknown = await plan(world).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(InvalidRequestError);
    expect(
      failure instanceof InvalidRequestError && failure.faults.map((fault) => fault.path),
    ).toContain(path);
    expect(world.emulator.requestCount).toBe(requestCount);
  });

  const absent: readonly [name: string, plan: Planning][] = [
    ["an account", ({ scene }) => planDeleteAccount(scene, id)],
    [
      "an account to assign",
      async (world) =>
        planAssign(world.scene, id, {
          projectId: await world.projectId("contract-one"),
          roles: ["GROUP_READ_ONLY"],
        }),
    ],
    [
      "a secret",
      async ({ scene, account: find }) =>
        planDeleteSecret(scene, (await find("contract-member")).clientId, hex),
    ],
    [
      "an assignment",
      async (world) =>
        planUnassign(world.scene, (await world.account("contract-member")).clientId, {
          projectId: await world.projectId("contract-one"),
        }),
    ],
    [
      "an address",
      async ({ scene, account: find }) =>
        planRemoveAddresses(scene, (await find("contract-listed")).clientId, [
          "3.64.10.20",
          "3.64.10.21",
        ]),
    ],
  ];
  it.each(absent)("does not find %s that is not there, and changes nothing", async (_, plan) => {
    const world = createPlannerWorld({ platform });
    await expect(plan(world)).rejects.toBeInstanceOf(NotFoundError);
    expect(world.writes).toEqual([]);
  });

  const idle: readonly [name: string, plan: Planning][] = [
    [
      "an account",
      async ({ scene, account: find }) => {
        const { clientId, name, roles } = await find("contract-member");
        return planUpdateAccount(scene, clientId, { name, roles });
      },
    ],
    [
      "an assignment",
      async (world) =>
        planAssign(world.scene, (await world.account("contract-listed")).clientId, {
          projectId: await world.projectId("contract-one"),
          roles: ["GROUP_READ_ONLY"],
        }),
    ],
    [
      "an access list",
      async ({ scene, account: find }) =>
        planAddAddresses(scene, (await find("contract-listed")).clientId, [
          "3.64.10.20/32",
          "18.184.32.77/24",
        ]),
    ],
  ];
  it.each(idle)("sends nothing for %s that is as asked already", async (_, make) => {
    const world = createPlannerWorld({ platform });
    const plan = await make(world);
    expect(plan).toMatchObject({ requests: [], undo: null, tier: "reversible" });
    expect(plan.warnings.length).toBeGreaterThan(0);
    expect((await runPlan(plan)).outcome.state).toBe("done");
    expect(world.writes).toEqual([]);
  });

  it.each(plannerCases)(
    "$name says of what it could not read that it is unknown, and why",
    async (one) => {
      const world = createPlannerWorld({ platform });
      world.interfere((request, pass) =>
        /\/(groups\/?|accessList|settings)$/.test(request.path) && request.method === "GET"
          ? Promise.resolve(
              Response.json({ error: 403, errorCode: "ACCESS_FORBIDDEN" }, { status: 403 }),
            )
          : pass(),
      );
      // What the cases need to know they read before.
      const names = ["contract-one", "contract-two"];
      const plan = await withProjects(world, names, () => one.plan(world, createTestSink()));
      if (!plan.blastRadius) return;
      const { assignments, accessList } = plan.blastRadius;
      for (const fact of [assignments, accessList]) {
        expect(fact).toMatchObject({ state: "denied", cause: { kind: "denied", status: 403 } });
      }
      if (plan.target.projectId !== undefined && plan.action !== "assign") {
        const known = assignments.state === "ok" ? [] : (assignments.known ?? []);
        expect(known.map(({ projectId }) => projectId)).toEqual([plan.target.projectId]);
      }
      expect(world.writes).toEqual([]);
    },
  );
});

/** Answers the tests' own questions for projects from before they could not be read any more. */
async function withProjects<T>(
  world: PlannerWorld,
  names: readonly string[],
  use: () => Promise<T>,
): Promise<T> {
  const fresh = createPlannerWorld({ platform: world.scene.client.platform });
  const ids = new Map<string, string>();
  for (const name of names) ids.set(name, await fresh.projectId(name));
  world.projectId = (name) => Promise.resolve(ids.get(name) ?? "");
  return use();
}
