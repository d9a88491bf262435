import type { Plan } from "@purser/lifecycle";
import type { Change } from "./change.ts";
import { findSink, type OpenedSink, type SinkOutside } from "./find-sink.ts";
import type { ConnectedScene } from "./scene-of.ts";

/** A plan that can be run, and what running it leaves to close and to show. */
export type MadePlan = {
  plan: Plan;
  vaultId: () => number | undefined;
  close: () => Promise<void>;
};

type SecretChange = Extract<Change, { to: string }>;

/** Returns the plan of a change. Rejects with what the planners, the sink or the connection reject with. */
export async function makePlan(
  change: Change,
  where: ConnectedScene,
  outside: SinkOutside,
  tell: (line: string) => void,
): Promise<MadePlan> {
  if ("to" in change) {
    const owner =
      change.kind === "create-account" ? undefined : await ownerOf(change.clientId, where);
    return planWithSecret(change, where, await findSink(change.to, owner, outside, tell));
  }
  const plan = await planWithout(change, where);
  return { plan, vaultId: () => undefined, close: () => Promise.resolve() };
}

/** Patterns of sinks need a name; what cannot be read will be said by the planner. */
async function ownerOf(
  clientId: string,
  { scene }: ConnectedScene,
): Promise<{ clientId: string; accountName: string }> {
  const { client, orgId, signal } = scene;
  const account = client.organization(orgId).serviceAccount(clientId);
  const { name } = await account.get(signal === undefined ? {} : { signal });
  return { clientId, accountName: name };
}

async function planWithSecret(
  change: SecretChange,
  { scene, connection }: ConnectedScene,
  { sink, vaultId }: OpenedSink,
): Promise<MadePlan> {
  const lifecycle = await import("@purser/lifecycle");
  const { hours: secretExpiresAfterHours } = change;
  await sink.check();
  if (change.kind === "create-account") {
    const { name, description, roles, projectId } = change;
    const account = { name, description, roles, secretExpiresAfterHours };
    const place = projectId === undefined ? {} : { projectId };
    const plan = await lifecycle.planCreateAccount(scene, { ...account, ...place }, { sink });
    return { plan, vaultId, close: () => Promise.resolve() };
  }
  const { clientId, isSelf: self } = change;
  const options = { secretExpiresAfterHours, self };
  if (change.kind === "create-secret") {
    const plan = await lifecycle.planCreateSecret(scene, clientId, options, { sink });
    return { plan, vaultId, close: () => Promise.resolve() };
  }
  const { verify, openJournal } = connection;
  if (verify === undefined || openJournal === undefined) {
    throw new Error(
      "This connection cannot try a new secret, or has no journal: it cannot rotate.",
    );
  }
  const { journal, close } = await openJournal();
  try {
    const plan = await lifecycle.planRotation(scene, clientId, options, { sink, journal, verify });
    return { plan, vaultId, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function planWithout(
  change: Exclude<Change, SecretChange>,
  { scene }: ConnectedScene,
): Promise<Plan> {
  const lifecycle = await import("@purser/lifecycle");
  const { clientId } = change;
  switch (change.kind) {
    case "update": {
      const { name, description, roles } = change;
      const changes = {
        ...(name === undefined ? {} : { name }),
        ...(description === undefined ? {} : { description }),
        ...(roles === undefined ? {} : { roles }),
      };
      return lifecycle.planUpdateAccount(scene, clientId, changes, levelOf(change));
    }
    case "delete-account":
      return lifecycle.planDeleteAccount(scene, clientId);
    case "delete-secret":
      return lifecycle.planDeleteSecret(scene, clientId, change.secretId, levelOf(change));
    case "assign":
      return lifecycle.planAssign(scene, clientId, change);
    case "unassign":
      return lifecycle.planUnassign(scene, clientId, change);
    case "add-addresses":
      return lifecycle.planAddAddresses(scene, clientId, change.addresses, levelOf(change));
    case "remove-addresses":
  }
  return lifecycle.planRemoveAddresses(scene, clientId, change.addresses, levelOf(change));
}

function levelOf({ projectId }: { projectId?: string }): { projectId?: string } {
  return projectId === undefined ? {} : { projectId };
}
