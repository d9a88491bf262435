import type { AccountRow, OrganizationRow } from "../../book/rows.ts";
import { accountCommands } from "./account-commands.ts";
import { subjectUnderCursor } from "../../screens/under-cursor.ts";
import type { State } from "../../state/state.ts";
import type { World } from "../../state/world.ts";

/** One form that what the cursor is on can be copied in. Never a secret: those leave by their own dialog alone. */
export type CopyForm = { what: string; text: string };

/** Returns the forms of what the cursor is on, the one that identifies it first; none where there is nothing. */
export function copyForms(state: State, world: World): CopyForm[] {
  const subject = subjectUnderCursor(state, world);
  if (subject === undefined) return [];
  const { orgId, projectId, clientId, secretId, address } = subject;
  const organization = world.book.organization(orgId);
  const account = clientId === undefined ? undefined : world.book.account(orgId, clientId);
  const project = projectId === undefined ? undefined : world.book.project(projectId);
  return [
    ...form("address", address),
    ...form("secret ID", secretId),
    ...form("client ID", clientId),
    ...accountForms(account, organization),
    ...form("project ID", projectId),
    ...(account === undefined ? form("project as JSON", json(project?.record)) : []),
    ...form("organization ID", orgId),
    ...((account ?? project) ? [] : form("organization as JSON", json(organization?.record))),
  ];
}

function accountForms(
  account: AccountRow | undefined,
  organization: OrganizationRow | undefined,
): CopyForm[] {
  if (account === undefined) return [];
  return [
    ...form("name", account.name),
    ...form("account as JSON", json(account.record)),
    ...accountCommands(account.record, organization?.platform),
  ];
}

function form(what: string, text: string | undefined): CopyForm[] {
  return text === undefined ? [] : [{ what, text }];
}

function json(record: unknown): string | undefined {
  return record === undefined ? undefined : JSON.stringify(record, undefined, 2);
}
