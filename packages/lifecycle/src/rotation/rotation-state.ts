import type { GivingUp, JobEntry, JournalEntry, RotationEntry } from "../journal/journal-entry.ts";

/** How far a rotation has come, as its journal says. */
export type RotationPhase =
  | "begun"
  | "intended"
  | "created"
  | "delivering"
  | "undoing"
  | "delivered"
  | "given-up"
  | "finished";

export type RotationState = {
  rotation: RotationEntry;
  phase: RotationPhase;
  /** IDs of the secrets that there were before the new one. */
  known: readonly string[];
  /** Milliseconds since the epoch: when the creation was intended, by the machine's and by the service's clock. */
  intendedAt: number;
  serviceAt: number | undefined;
  sink: string;
  secretId?: string;
  expiresAt?: string;
  /** Whether the service answered that this very secret is the new one; without it that was inferred. */
  isProven: boolean;
  /** Milliseconds since the epoch, by the service's clock: uses until then are those of the verification. */
  usedBefore?: number;
  why?: GivingUp;
};

/** What a journal tells: whether it is one of a job, and how far each rotation has come, in the order they began. */
export type JournalState = {
  job: JobEntry | undefined;
  rotations: ReadonlyMap<string, RotationState>;
};

/** Reads a journal from its beginning. Entries of rotations that did not begin are passed over. */
export function readJournalState(entries: readonly JournalEntry[]): JournalState {
  let job: JobEntry | undefined;
  const rotations = new Map<string, RotationState>();
  for (const entry of entries) {
    if (entry.entry === "job") job = entry;
    else if (entry.entry === "rotation") rotations.set(entry.clientId, begun(entry));
    else {
      const state = rotations.get(entry.clientId);
      if (state) rotations.set(entry.clientId, after(state, entry));
    }
  }
  return { job, rotations };
}

/** A rotation of which nothing but its beginning is known. */
export function begun(rotation: RotationEntry): RotationState {
  return {
    rotation,
    phase: "begun",
    known: [],
    intendedAt: 0,
    serviceAt: undefined,
    sink: "",
    isProven: false,
  };
}

type Step = Exclude<JournalEntry, { entry: "rotation" | "job" }>;

function after(state: RotationState, step: Step): RotationState {
  switch (step.entry) {
    case "intended":
      return {
        ...begun(state.rotation),
        phase: "intended",
        known: step.known,
        intendedAt: Date.parse(step.at),
        serviceAt: step.serviceAt === undefined ? undefined : Date.parse(step.serviceAt),
        sink: step.sink,
      };
    case "created": {
      const { secretId, expiresAt } = step;
      const seen = { secretId, ...(expiresAt !== undefined && { expiresAt }) };
      return { ...state, ...seen, phase: "created", isProven: true };
    }
    case "verified":
      return { ...state, usedBefore: Date.parse(step.usedBefore) };
    case "delivering":
    case "delivered":
      return { ...state, phase: step.entry };
    case "undoing":
      return { ...state, secretId: step.secretId, why: step.why, phase: "undoing" };
    case "given-up":
      return { ...state, why: step.why, phase: "given-up" };
    case "finished":
      return { ...state, phase: "finished" };
    // What became of the old secrets is read from the account.
    case "slot-freed":
    case "old-deleted":
    default:
      return state;
  }
}

/** Tells whether nothing is left to do for a rotation, unless it is begun anew. */
export function isOver({ phase }: RotationState): boolean {
  return phase === "finished" || phase === "given-up";
}
