import type { Change } from "../../changes/change.ts";
import type { Said } from "../../changes/change-news.ts";
import type { ShownPlan } from "@purser/lifecycle";
import type { TextField } from "../../fields/text-field.ts";
import type { FormDialog } from "../form/form-dialog.ts";

/** A change from the moment that it is asked for: planned, confirmed, run, told of. */
export type PlanDialog = {
  kind: "plan";
  planId: number;
  change: Change;
  phase: PlanPhase;
  /** First line that is shown. */
  scroll: number;
  /** Whether it takes something back: what needs no confirmation is then run as soon as it is planned. */
  isUndo: boolean;
  /** The form that asked for it, to go back to. */
  form?: FormDialog;
};

export type PlanPhase =
  | { name: "planning"; words: string }
  /** It waits for an answer; with refusals there is none but to leave. */
  | {
      name: "asking";
      plan: ShownPlan;
      /** Milliseconds since the epoch: since when no key has been typed too early. */
      since: number;
      isYes: boolean;
      typed: TextField;
      wasPasted: boolean;
      /** Why what was typed is no answer. */
      complaint?: string;
    }
  | { name: "running"; plan: ShownPlan; words: string; isStopping: boolean }
  /** It could not be planned, or did not end well, or there is more to say than a line. */
  | { name: "over"; title: string; said: readonly Said[]; isBack: boolean };
