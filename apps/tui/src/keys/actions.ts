import type { Action } from "./action.ts";
import { goActions } from "./go-actions.ts";
import { moveActions } from "./move-actions.ts";
import { viewActions } from "./view-actions.ts";

/** Everything that a person can do, in the order of help. */
export const actions: readonly Action[] = [...moveActions, ...viewActions, ...goActions];
