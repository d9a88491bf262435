import type { Operation, Platform } from "@purser/spec";
import type { Identifiers } from "./identifiers.ts";
import type { Limits } from "./limits.ts";
import type { Account, ApiKey, Instant } from "./state/records.ts";
import type { Token, World } from "./state/world.ts";

/** Who is asking, once the credentials have been checked. */
export type Caller =
  | { kind: "service-account"; orgId: string; account: Account; token: Token }
  | { kind: "api-key"; orgId: string; key: ApiKey };

/** One authenticated, authorized, validated request on its way to the operation that answers it. */
export type Call = {
  platform: Platform;
  operation: Operation;
  /** Path parameters, decoded and matched against their documented patterns. */
  params: Record<string, string>;
  /** Query parameters with their documented types and defaults. */
  query: Record<string, string | number | boolean | string[]>;
  /** The validated request body; undefined where the operation takes none. */
  body: unknown;
  caller: Caller;
  /** The IP address the request came from. */
  address: string;
  url: URL;
  /** One instant for the whole call. */
  now: Instant;
  world: World;
  identifiers: Identifiers;
  limits: Limits;
};

/** Items of a list, rendered only when their page is asked for. */
export type Items = { total: number; slice(from: number, to: number): unknown[] };

/** What an operation answers, before envelope, paging, formatting and headers. */
export type Reply = {
  status: number;
  /** JSON value of the body; absent for an answer without one. */
  body?: unknown;
  /** Instead of a body: a list, which the protocol layer pages and links. */
  items?: Items;
  headers?: Record<string, string>;
};

/** Answers one operation. Throws a `Refusal` for a documented error. */
export type Handler = (call: Call) => Reply;
