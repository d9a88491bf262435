import type { Json, Platform } from "@purser/spec";
import { type OperationContract } from "@purser/contract-test";
import { contracts, documents } from "../schema/documents.ts";
import { schemaJudgeOf } from "../schema/schema-judge.ts";
import type { Outcome, ResponseMutation, Seeded } from "../trial/trial.ts";
import { mutateAt, mutateValue, schemaAt } from "./mutate-value.ts";

type Fetch = typeof globalThis.fetch;

export type MutatingOptions = {
  platform: Platform;
  operationId: string;
  seed: Extract<Seeded, { kind: "response" }>;
  /** Counts what was changed. */
  watch: NonNullable<Outcome["mutated"]>;
};

/** Statuses whose answer has no body, and cannot be given one. */
const bodyless = new Set([204, 205, 304]);

/** Returns a `fetch` that changes the answers of one operation and status on their way, and leaves all others alone. */
export function mutatingFetch(fetch: Fetch, options: MutatingOptions): Fetch {
  const { platform, operationId, seed, watch } = options;
  const operation = contracts[platform].operation(operationId);
  const pattern = patternOf(operation);
  return async (input, init) => {
    const response = await fetch(input, init);
    const request = new Request(input, init);
    const isOwn =
      request.method === operation.method && pattern.test(new URL(request.url).pathname);
    if (!isOwn || response.status !== seed.status) return response;
    const text = await response.text();
    const answer = { status: response.status, headers: response.headers, text };
    const changed = changeAnswer({ platform, operation, mutation: seed.mutation, answer });
    watch.answers += changed.isChanged ? 1 : 0;
    watch.isSchemaBroken ||= changed.isBroken;
    const { status = response.status } = changed;
    return new Response(bodyless.has(status) ? null : (changed.text ?? text), {
      status,
      statusText: changed.status === undefined ? response.statusText : "",
      headers: changed.headers ?? response.headers,
    });
  };
}

type Whole = {
  platform: Platform;
  operation: OperationContract;
  mutation: ResponseMutation;
  answer: { status: number; headers: Headers; text: string };
};

/** An answer as a mutation leaves it: what is not named stays. */
export type Changed = {
  isChanged: boolean;
  /** Whether the answer breaks its promise now. A status or a media type that is swapped always does. */
  isBroken: boolean;
  status?: number;
  headers?: Headers;
  text?: string;
};

const unchanged: Changed = { isChanged: false, isBroken: false };

/** Returns what a mutation makes of an answer. */
export function changeAnswer(whole: Whole): Changed {
  const { mutation, answer } = whole;
  switch (mutation.kind) {
    case "status": {
      return { isChanged: true, isBroken: true, status: mutation.to };
    }
    case "content-type": {
      return withHeader(answer, "Content-Type", mutation.to, true);
    }
    case "header": {
      const isOwed = mutation.to !== null || isOwedHeader(answer.status, mutation.name);
      return withHeader(answer, mutation.name, mutation.to, isOwed);
    }
    case "body": {
      return changeBody(whole, mutation);
    }
    default: {
      return mutation satisfies never;
    }
  }
}

/**
 * A header that must be there although OpenAPI calls it optional: RFC 9110 demands a challenge with 401 and the methods
 * with 405 (sections 15.5.2 and 15.5.6).
 */
function isOwedHeader(status: number, name: string): boolean {
  const lower = name.toLowerCase();
  return (status === 401 && lower === "www-authenticate") || (status === 405 && lower === "allow");
}

function withHeader(
  { headers: before }: Whole["answer"],
  name: string,
  to: string | null,
  isBroken: boolean,
): Changed {
  if (!before.has(name)) return unchanged;
  const headers = new Headers(before);
  if (to === null) headers.delete(name);
  else headers.set(name, to);
  return { isChanged: true, isBroken, headers };
}

function changeBody(
  { platform, operation, answer }: Whole,
  mutation: Extract<ResponseMutation, { kind: "body" }>,
): Changed {
  const body = parse(answer.text);
  if (body === undefined) return unchanged;
  const schema = schemaAt(documents[platform], mutation.schema);
  const { value, isChanged } = mutateAt(body, mutation.at, (each) =>
    mutateValue(each, mutation.what, schema),
  );
  if (!isChanged) return unchanged;
  const pointer = [...(operation.answers.get(answer.status)?.schemas.values() ?? [])][0];
  const isBroken =
    pointer !== undefined && !schemaJudgeOf(documents[platform]).keeps(pointer, value);
  const headers = new Headers(answer.headers);
  headers.delete("Content-Length");
  return { isChanged, isBroken, text: JSON.stringify(value), headers };
}

function patternOf({ path, alternatePaths }: OperationContract): RegExp {
  const sources = [path, ...alternatePaths].map((each) =>
    each.replaceAll(/[.*+?^$()|[\]\\]/g, String.raw`\$&`).replaceAll(/\{\w+\}/g, "[^/:]+"),
  );
  return new RegExp(`^(?:${sources.join("|")})$`);
}

function parse(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
