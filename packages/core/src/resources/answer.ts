import { deprecationOf, type Deprecation } from "../fetch/deprecation.ts";
import { readRateHeaders } from "../pacing/rate-reading.ts";
import type { BucketReading } from "../pacing/token-ledger.ts";
import type { Performed } from "./perform.ts";

/** A result together with what the answer said beside it. */
export type WithResponse<Value> = {
  data: Value;
  /** Status and headers. Its body has been read. */
  response: Response;
  /** The bucket that the call came out of, as far as the service tells. */
  rateLimit: BucketReading;
  /** When the version that was spoken ends; undefined while it does not. */
  deprecation: Deprecation | undefined;
};

/** A promise of a result. The request is under way already. */
export type Answer<Value> = Promise<Value> & {
  /** The result together with the answer's status, headers, rate limit and deprecation. */
  withResponse(): Promise<WithResponse<Value>>;
};

/** Returns the answer that a performed operation becomes. */
export function createAnswer<Value>(
  performed: Promise<Performed>,
  toValue: (performed: Performed) => Value,
): Answer<Value> {
  const value = performed.then(toValue);
  const withResponse = async (): Promise<WithResponse<Value>> => {
    // Waiting for both from the start: a failure is heard of here, and not a second time as nobody's rejection.
    const [data, { response }] = await Promise.all([value, performed]);
    return {
      data,
      response,
      rateLimit: readRateHeaders(response.headers),
      deprecation: deprecationOf(response.headers),
    };
  };
  const answer = value as Answer<Value>;
  answer.withResponse = withResponse;
  return answer;
}
