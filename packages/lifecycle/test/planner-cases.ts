import type { Plan } from "../src/plan/plan.ts";
import { planAddAddresses } from "../src/planners/plan-add-addresses.ts";
import { planAssign } from "../src/planners/plan-assign.ts";
import { planCreateAccount } from "../src/planners/plan-create-account.ts";
import { planCreateSecret } from "../src/planners/plan-create-secret.ts";
import { planDeleteAccount } from "../src/planners/plan-delete-account.ts";
import { planDeleteSecret } from "../src/planners/plan-delete-secret.ts";
import { planRemoveAddresses } from "../src/planners/plan-remove-addresses.ts";
import { planUnassign } from "../src/planners/plan-unassign.ts";
import { planUpdateAccount } from "../src/planners/plan-update-account.ts";
import type { PlannerWorld } from "./planner-world.ts";
import type { TestSink } from "./test-sink.ts";

/** One use of a planner, and how to see that it did what it says. */
export type PlannerCase = {
  name: string;
  plan(world: PlannerWorld, sink: TestSink): Promise<Plan>;
  /** Whether everything is as the plan wants it, read from the service. */
  isDone(world: PlannerWorld): Promise<boolean>;
};

const newAccount = {
  name: "nightly-backup",
  description: "Copies the nights backups",
  secretExpiresAfterHours: 720,
};
const blocks = ["3.64.10.20", "18.184.32.0/24"];

const accountOf = (world: PlannerWorld, clientId: string) =>
  world.scene.client.organization(world.scene.orgId).serviceAccount(clientId);
const idOf = async (world: PlannerWorld, name: string) => (await world.account(name)).clientId;
const isThere = (world: PlannerWorld, name: string) =>
  world.account(name).then(
    () => true,
    () => false,
  );
const rolesIn = async (world: PlannerWorld, name: string, project: string) => {
  const { serviceAccounts } = world.scene.client.project(await world.projectId(project));
  const accounts = await serviceAccounts.list().all();
  return accounts.find((one) => one.name === name)?.roles;
};
const listOf = async (world: PlannerWorld, name: string) => {
  const entries = await accountOf(world, await idOf(world, name))
    .accessList.list()
    .all();
  return entries.map(({ cidrBlock }) => cidrBlock).toSorted();
};
const isJson = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

