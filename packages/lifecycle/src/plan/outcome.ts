/** Something that is there after a run, and should not be. */
export type Leftover = {
  what: "account" | "secret" | "assignment" | "access-list-entry" | "file";
  orgId: string;
  clientId?: string;
  secretId?: string;
  projectId?: string;
  /** What it is and why it was left, in one sentence. */
  message: string;
  /** The command that removes it, or says more about it. */
  command?: string;
};

/** How a run ended. `Made` is what the action made or changed: ids, never a secret. */
export type Outcome<Made> =
  /** All of it was done. */
  | { state: "done"; made: Made }
  /** It stopped at something it must wait for; `resume` goes on from the journal. */
  | { state: "awaiting"; made: Made; awaited: string; command: string }
  /** It failed, and everything is as it was before; `cause` is an error of the client, of the sink or of the person's stop. */
  | { state: "unchanged"; cause: unknown }
  /** It failed after some of it had been done, which stays: `done` says what, `left` what should not be there. */
  | {
      state: "in-part";
      made: Partial<Made>;
      /** What was done and stays, in sentences. */
      done: readonly string[];
      left: readonly Leftover[];
      cause: unknown;
    };
