import type {
  AccessListEntry,
  Assignment,
  CallOptions,
  CreatedSecret,
  CreatedServiceAccount,
  List,
  ListOptions,
  ServiceAccount,
} from "@purser/core";
import type { Scene } from "../plan/scene.ts";
import type { Level } from "./level.ts";

type Changes = { name?: string; description?: string; roles?: readonly string[] };
type NewAccount = {
  name: string;
  description: string;
  roles: readonly string[];
  secretExpiresAfterHours: number;
};

/** One service account at one level, with roles as text: that they are ones of the platform is checked when a plan is made. */
export type AccountPort = {
  get(options?: CallOptions): PromiseLike<ServiceAccount>;
  update(changes: Changes, options?: CallOptions): PromiseLike<ServiceAccount>;
  readonly secrets: {
    create(
      secret: { secretExpiresAfterHours: number },
      options?: CallOptions & { known?: readonly string[] },
    ): PromiseLike<CreatedSecret>;
    delete(secretId: string, options?: CallOptions): PromiseLike<void>;
  };
  readonly accessList: {
    list(options?: ListOptions): List<AccessListEntry>;
    add(entries: readonly string[], options?: CallOptions): PromiseLike<AccessListEntry[]>;
    remove(entry: string, options?: CallOptions): PromiseLike<void>;
  };
};

export type OrganizationAccountPort = AccountPort & {
  delete(options?: CallOptions): PromiseLike<void>;
  projects(options?: ListOptions): List<Assignment>;
};

export type ProjectAccountPort = AccountPort & {
  assign(
    assignment: { roles: readonly string[] },
    options?: CallOptions,
  ): PromiseLike<ServiceAccount>;
  unassign(options?: CallOptions): PromiseLike<void>;
};

export type AccountsPort = {
  list(options?: ListOptions): List<ServiceAccount>;
  create(account: NewAccount, options?: CallOptions): PromiseLike<CreatedServiceAccount>;
};

export function organizationAccount(scene: Scene, clientId: string): OrganizationAccountPort {
  return scene.client.organization(scene.orgId).serviceAccount(clientId);
}

export function projectAccount(
  scene: Scene,
  projectId: string,
  clientId: string,
): ProjectAccountPort {
  return scene.client.project(projectId).serviceAccount(clientId);
}

export function accountAt(scene: Scene, level: Level, clientId: string): AccountPort {
  return level.kind === "project"
    ? projectAccount(scene, level.projectId, clientId)
    : organizationAccount(scene, clientId);
}

export function accountsAt(scene: Scene, level: Level): AccountsPort {
  return level.kind === "project"
    ? scene.client.project(level.projectId).serviceAccounts
    : scene.client.organization(scene.orgId).serviceAccounts;
}
