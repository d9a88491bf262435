/** One thing that is wrong in a policy file. Lines and columns count from 1. */
export type PolicyFault = {
  line: number;
  column: number;
  /** Where in the document: `suppressions[2].reason`; empty for the file as a whole. */
  path: string;
  /** A sentence without its full stop, which names what is wrong. */
  message: string;
  /** What was probably meant. */
  suggestion?: string;
};

/** Faults that the message of an error tells; `faults` has all. */
const mostTold = 20;

/** Thrown for a policy file that says something it cannot mean. It has every fault, in the order of the file. */
export class PolicyError extends Error {
  override readonly name = "PolicyError";
  /** Stable name of the cause, for programs. */
  readonly code = "policy";
  readonly source: string;
  readonly faults: readonly PolicyFault[];

  constructor(source: string, faults: readonly PolicyFault[], options?: ErrorOptions) {
    const more = faults.length > mostTold ? [`and ${faults.length - mostTold} more`] : [];
    const told = faults.slice(0, mostTold).map((fault) => tellFault(source, fault));
    super([...told, ...more].join("\n"), options);
    this.source = source;
    this.faults = faults;
  }
}

/** Returns a fault as compilers write theirs: `purser.policy.yaml:12:5: …`. */
function tellFault(source: string, { line, column, message, suggestion }: PolicyFault): string {
  const hint = suggestion === undefined ? "" : ` Did you mean ${suggestion}?`;
  return `${source}:${line}:${column}: ${message}.${hint}`;
}
