import type { Call } from "../fetch/call.ts";

/** What one attempt of a call shows for itself. */
export type Proof = {
  /** Value of `Authorization`; undefined where the call is sent without, to be told the challenge. */
  readonly header: string | undefined;
  /** Which token or challenge it was made with; that of a later one is higher. */
  readonly generation: number;
};

/** Knows how a client shows who it is. All calls share one. */
export type Authenticator = {
  /**
   * Returns the proof for one sending, or a promise of it where it has to be got first. That rejects with the token
   * endpoint's error, or the signal's reason.
   */
  prove(call: Call): Proof | Promise<Proof>;
  /**
   * Learns from the headers of an answer; is shown every one. Returns another proof where the call can do with a second
   * sending, which is asked only after the first; undefined where the answer stands.
   */
  review(
    call: Call,
    proof: Proof,
    answer: Response,
    sending: 1 | 2,
  ): Proof | undefined | Promise<Proof | undefined>;
  /** Learns that a sending got no answer. */
  lost(proof: Proof): void;
  /** Revokes the token in use; resolves at once where there is none, or none of the client's own. */
  revoke(): Promise<void>;
};
