/** What a gate saw: how many things it looked at, and every fault as text ready to print. */
export type GateResult = {
  readonly looked: number;
  /** The things counted, in the plural: "files", "exports". */
  readonly what: string;
  readonly faults: readonly string[];
};

/** One question asked of the whole repository. `root` is the repository's folder. */
export type Gate = {
  readonly name: string;
  readonly look: (root: string) => Promise<GateResult>;
};
