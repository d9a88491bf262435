import type { Fix } from "@purser/policy-audit";
import type { FormDialog, NamedSubject } from "../dialogs/form/form-dialog.ts";
import { openAddAddresses } from "../dialogs/form/forms/add-addresses.ts";
import { openDescribe } from "../dialogs/form/forms/describe.ts";
import { openSecretForm } from "../dialogs/form/forms/secret.ts";
import type { World } from "../state/world.ts";
import type { Change } from "./change.ts";

/** What mends something: a change as it stands, or a form for what only a person knows. */
export type Remedy = { kind: "change"; change: Change } | { kind: "form"; form: FormDialog };

/** Returns how a fix is done from here; undefined where it is not for the browser to do. */
export function remedyOf(fix: Fix, named: NamedSubject, world: World): Remedy | undefined {
  const { orgId, clientId } = named.subject;
  if (clientId === undefined) return undefined;
  const change = (change: Change): Remedy => ({ kind: "change", change });
  const form = (form: FormDialog): Remedy => ({ kind: "form", form });
  switch (fix.kind) {
    case "delete-account":
      return change({ kind: "delete-account", orgId, clientId });
    case "set-organization-roles":
      return change({ kind: "update", orgId, clientId, roles: fix.roles });
    case "set-project-roles": {
      const { projectId, roles } = fix;
      return change(
        roles.length === 0
          ? { kind: "unassign", orgId, clientId, projectId }
          : { kind: "assign", orgId, clientId, projectId, roles },
      );
    }
    case "unassign":
      return change({ kind: "unassign", orgId, clientId, projectId: fix.projectId });
    case "delete-secret":
      return fix.secretId === ""
        ? undefined
        : change({ kind: "delete-secret", orgId, clientId, secretId: fix.secretId });
    case "delete-address":
      return change({ kind: "remove-addresses", orgId, clientId, addresses: [fix.address] });
    case "rotate-secret":
      return form(openSecretForm("rotate", [named], world, fix.hours));
    case "rename-account":
    case "describe-account":
      return form(openDescribe(named, world));
    case "narrow-access-list":
      return form(openAddAddresses([named]));
    case "set-settings":
    case "close-delegation":
    case "create-expiry-alert":
    case "delete-api-key":
    case "split-account":
    case "declare":
    case "grant-collector":
    case "investigate":
  }
  return undefined;
}
