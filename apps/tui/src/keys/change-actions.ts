import type { Change } from "../changes/change.ts";
import { findFixes } from "../changes/find-fixes.ts";
import { remedyOf, type Remedy } from "../changes/fix-change.ts";
import { areInOneOrganization, targets } from "../changes/targets.ts";
import type { FormDialog, NamedSubject } from "../dialogs/form/form-dialog.ts";
import { openAddAddresses } from "../dialogs/form/forms/add-addresses.ts";
import { openAssign } from "../dialogs/form/forms/assign.ts";
import { openCreateAccount } from "../dialogs/form/forms/create-account.ts";
import { openDescribe } from "../dialogs/form/forms/describe.ts";
import { openRoles } from "../dialogs/form/forms/roles.ts";
import { openSecretForm } from "../dialogs/form/forms/secret.ts";
import { startJob } from "../dialogs/job/start-job.ts";
import { startPlan } from "../dialogs/plan/start-plan.ts";
import { placeOf } from "../state/crumbs.ts";
import type { AccountTab } from "../state/route.ts";
import type { State } from "../state/state.ts";
import { to, type Step } from "../state/step.ts";
import type { World } from "../state/world.ts";
import type { Action } from "./action.ts";

/** What changes something at the platforms. None of it is there unless writing is on. */
export const changeActions: readonly Action[] = [
  {
    id: "undo",
    title: "undo",
    keys: ["u"],
    before: ["unassign"],
    isWrite: true,
    isHere: ({ toast, now }) => toast?.undo !== undefined && toast.until > now,
    run(state) {
      const { toast, now } = state;
      if (toast?.undo === undefined || toast.until <= now) return to(state);
      return startPlan(state, toast.undo, { isUndo: true });
    },
  },
  {
    ...formAction("new-secret", "new secret…", ["n"], isOn("secrets"), (all, world) =>
      openSecretForm("create-secret", perAccount(all).slice(0, 1), world),
    ),
    before: ["new-assignment", "allow-address", "new"],
  },
  {
    ...formAction("new-assignment", "new assignment…", ["n"], isOn("assignments"), (all, world) =>
      openAssign(perAccount(all).slice(0, 1), world),
    ),
    before: ["allow-address", "new"],
  },
  {
    ...formAction("allow-address", "allow an address…", ["n"], isOn("access-list"), (all) =>
      openAddAddresses(perAccount(all).slice(0, 1)),
    ),
    before: ["new"],
  },
  formAction("new", "new account…", ["n"], isSomewhere, (all, world) => {
    const [first] = all;
    return first && openCreateAccount(first, world);
  }),
  formAction("rotate", "rotate…", ["r"], isAbout("clientId"), (all, world) =>
    openSecretForm("rotate", perAccount(all), world),
  ),
  {
    id: "delete",
    title: "delete…",
    keys: ["D"],
    isWrite: true,
    isHere: isAbout("clientId"),
    run: (state, world) => start(state, world, "Delete", deletionOf),
  },
  formAction("assign", "assign…", ["a"], isAbout("clientId"), (all, world) =>
    openAssign(perAccount(all), world),
  ),
  {
    id: "unassign",
    title: "take out of the project…",
    keys: ["u"],
    isWrite: true,
    isHere: isAbout("projectId"),
    run: (state, world) => start(state, world, "Take out of projects", unassignmentOf),
  },
  {
    ...formAction("roles-here", "roles there…", ["e"], isOn("assignments"), (all, world) => {
      const { orgId = "", clientId = "", projectId } = all[0]?.subject ?? {};
      const assignments = world.book.account(orgId, clientId)?.record.assignments;
      const known = assignments?.state === "ok" ? assignments.value : (assignments?.known ?? []);
      const roles = known.find((one) => one.projectId === projectId)?.roles;
      const held = roles?.state === "ok" && all.length === 1 ? { roles: roles.value } : {};
      return openAssign(all, world, held);
    }),
    before: ["describe"],
  },
  formAction("describe", "name and description…", ["e"], isAbout("clientId"), (all, world) => {
    const [first] = all;
    return first && openDescribe(first, world);
  }),
  formAction("roles", "roles…", ["E"], isAbout("clientId"), (all, world) =>
    openRoles(perAccount(all), world),
  ),
  {
    id: "fix",
    title: "fix…",
    keys: ["x"],
    isWrite: true,
    isHere: (state, world) => firstRemedy(state, world) !== undefined,
    run(state, world) {
      const remedy = firstRemedy(state, world);
      if (remedy === undefined) return to(state);
      return remedy.kind === "change"
        ? startPlan(state, remedy.change)
        : to({ ...state, dialog: remedy.form });
    },
  },
  {
    id: "read-only",
    title: "read-only from now on",
    keys: ["R"],
    isHere: ({ isWriting }) => isWriting,
    run: (state) =>
      to({
        ...state,
        isWriting: false,
        toast: {
          text: "Read-only until the browser is started again with --write",
          tone: "good",
          until: state.now + 6000,
        },
      }),
  },
];

