/** A fault that was asked for does not exist or its options cannot be read. */
export class UnknownFaultError extends Error {
  override name = "UnknownFaultError";
  readonly fault: string;
  readonly known: readonly string[];

  constructor(fault: string, known: readonly string[]) {
    super(
      `Unknown fault ${JSON.stringify(fault)}. There are ${known.length}, which faultNames lists; each may carry a number (latency:200) and say when (reset-after@7, server-error@3-9, reset-after@createOrgServiceAccount).`,
    );
    this.fault = fault;
    this.known = known;
  }
}
