import type { TransportOptions } from "@purser/core/transport";
import type { OpenApiDocument, Platform } from "@purser/spec";
import type { Check } from "../checks/check.ts";
import type { Vault } from "../evidence/vault.ts";
import type { Identities } from "../exchange/exchanger.ts";
import type { Budgets } from "./budget.ts";
import type { ContractEvent } from "./contract-event.ts";
import type { Ledger } from "../ledger/ledger.ts";
import type { Consent } from "../safety/consent.ts";
import type { Journal } from "./journal.ts";
import type { Site } from "./site.ts";

export type ContractOptions = {
  platform: Platform;
  /** @default the document of `@purser/spec` */
  document?: OpenApiDocument;
  /** MongoDB's own document, OpenAPI 3.0 or 3.1 in one file: answers are held to it beside the other, with verdicts of its own. */
  official?: OpenApiDocument;
  baseUrl: string | URL;
  /** Who asks: an owner, and beside it whoever some checks need. */
  identities: Identities;
  /** @default the one organization in reach */
  orgId?: string;
  /** The project to try project operations in. @default the first one listed */
  groupId?: string;
  /** What belongs to somebody else and must stay closed. */
  foreign?: NonNullable<Site["foreign"]>;
  /** Whether to make accounts and change them. It takes `consent`, except on an emulator of this machine. @default false */
  mutate?: boolean;
  /** Leave to write, from somebody who knows which organization it is. */
  consent?: Consent;
  /** Hosts to go to beside the service's and this machine. */
  allowHosts?: readonly string[];
  /** Where what is made is written down first. @default in memory */
  journal?: Journal;
  budgets?: Partial<Budgets>;
  /** What earlier runs saw of what the documentation leaves open: what is otherwise now is drift. */
  ledger?: Ledger;
  /** Whether the endpoint is an emulator: what it adds of its own is a fault, not news. @default false */
  isEmulated?: boolean;
  /** Leave to empty buckets, fill caps and let hours pass: for an emulator on simulated time. @default false */
  mayProvoke?: boolean;
  /** Narrows a run: a check runs if it is named, or none is; an operation is tried if it is named, or none is. */
  only?: { checks?: readonly string[]; operations?: readonly string[] };
  /** @default the whole catalogue */
  catalogue?: readonly Check[];
  /** Random seed of the generated cases. @default 1 */
  randomSeed?: number;
  /** Generated cases per property. @default 10 */
  cases?: number;
  fetch?: typeof globalThis.fetch;
  clock?: NonNullable<TransportOptions["clock"]>;
  /** Milliseconds for one request. @default 30000 */
  timeout?: number;
  /** @default true */
  pacing?: boolean;
  /** What takes in the run's secrets, for whoever writes its evidence. @default one of the run's own */
  vault?: Vault;
  signal?: AbortSignal;
  onEvent?: (event: ContractEvent) => void;
};
