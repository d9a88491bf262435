import type { CallOptions, ServiceAccount } from "@purser/core";
import type { LifecycleEvent } from "../plan/event.ts";
import type { Outcome } from "../plan/outcome.ts";
import type { RunOptions } from "../plan/plan.ts";
import { planRequest, type PlannedRequest } from "../plan/planned-request.ts";
import { runSteps } from "../plan/run-steps.ts";
import type { Scene } from "../plan/scene.ts";
import type { Step } from "../plan/step.ts";
import { nameOf } from "../plan/words.ts";
import { accountAt } from "../reading/account-port.ts";
import { operationAt, paramsOf, type Level } from "../reading/level.ts";

type Changes = { name?: string; description?: string; roles?: readonly string[] };

/** Whether two lists of roles are one set. */
export function sameRoles(some: readonly string[], others: readonly string[]): boolean {
  const set = new Set(some);
  return set.size === new Set(others).size && others.every((role) => set.has(role));
}

/**
 * Returns the request that changes an account. Through a project Cloud Manager takes no change without the roles: they are
 * the ones that the account has there.
 */
export function planUpdate(
  scene: Scene,
  level: Level,
  clientId: string,
  changes: Changes,
  account?: ServiceAccount,
): Promise<PlannedRequest> {
  return planRequest(scene, {
    operationId: operationAt(level, "updateAccount"),
    params: { ...paramsOf(scene, level), clientId },
    body: bodyOf(scene, level, changes, account),
    effect: effectOf(changes),
  });
}

function bodyOf(
  { client }: Scene,
  level: Level,
  changes: Changes,
  account?: ServiceAccount,
): Changes {
  const isWhole = level.kind === "project" && client.platform === "cloud-manager";
  // Before the account was read, any role of a project stands for those that it has.
  const roles = account?.roles ?? ["GROUP_READ_ONLY"];
  return isWhole && !changes.roles ? { ...changes, roles } : { ...changes };
}

function effectOf({ name, description, roles }: Changes): string {
  const parts = [
    ...(name === undefined ? [] : ["name"]),
    ...(description === undefined ? [] : ["description"]),
    ...(roles ? [`roles: ${roles.join(", ")}`] : []),
  ];
  return `Sets ${parts.join(", ")}.`;
}

export type UpdateRun = {
  scene: Scene;
  level: Level;
  /** As it was. */
  account: ServiceAccount;
  requests: readonly PlannedRequest[];
  changes: Changes;
};

/** The account as it is after an update. */
export type Updated = {
  clientId: string;
  name: string;
  description: string;
  roles: readonly string[];
};

/** Sends an update, or nothing where there is nothing to change. */
export function runUpdate(
  { scene, level, account, requests, changes }: UpdateRun,
  options: RunOptions,
): AsyncGenerator<LifecycleEvent, Outcome<Updated>> {
  const { clientId, name, description, roles } = account;
  const port = accountAt(scene, level, clientId);
  const wanted = { clientId, name, description, roles, ...changes };
  const steps = requests.map((request): Step => ({
    request,
    words: `Changing ${nameOf(account)}`,
    said: `${nameOf(account)} was changed.`,
    send: (call) => port.update(request.body as Changes, call),
    isDone: async (call: CallOptions) => {
      const now = await port.get(call);
      return (
        now.name === wanted.name &&
        now.description === wanted.description &&
        sameRoles(now.roles, wanted.roles)
      );
    },
    unknown: () => ({
      what: "account",
      orgId: scene.orgId,
      clientId,
      message: `Whether ${nameOf(account)} was changed is not known.`,
      command: `purser accounts get ${clientId}`,
    }),
  }));
  return runSteps({ scene, steps, made: () => wanted }, options);
}
