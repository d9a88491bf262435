/** How far a collection has come. */
export type Progress = {
  /** Requests sent, attempts that were repeated included. */
  used: number;
  /** Requests that the plan has come to so far: it grows while it is found out what there is to read. */
  planned: number;
  /** Milliseconds until it is done, as far as that can be told. */
  eta: number;
};

/** Counts the requests of one organization. */
export type Tally = {
  readonly used: number;
  readonly planned: number;
  /** Says that requests will be sent. */
  plan(requests: number): void;
  /** Says that attempts of one were made. */
  use(attempts: number): void;
};

export type TallyOptions = {
  /** Requests the connection has sent so far. Without it, repeats of requests that succeeded in the end go unnoticed. */
  requestCount?: (() => number) | undefined;
  onChange?: ((tally: Tally) => void) | undefined;
};

export function createTally({ requestCount, onChange }: TallyOptions): Tally {
  const before = requestCount?.() ?? 0;
  let counted = 0;
  let planned = 0;
  const tally: Tally = {
    get used() {
      return requestCount ? requestCount() - before : counted;
    },
    get planned() {
      return planned;
    },
    plan(requests) {
      planned += requests;
      onChange?.(tally);
    },
    use(attempts) {
      counted += attempts;
      onChange?.(tally);
    },
  };
  return tally;
}
