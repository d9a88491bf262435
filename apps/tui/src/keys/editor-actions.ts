import { subjectUnderCursor } from "../screens/under-cursor.ts";
import type { TextSubject } from "../state/effect.ts";
import type { State } from "../state/state.ts";
import { to } from "../state/step.ts";
import type { World } from "../state/world.ts";
import type { Action } from "./action.ts";

/** What needs more room than a line. */
export const editorActions: readonly Action[] = [
  {
    id: "edit-description",
    title: "description in $EDITOR…",
    keys: ["ctrl-e"],
    isWrite: true,
    isHere: (state, world) => describedUnderCursor(state, world) !== undefined,
    run(state, world) {
      const subject = describedUnderCursor(state, world);
      if (subject === undefined) return to(state);
      const { orgId, clientId } = subject;
      const text = world.book.account(orgId, clientId)?.record.description ?? "";
      return { state, effects: [{ kind: "edit-text", text, subject }] };
    },
  },
];

function describedUnderCursor(state: State, world: World): TextSubject | undefined {
  const { orgId, clientId } = subjectUnderCursor(state, world) ?? {};
  return orgId === undefined || clientId === undefined ? undefined : { orgId, clientId };
}
