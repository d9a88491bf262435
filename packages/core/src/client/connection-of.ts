import type { Connection } from "./connection.ts";

/** The connection behind a client: for the functions of this package that need more than a client shows. */
export const connectionOf = new WeakMap<object, Connection>();
