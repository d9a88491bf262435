import type { Action, ActionGroup } from "./action.ts";
import { dataActions } from "./data-actions.ts";
import { goActions } from "./go-actions.ts";
import { moveActions } from "./move-actions.ts";
import { tabActions } from "./tab-actions.ts";
import { screenActions } from "./screen-actions.ts";
import { viewActions } from "./view-actions.ts";

/** Everything that a person can do, in the order of help. The first action of a key that makes sense is the one it does. */
export const actionGroups: readonly ActionGroup[] = [
  { title: "move", actions: moveActions },
  { title: "account", actions: tabActions },
  { title: "see", actions: screenActions },
  { title: "look", actions: viewActions },
  { title: "go", actions: goActions },
  { title: "data", actions: dataActions },
];

export const actions: readonly Action[] = actionGroups.flatMap((group) => group.actions);
