import type { Platform } from "@purser/spec";
import type { Account, AccountSecret } from "../state/records.ts";
import { renderCreatedSecret, renderSecret, type View } from "./secret.ts";
import { renderTimestamp } from "./timestamp.ts";

/** Returns an account as its organization sees it: with organization roles. */
export function renderOrganizationAccount(platform: Platform, account: Account): object {
  return renderAccount(account, account.roles, masked(platform, "organization", account));
}

/** Returns an account as one project sees it: with its roles in that project. */
export function renderProjectAccount(
  platform: Platform,
  account: Account,
  projectId: string,
): object {
  const roles = account.assignments.get(projectId) ?? [];
  return renderAccount(account, roles, masked(platform, "project", account));
}

/** Returns a new account with the value of its first secret, if it has one. */
export function renderCreatedAccount(
  platform: Platform,
  view: View,
  account: Account,
  roles: string[],
): object {
  const secrets = account.secrets.map((secret) => renderCreatedSecret(platform, view, secret));
  return renderAccount(account, roles, secrets);
}

function masked(platform: Platform, view: View, { secrets }: { secrets: AccountSecret[] }) {
  return secrets.map((secret) => renderSecret(platform, view, secret));
}

function renderAccount(account: Account, roles: string[], secrets: object[]): object {
  return {
    clientId: account.clientId,
    createdAt: renderTimestamp(account.createdAt),
    name: account.name,
    description: account.description,
    roles,
    secrets,
  };
}
