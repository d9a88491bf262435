import type { ShownPlan } from "@purser/lifecycle";
import type { Change } from "./change.ts";

/** A sentence of how something ended. It is safe to print. */
export type Said = { text: string; tone: "plain" | "good" | "warning" | "danger" | "muted" };

/** What the desk tells of plans, of their runs, and of secrets. No secret is in it. */
export type ChangeNews =
  | { news: "planned"; planId: number; plan: ShownPlan }
  | { news: "not-planned"; planId: number; said: readonly Said[] }
  | { news: "progress"; planId: number; words: string }
  | { news: "ran"; planId: number; end: RunEnd }
  /** A secret has been handed over, or copied: it is somewhere else than here. */
  | { news: "handed-over"; vaultId: number; words: string }
  | { news: "not-handed-over"; vaultId: number; words: string }
  /** Something of the jobs is different. */
  | { news: "jobs" }
  | { news: "report"; words: string; isWell: boolean }
  | { news: "job-over"; orgId: string; words: string; isWell: boolean };

/** How a run ended. */
export type RunEnd = {
  state: "done" | "awaiting" | "unchanged" | "in-part";
  /** What was done, in one line. */
  summary: string;
  said: readonly Said[];
  /** What takes it back; left out where nothing does. */
  undo?: Change;
  /** The secret that it made and that is shown nowhere but in the browser. */
  secret?: { vaultId: number; accountName: string; expiresAt: string };
};
