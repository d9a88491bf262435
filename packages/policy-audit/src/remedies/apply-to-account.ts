import type { AccountRecord, Fact, SecretRecord } from "@purser/inventory";
import type { Fix } from "../fix.ts";
import { hour } from "../subjects/audit-context.ts";
import { parseInstant } from "../subjects/instant.ts";
import { isoInstant } from "../words/iso-instant.ts";

/** No platform gives such an ID. */
const newSecretId = "f".repeat(24);

/** Returns an account as a fix would leave it at an instant (milliseconds since the epoch); null where it would be gone. */
export function applyToAccount(
  account: AccountRecord,
  fix: Fix,
  now: number,
): AccountRecord | null {
  const { assignments, secrets, accessList } = account;
  if (fix.kind === "delete-account") return null;
  if (fix.kind === "set-organization-roles") {
    return { ...account, roles: fix.roles.toSorted() };
  }
  if (fix.kind === "unassign" || (fix.kind === "set-project-roles" && fix.roles.length === 0)) {
    const rest = changed(assignments, (all) =>
      all.filter(({ projectId }) => projectId !== fix.projectId),
    );
    return { ...account, assignments: rest };
  }
  if (fix.kind === "set-project-roles") {
    const roles: Fact<string[]> = { state: "ok", value: fix.roles.toSorted() };
    const set = changed(assignments, (all) =>
      all.map((one) => (one.projectId === fix.projectId ? { ...one, roles } : one)),
    );
    return { ...account, assignments: set };
  }
  if (fix.kind === "rotate-secret") return { ...account, secrets: rotate(secrets, fix.hours, now) };
  if (fix.kind === "delete-secret") {
    return { ...account, secrets: secrets.filter(({ secretId }) => secretId !== fix.secretId) };
  }
  if (fix.kind === "delete-address") {
    const rest = changed(accessList, (all) => all.filter(({ address }) => address !== fix.address));
    return { ...account, accessList: rest };
  }
  return account;
}

/** Changes what is known of a list; what could not be read stays unknown. */
function changed<T>(fact: Fact<T[]>, change: (all: T[]) => T[]): Fact<T[]> {
  if (fact.state === "ok") return { state: "ok", value: change(fact.value) };
  return fact.known === undefined ? fact : { ...fact, known: change(fact.known) };
}

/**
 * One new secret in place of those that work: the end of a rotation. It takes over when the account was last used, because
 * a new secret says nothing about whether anybody needs the account.
 */
function rotate(secrets: readonly SecretRecord[], hours: number, now: number): SecretRecord[] {
  const uses = secrets.flatMap(({ lastUsedAt }) => (lastUsedAt === null ? [] : [lastUsedAt]));
  const dead = secrets.filter(({ expiresAt }) => !(parseInstant(expiresAt) > now));
  return [
    ...dead,
    {
      secretId: newSecretId,
      createdAt: isoInstant(now),
      expiresAt: isoInstant(now + hours * hour),
      lastUsedAt: uses.toSorted().at(-1) ?? null,
    },
  ];
}
