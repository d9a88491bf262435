import type { Contract, OperationContract } from "../contract/contract.ts";
import type { SchemaJudge } from "../contract/schema-judge.ts";
import type { Exchange } from "../exchange/exchange.ts";
import type { OfficialView } from "../official/official-view.ts";
import type { SecretBook } from "../exchange/secret-book.ts";
import type { Stage } from "../run/stage.ts";
import type { Judgement } from "../verdicts/verdict.ts";

/**
 * What a check asks for beyond the owner's credential and reading. Where it is not given, the check is skipped, and says so:
 * leave to write; the credential of a read-only account; an organization that is somebody else's; an API key; the owner's own
 * client ID and secret; leave to empty buckets, fill caps and let hours pass, as only an emulator may give it.
 */
export type Need = "mutate" | "reader" | "foreign" | "api-key" | "client" | "provoke";

type Described = {
  /** As in the catalogue, e.g. `R-STATUS`. */
  id: string;
  /** One sentence: what is asserted, and where that is documented. */
  summary: string;
};

/** What a passive check sees. */
export type Scene = {
  contract: Contract;
  schemas: SchemaJudge;
  secrets: SecretBook;
  /** Milliseconds since the epoch. */
  now: number;
  /** Whether the endpoint is an emulator: what it adds of its own is a fault, not news. */
  isEmulated: boolean;
  /** MongoDB's own document, where one was given. */
  official?: OfficialView | undefined;
};

/** Looks at every exchange, whoever sent it. `operation` is undefined where the document has none of that method and path. */
export type PassiveCheck = Described & {
  kind: "passive";
  judge(
    exchange: Exchange,
    operation: OperationContract | undefined,
    scene: Scene,
  ): Iterable<Judgement>;
};

/** Looks at the run as a whole, once everything was sent. */
export type ClosingCheck = Described & {
  kind: "closing";
  judge(exchanges: readonly Exchange[], scene: Scene): Iterable<Judgement>;
};

/** Sends requests of its own. `probe`: harmless ones. `lifecycle` and `negative` need leave to write. */
export type ActiveCheck = Described & {
  kind: "probe" | "lifecycle" | "negative";
  needs?: readonly Need[];
  /** The operations it says something about; it is run for those of them that are wanted. */
  operations: (contract: Contract) => readonly string[];
  run: (stage: Stage) => AsyncIterable<Judgement>;
};

export type Check = PassiveCheck | ClosingCheck | ActiveCheck;
