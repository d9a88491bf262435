import type { Platform } from "@purser/spec";
import type { Entry } from "./traffic-writer.ts";

/** A finding of a peer about one entry. */
export type PeerFinding = {
  /** Index of the entry it was shown. */
  index: number;
  /** The same for the same finding about another entry: what a sound platform shows too is subtracted by it. */
  key: string;
};

/** Somebody else's contract checker, which is shown traffic. */
export type Peer = {
  /** With its version. */
  name: string;
  /** How it is run, in a few words. */
  manner: string;
  /** Layers of traffic it can be shown. */
  layers: readonly Entry["layer"][];
  /** Shows it traffic of a platform, and resolves with all it finds. */
  look(platform: Platform, entries: readonly Entry[]): Promise<PeerFinding[]>;
};
