import { copyDialog } from "../dialogs/copy/copy-dialog.ts";
import { copyForms } from "../dialogs/copy/copy-forms.ts";
import { subjectUnderCursor } from "../screens/under-cursor.ts";
import { to } from "../state/step.ts";
import type { Action } from "./action.ts";

/** Taking what the cursor is on elsewhere. */
export const copyActions: readonly Action[] = [
  {
    id: "copy-id",
    title: "copy the ID",
    keys: ["c"],
    isHere: (state, world) => subjectUnderCursor(state, world) !== undefined,
    run(state, world) {
      const form = copyForms(state, world)[0];
      return form === undefined ? to(state) : { state, effects: [{ kind: "copy", ...form }] };
    },
  },
  {
    id: "copy-as",
    title: "copy as…",
    keys: ["C"],
    isHere: (state, world) => subjectUnderCursor(state, world) !== undefined,
    run: (state) => to({ ...state, dialog: copyDialog }),
  },
  {
    id: "web",
    title: "open in the web browser",
    keys: ["o"],
    isHere: (state, world) => subjectUnderCursor(state, world) !== undefined,
    run(state, world) {
      const subject = subjectUnderCursor(state, world);
      if (subject === undefined) return to(state);
      const { orgId, projectId } = subject;
      // Paths of the web interface: an organization's and a project's start page. It has none for a service account.
      const path = projectId === undefined ? `#/org/${orgId}/projects` : `/${projectId}`;
      return { state, effects: [{ kind: "open-url", url: `https://cloud.mongodb.com/v2${path}` }] };
    },
  },
];
