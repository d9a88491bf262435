import type { Action, ActionGroup } from "./action.ts";
import { askActions } from "./ask-actions.ts";
import { changeActions } from "./change-actions.ts";
import { copyActions } from "./copy-actions.ts";
import { dataActions } from "./data-actions.ts";
import { editorActions } from "./editor-actions.ts";
import { goActions } from "./go-actions.ts";
import { jobActions } from "./job-actions.ts";
import { listActions } from "./list-actions.ts";
import { moveActions } from "./move-actions.ts";
import { sessionActions } from "./session-actions.ts";
import { tabActions } from "./tab-actions.ts";
import { screenActions } from "./screen-actions.ts";
import { viewActions } from "./view-actions.ts";

/** Everything that a person can do, in the order of help. The first action of a key that makes sense is the one it does. */
export const actionGroups: readonly ActionGroup[] = [
  { title: "move", actions: moveActions },
  { title: "account", actions: tabActions },
  { title: "see", actions: screenActions },
  { title: "look", actions: [...listActions, ...viewActions] },
  { title: "go", actions: goActions },
  { title: "jobs", actions: jobActions },
  { title: "change", actions: [...changeActions, ...editorActions] },
  { title: "take along", actions: copyActions },
  { title: "data", actions: dataActions },
  { title: "ask", actions: askActions },
  { title: "session", actions: sessionActions },
];

export const actions: readonly Action[] = actionGroups.flatMap((group) => group.actions);
