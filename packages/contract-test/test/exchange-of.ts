import type { Json, Platform } from "@purser/spec";
import { readContract } from "../src/contract/contract.ts";
import { schemaJudgeOf } from "../src/contract/schema-judge.ts";
import type { PassiveCheck, Scene } from "../src/checks/check.ts";
import type { Exchange } from "../src/exchange/exchange.ts";
import { createSecretBook } from "../src/exchange/secret-book.ts";
import { specDocuments } from "../src/run/spec-documents.ts";
import type { Judgement } from "../src/verdicts/verdict.ts";

/** What an exchange is to be; the rest is a success of a reading by a bearer token. */
export type ExchangeParts = {
  operationId?: string;
  params?: Record<string, string>;
  url?: string;
  method?: string;
  request?: Record<string, string>;
  status?: number;
  headers?: Record<string, string>;
  /** A text is sent as it is, anything else as JSON. */
  body?: Json;
};

/** Returns an exchange as if it had gone over the wire. */
export function exchangeOf(parts: ExchangeParts): Exchange {
  const { body = "", params = {}, status = 200, method = "GET" } = parts;
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return {
    number: 1,
    checkId: "TEST",
    operationId: parts.operationId,
    params,
    request: {
      method,
      url: parts.url ?? "https://emulator.invalid/api/atlas/v2/orgs",
      headers: new Headers(parts.request ?? { Authorization: "Bearer token-of-a-test" }),
      body: undefined,
    },
    answer: {
      status,
      statusText: "",
      headers: new Headers(parts.headers),
      text,
      json: typeof body === "string" ? undefined : body,
    },
    startedAt: 0,
    took: 0,
  };
}

/** Returns what a check that looks at exchanges sees at an endpoint that is taken for the service, not for an emulator. */
export function sceneOf(platform: Platform, more: Partial<Scene> = {}): Scene {
  const contract = readContract(platform, specDocuments[platform]);
  return {
    contract,
    schemas: schemaJudgeOf(contract.document),
    secrets: createSecretBook(() => undefined),
    now: Date.parse("2026-11-22T09:00:00Z"),
    isEmulated: false,
    ...more,
  };
}

/** Returns what a passive check says of an exchange. */
export function judgedBy(check: PassiveCheck, exchange: Exchange, scene: Scene): Judgement[] {
  const { operationId } = exchange;
  const operation = operationId === undefined ? undefined : scene.contract.operation(operationId);
  return [...check.judge(exchange, operation, scene)];
}

/** Returns the worst that a passive check says, case and verdict: all but the passes. */
export function troubleIn(check: PassiveCheck, exchange: Exchange, scene: Scene): string[] {
  return judgedBy(check, exchange, scene)
    .filter(({ verdict }) => verdict !== "pass")
    .map((each) => `${each.verdict} ${each.case}`);
}
