/** Lets go of keyboard and screen until a piece of work is done: what Ink calls `suspendTerminal`. */
export type SuspendTerminal = (work: () => Promise<void>) => Promise<void>;