type IsHere = NonNullable<Action["isHere"]>;

function formAction(
  id: string,
  title: string,
  keys: readonly string[],
  isHere: IsHere,
  open: (all: readonly NamedSubject[], world: World) => FormDialog | undefined,
): Action {
  return {
    id,
    title,
    keys,
    isWrite: true,
    isHere,
    run(state, world) {
      const all = targets(state, world);
      if (!areInOneOrganization(all)) return refuseSeveral(state);
      const form = open(all, world);
      return to(form === undefined ? state : { ...state, dialog: form });
    },
  };
}

/** Starts the change of each target: one is a plan, several are a job. */
function start(
  state: State,
  world: World,
  title: string,
  changeOf: (named: NamedSubject) => Change | undefined,
): Step {
  const all = targets(state, world);
  if (!areInOneOrganization(all)) return refuseSeveral(state);
  const changes = all.flatMap((named) => {
    const change = changeOf(named);
    return change === undefined ? [] : [{ id: named.id, name: named.name, change }];
  });
  const [first, ...others] = changes;
  if (first === undefined) return to(state);
  return others.length === 0 ? startPlan(state, first.change) : startJob(state, title, changes);
}

/** What D deletes: the most particular thing that the cursor is on. */
function deletionOf({ subject }: NamedSubject): Change | undefined {
  const { orgId, projectId, clientId, secretId, address } = subject;
  if (clientId === undefined) return undefined;
  if (secretId !== undefined) return { kind: "delete-secret", orgId, clientId, secretId };
  if (address !== undefined) {
    return { kind: "remove-addresses", orgId, clientId, addresses: [address] };
  }
  return projectId === undefined
    ? { kind: "delete-account", orgId, clientId }
    : { kind: "unassign", orgId, clientId, projectId };
}

function unassignmentOf({ subject }: NamedSubject): Change | undefined {
  const { orgId, projectId, clientId } = subject;
  if (clientId === undefined || projectId === undefined) return undefined;
  return { kind: "unassign", orgId, clientId, projectId };
}

function firstRemedy(state: State, world: World): Remedy | undefined {
  for (const { fix, named } of findFixes(state, world)) {
    const remedy = remedyOf(fix, named, world);
    if (remedy !== undefined) return remedy;
  }
  return undefined;
}

function refuseSeveral(state: State): Step {
  const text = "Marked rows are in several organizations: a change goes to one";
  return to({ ...state, toast: { text, tone: "warning", until: state.now + 6000 } });
}

function isOn(tab: AccountTab): IsHere {
  return (state) => {
    const { route } = placeOf(state);
    return route.screen === "account" && route.tab === tab;
  };
}

function isAbout(what: "clientId" | "projectId"): IsHere {
  return (state, world) => {
    const all = targets(state, world);
    return (
      all.length > 0 &&
      all.every(({ subject }) => subject.clientId !== undefined && subject[what] !== undefined)
    );
  };
}

function isSomewhere(state: State, world: World): boolean {
  return targets(state, world).length > 0;
}

/** One of each account, whatever of it the rows are about. */
function perAccount(all: readonly NamedSubject[]): NamedSubject[] {
  const accounts = new Map<string, NamedSubject>();
  for (const { name, subject } of all) {
    const { orgId, clientId } = subject;
    if (clientId === undefined) continue;
    accounts.set(clientId, { id: clientId, name, subject: { orgId, clientId } });
  }
  return [...accounts.values()];
}
