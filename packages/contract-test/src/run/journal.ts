/** An account that a run is about to make, or has made. */
export type JournalEntry = {
  /** Unique in the run: the mark that the account's name or description begins with. */
  mark: string;
  orgId: string;
  /** Where it is made in a project. */
  groupId?: string | undefined;
  state: "planned" | "made" | "refused" | "gone";
  /** Known once it is made. */
  clientId?: string | undefined;
};

/** How things stood when a run was about to write. */
export type Opening = {
  platform: string;
  /** Origin of the endpoint. */
  target: string;
  orgId: string;
  /** ISO 8601. */
  at: string;
  /** Client IDs of all accounts there were: none of them is the run's. */
  accounts: readonly string[];
};

/**
 * What a run made, written before it is made: whoever finds the journal can clean up. Each call resolves once it is kept.
 */
export type Journal = {
  readonly runId: string;
  /** Called once, before anything is written to the organization. Rejects with `RefusedRunError` where that may not be. */
  begin?(opening: Opening): Promise<void>;
  write(entry: JournalEntry): Promise<void>;
  entries(): readonly JournalEntry[];
  close(): Promise<void>;
};

/** Returns a journal that lives as long as this process. */
export function createMemoryJournal(runId: string): Journal {
  const entries = new Map<string, JournalEntry>();
  return {
    runId,
    write(entry) {
      entries.set(entry.mark, entry);
      return Promise.resolve();
    },
    entries: () => [...entries.values()],
    close: () => Promise.resolve(),
  };
}
