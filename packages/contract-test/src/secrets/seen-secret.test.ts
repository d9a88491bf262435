import type { Json } from "@purser/spec";
import { expect, it } from "vitest";
import type { Exchange } from "../exchange/exchange.ts";
import { secretIn, secretsIn, secretWith } from "./seen-secret.ts";

function answered(json: Json, status = 200): Exchange {
  const text = JSON.stringify(json);
  return {
    number: 1,
    checkId: "",
    operationId: undefined,
    params: {},
    request: { method: "GET", url: "https://x.invalid/", headers: new Headers(), body: undefined },
    answer: { status, statusText: "", headers: new Headers(), text, json },
    startedAt: 0,
    took: 0,
  };
}

it("reads dates as milliseconds, and what is not there as such", () => {
  const secret = secretIn(
    answered({ id: "a", createdAt: "2026-11-22T09:00:00Z", expiresAt: 7, secret: null }, 201),
  );
  expect(secret).toEqual({
    id: "a",
    value: undefined,
    createdAt: 1_795_338_000_000,
    expiresAt: Number.NaN,
  });
});

it("finds no secret in a refusal", () => {
  expect(secretIn(answered({ id: "a" }, 400))).toBeUndefined();
});

it.each([[null], [{ secrets: {} }], [[]], ["text"]])("finds no secrets in %j", (json) => {
  expect(secretsIn(answered(json as Json))).toEqual([]);
});

it("finds a secret by its id", () => {
  const account = answered({ secrets: [{ id: "a" }, { id: "b", secret: "mdb_sa_sk_1" }] });
  expect(secretWith(account, "b")?.value).toBe("mdb_sa_sk_1");
  expect(secretWith(account, "c")).toBeUndefined();
});