export const plannerCases: readonly PlannerCase[] = [
  {
    name: "creating an account",
    plan: ({ scene }, sink) =>
      planCreateAccount(scene, { ...newAccount, roles: ["ORG_READ_ONLY"] }, { sink }),
    async isDone(world) {
      if (!(await isThere(world, newAccount.name))) return false;
      const { description, roles, secrets } = await world.account(newAccount.name);
      return (
        description === newAccount.description &&
        isJson(roles, ["ORG_READ_ONLY"]) &&
        secrets.length === 1
      );
    },
  },
  {
    name: "creating an account in a project",
    async plan(world, sink) {
      const projectId = await world.projectId("contract-two");
      const account = { ...newAccount, roles: ["GROUP_OWNER"], projectId };
      return planCreateAccount(world.scene, account, { sink });
    },
    isDone: async (world) =>
      isJson(await rolesIn(world, newAccount.name, "contract-two"), ["GROUP_OWNER"]) &&
      (await world.account(newAccount.name)).description === newAccount.description,
  },
  {
    name: "updating an account",
    plan: async (world) =>
      planUpdateAccount(world.scene, await idOf(world, "contract-member"), {
        name: "renamed",
        description: "Has another name",
        roles: ["ORG_READ_ONLY"],
      }),
    async isDone(world) {
      if (!(await isThere(world, "renamed"))) return false;
      const { description, roles } = await world.account("renamed");
      return description === "Has another name" && isJson(roles, ["ORG_READ_ONLY"]);
    },
  },
  {
    name: "describing an account through a project",
    async plan(world) {
      const projectId = await world.projectId("contract-one");
      const changes = { description: "Reads one project" };
      return planUpdateAccount(world.scene, await idOf(world, "contract-listed"), changes, {
        projectId,
      });
    },
    isDone: async (world) =>
      (await world.account("contract-listed")).description === "Reads one project" &&
      isJson(await rolesIn(world, "contract-listed", "contract-one"), ["GROUP_READ_ONLY"]),
  },
  {
    name: "changing roles in a project",
    async plan(world) {
      const projectId = await world.projectId("contract-one");
      const changes = { roles: ["GROUP_OWNER"] };
      return planUpdateAccount(world.scene, await idOf(world, "contract-listed"), changes, {
        projectId,
      });
    },
    isDone: async (world) =>
      isJson(await rolesIn(world, "contract-listed", "contract-one"), ["GROUP_OWNER"]),
  },
  {
    name: "deleting an account",
    plan: async (world) => planDeleteAccount(world.scene, await idOf(world, "contract-listed")),
    isDone: async (world) => !(await isThere(world, "contract-listed")),
  },
  {
    name: "assigning an account",
    plan: async (world) =>
      planAssign(world.scene, await idOf(world, "contract-member"), {
        projectId: await world.projectId("contract-two"),
        roles: ["GROUP_READ_ONLY"],
      }),
    isDone: async (world) =>
      isJson(await rolesIn(world, "contract-member", "contract-two"), ["GROUP_READ_ONLY"]),
  },
  {
    name: "assigning an account that is assigned already",
    plan: async (world) =>
      planAssign(world.scene, await idOf(world, "contract-listed"), {
        projectId: await world.projectId("contract-two"),
        roles: ["GROUP_OWNER"],
      }),
    isDone: async (world) =>
      isJson(await rolesIn(world, "contract-listed", "contract-two"), ["GROUP_OWNER"]),
  },
  {
    name: "taking an account out of a project",
    plan: async (world) =>
      planUnassign(world.scene, await idOf(world, "contract-listed"), {
        projectId: await world.projectId("contract-two"),
      }),
    isDone: async (world) =>
      (await rolesIn(world, "contract-listed", "contract-two")) === undefined &&
      isThere(world, "contract-listed"),
  },
  {
    name: "creating a secret",
    plan: async (world, sink) =>
      planCreateSecret(
        world.scene,
        await idOf(world, "contract-member"),
        { secretExpiresAfterHours: 720 },
        { sink },
      ),
    isDone: async (world) => (await world.account("contract-member")).secrets.length === 2,
  },
  {
    name: "creating a secret through a project",
    plan: async (world, sink) =>
      planCreateSecret(
        world.scene,
        await idOf(world, "contract-project-owner"),
        { secretExpiresAfterHours: 720, projectId: await world.projectId("contract-one") },
        { sink },
      ),
    isDone: async (world) => (await world.account("contract-project-owner")).secrets.length === 2,
  },
  {
    name: "deleting a secret",
    async plan(world) {
      const { clientId, secrets } = await world.account("contract-rotating");
      return planDeleteSecret(world.scene, clientId, secrets[0]?.secretId ?? "");
    },
    isDone: async (world) => (await world.account("contract-rotating")).secrets.length === 1,
  },
  {
    name: "deleting the last secret through a project",
    async plan(world) {
      const { clientId, secrets } = await world.account("contract-project-owner");
      const projectId = await world.projectId("contract-one");
      return planDeleteSecret(world.scene, clientId, secrets[0]?.secretId ?? "", { projectId });
    },
    isDone: async (world) => (await world.account("contract-project-owner")).secrets.length === 0,
  },
  {
    name: "adding the first addresses",
    plan: async (world) =>
      planAddAddresses(world.scene, await idOf(world, "contract-member"), blocks),
    isDone: async (world) =>
      isJson(await listOf(world, "contract-member"), ["18.184.32.0/24", "3.64.10.20/32"]),
  },
  {
    name: "adding an address through a project",
    async plan(world) {
      const projectId = await world.projectId("contract-one");
      const entries = ["198.51.100.7", "3.64.10.20"];
      const clientId = await idOf(world, "contract-listed");
      return planAddAddresses(world.scene, clientId, entries, { projectId });
    },
    isDone: async (world) =>
      (await listOf(world, "contract-listed")).includes("198.51.100.7/32") &&
      (await listOf(world, "contract-listed")).length === 4,
  },
  {
    name: "removing two addresses",
    plan: async (world) =>
      planRemoveAddresses(world.scene, await idOf(world, "contract-listed"), blocks),
    isDone: async (world) => (await listOf(world, "contract-listed")).length === 1,
  },
  {
    name: "removing all addresses through a project",
    async plan(world) {
      const projectId = await world.projectId("contract-one");
      const entries = [...blocks, "2600:1f18:4a3::/48"];
      const clientId = await idOf(world, "contract-listed");
      return planRemoveAddresses(world.scene, clientId, entries, { projectId });
    },
    isDone: async (world) => (await listOf(world, "contract-listed")).length === 0,
  },
];
