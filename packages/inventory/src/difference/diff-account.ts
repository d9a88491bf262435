import type { AccountRecord, AssignmentRecord } from "../records.ts";
import { compareLists, compareTexts, toSide } from "./compare-lists.ts";
import type { Difference } from "./difference.ts";
import { compareFacts, unknownDifference } from "./unknown-difference.ts";

/** Returns what is other about one account: names, roles, secrets, assignments, access list. */
export function diffAccount(before: AccountRecord, after: AccountRecord): Difference[] {
  const { orgId, clientId } = after;
  const subject = { orgId, clientId };
  const differences: Difference[] = [];
  if (before.name !== after.name) {
    const change = { before: before.name, after: after.name };
    differences.push({ ...subject, kind: "account-renamed", ...change });
  }
  if (before.description !== after.description) {
    const change = { before: before.description, after: after.description };
    differences.push({ ...subject, kind: "account-described", ...change });
  }
  const roles = compareTexts(before.roles, after.roles);
  if (roles) differences.push({ ...subject, kind: "account-roles-changed", ...roles });
  differences.push(
    ...compareFacts(subject, "system-managed", before.systemManaged, after.systemManaged, () => []),
    ...diffSecrets(before, after),
    ...diffAssignments(before, after),
    ...diffAccessList(before, after),
  );
  return differences;
}

function diffSecrets(before: AccountRecord, after: AccountRecord): Difference[] {
  const { orgId, clientId } = after;
  const secrets = compareLists(
    { items: before.secrets },
    { items: after.secrets },
    ({ secretId }) => secretId,
  );
  const changed = secrets.kept.filter(([old, young]) => old.expiresAt !== young.expiresAt);
  return [
    ...secrets.removed.map(({ secretId, expiresAt }): Difference => {
      return { orgId, kind: "secret-removed", clientId, secretId, expiresAt };
    }),
    ...changed.map(([old, { secretId, expiresAt }]): Difference => {
      const change = { before: old.expiresAt, after: expiresAt };
      return { orgId, kind: "secret-expiry-changed", clientId, secretId, ...change };
    }),
    ...secrets.added.map(({ secretId, expiresAt }): Difference => {
      return { orgId, kind: "secret-added", clientId, secretId, expiresAt };
    }),
  ];
}

function diffAssignments(before: AccountRecord, after: AccountRecord): Difference[] {
  const { orgId, clientId } = after;
  const { removed, added, kept, unknown } = compareLists(
    toSide(before.assignments),
    toSide(after.assignments),
    ({ projectId }) => projectId,
  );
  const toDifference =
    (kind: "assignment-added" | "assignment-removed") =>
    ({ projectId }: AssignmentRecord): Difference => ({ orgId, kind, clientId, projectId });
  return [
    ...removed.map(toDifference("assignment-removed")),
    ...kept.flatMap(([old, { projectId, roles }]) => {
      const subject = { orgId, clientId, projectId };
      return compareFacts(subject, "project-roles", old.roles, roles, (before, after) => {
        const change = compareTexts(before, after);
        return change ? [{ ...subject, kind: "project-roles-changed", ...change }] : [];
      });
    }),
    ...added.map(toDifference("assignment-added")),
    ...unknownDifference({ orgId, clientId }, "assignments", unknown),
  ];
}

function diffAccessList(before: AccountRecord, after: AccountRecord): Difference[] {
  const { orgId, clientId } = after;
  const { removed, added, unknown } = compareLists(
    toSide(before.accessList),
    toSide(after.accessList),
    ({ address }) => address,
  );
  return [
    ...removed.map(({ address }): Difference => {
      return { orgId, kind: "access-list-entry-removed", clientId, address };
    }),
    ...added.map(({ address }): Difference => {
      return { orgId, kind: "access-list-entry-added", clientId, address };
    }),
    ...unknownDifference({ orgId, clientId }, "access-list", unknown),
  ];
}
