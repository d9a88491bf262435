import type { BlastRadius } from "./blast-radius.ts";
import type { LifecycleEvent } from "./event.ts";
import type { Outcome } from "./outcome.ts";
import type { PlannedRequest } from "./planned-request.ts";
import type { Refusal } from "./refusal.ts";
import type { Target } from "./target.ts";

/** What a plan does. */
export type Action =
  | "create-account"
  | "update-account"
  | "delete-account"
  | "assign"
  | "unassign"
  | "create-secret"
  | "delete-secret"
  | "rotate"
  | "rotate-all"
  | "resume"
  | "add-addresses"
  | "remove-addresses";

/** How much a person must mean it: a change that can be taken back, a new secret that shortens an old one's life, or the end of something. */
export type Tier = "reversible" | "rotation" | "destructive";

/** What a person must do before the plan may run: nothing, say yes, or type a text. */
export type Confirmation = { kind: "none" } | { kind: "yes" } | { kind: "type"; text: string };

/** What a running plan needs beyond its plan. */
export type RunOptions = {
  /** Ends the run: what is under way is finished, or found out about. @default that of the scene */
  signal?: AbortSignal;
};

/**
 * A change before it is made: all of its requests, whom it touches, what forbids it. Making a plan only reads. `run` sends
 * the requests and nothing else; it throws a TypeError for a plan with refusals, and never throws for what the service says:
 * that is the outcome.
 */
export type Plan<Made = unknown> = {
  action: Action;
  tier: Tier;
  /** What it does, in one sentence. */
  summary: string;
  target: Target;
  requests: readonly PlannedRequest[];
  /** Undefined for what is yet to be created. */
  blastRadius?: BlastRadius;
  /** What a person should know before, in sentences. */
  warnings: readonly string[];
  refusals: readonly Refusal[];
  confirmation: Confirmation;
  /** The equivalent command line, arguments apart and unquoted, such as ["purser", "accounts", "delete", "mdb_sa_id_…"]. */
  command: readonly string[];
  /** The command line that takes it back; null where nothing does. */
  undo: readonly string[] | null;
  run(options?: RunOptions): AsyncGenerator<LifecycleEvent, Outcome<Made>>;
};
