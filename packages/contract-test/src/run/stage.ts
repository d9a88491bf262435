import type { Platform } from "@purser/spec";
import type { Contract, OperationContract } from "../contract/contract.ts";
import type { SchemaJudge } from "../contract/schema-judge.ts";
import type { Exchange } from "../exchange/exchange.ts";
import type { CheckRequest } from "../exchange/exchanger.ts";
import type { SecretBook } from "../exchange/secret-book.ts";
import type { ClientPair } from "./credentials.ts";
import type { Site } from "./site.ts";
import type { Workshop } from "./workshop.ts";

/** A source of numbers from 0 to 1, 1 excluded. */
export type Random = () => number;

/** What a check works with. */
export type Stage = {
  platform: Platform;
  contract: Contract;
  schemas: SchemaJudge;
  secrets: SecretBook;
  site: Site;
  /** The owner's own credential for the token endpoint; undefined where it calls with something else. */
  client: ClientPair | undefined;
  /** The reader's, likewise: a stranger to the owner's tokens. */
  readerClient: ClientPair | undefined;
  /** The API key in clear, for checks that sign for themselves; undefined where there is none. */
  apiKey: { publicKey: string; privateKey: string } | undefined;
  clock: { now(): number; sleep(milliseconds: number, signal?: AbortSignal): Promise<void> };
  random: Random;
  /** For generated cases: their source, and how many of them. */
  seed: number;
  cases: number;
  isEmulated: boolean;
  /** The check's operations that this run wants. */
  operations: readonly OperationContract[];
  /** Whether an operation is wanted. */
  wants: (operationId: string) => boolean;
  /** Sends a request; see `Exchanger.send`. */
  send: (request: CheckRequest) => Promise<Exchange>;
  /**
   * Reads something there is: the operation with the site's parameters. Throws `Unavailable` where there is nothing of the
   * kind, which skips the rest of the check.
   */
  read: (
    operationId: string,
    more?: Omit<CheckRequest, "operationId" | "method" | "path">,
  ) => Promise<Exchange>;
  /** Makes accounts, and sees to it that they go. */
  workshop: Workshop;
};
