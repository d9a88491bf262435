import { expect, test } from "vitest";
import type { Exchange } from "../exchange/exchange.ts";
import type { ContractEvent } from "../run/contract-event.ts";
import type { Result } from "../verdicts/verdict.ts";
import { redactEvent } from "./redact-event.ts";

const secret = "mdb_sa_sk_0123456789abcdef";
const redact = (text: string) => text.replaceAll(secret, "[redacted]");
const fail = (): string => {
  throw new Error("out of memory");
};

const exchange: Exchange = {
  number: 7,
  checkId: "R-NOECHO",
  operationId: "getOrg",
  params: { orgId: secret },
  request: {
    method: "GET",
    url: `https://x.invalid/${secret}`,
    headers: new Headers({ authorization: `Bearer ${secret}`, "x-trace": secret }),
    body: secret,
  },
  answer: {
    status: 200,
    statusText: secret,
    headers: new Headers({ "set-cookie": "a=b", "x-debug": secret }),
    text: JSON.stringify({ secret }),
    json: { secret },
  },
  startedAt: 1,
  took: 2,
};

const result: Result = {
  id: `R-NOECHO/getOrg/${secret}`,
  checkId: "R-NOECHO",
  operationId: "getOrg",
  case: secret,
  verdict: "violation",
  message: `It says ${secret}.`,
  expected: secret,
  actual: secret,
  evidence: [7],
};

/** Headers print as nothing in JSON. */
const printed = (event: ContractEvent) =>
  JSON.stringify(event, (_, value: unknown) => (value instanceof Headers ? [...value] : value));

test.each<[string, ContractEvent]>([
  ["an exchange", { kind: "exchange", exchange }],
  ["a result", { kind: "result", result }],
])("leaves no secret in %s", (_what, event) => {
  expect(printed(event)).toContain(secret);
  expect(printed(redactEvent(event, redact))).not.toContain(secret);
});

test("keeps the scheme of a credential, and what the answer is as JSON", () => {
  const event = redactEvent({ kind: "exchange", exchange }, redact);
  if (event.kind !== "exchange") throw new Error("It is another event now.");
  expect(event.exchange.request.headers.get("Authorization")).toBe("Bearer [redacted]");
  expect(event.exchange.answer.headers.get("Set-Cookie")).toBe("[redacted]");
  expect(event.exchange.answer.json).toEqual({ secret: "[redacted]" });
});

test("an exchange that cannot be redacted is withheld, its number and status are not", () => {
  const event = redactEvent({ kind: "exchange", exchange }, fail);
  expect(printed(event)).not.toContain(secret);
  expect(event).toMatchObject({ exchange: { number: 7, answer: { status: 200 } } });
});

test("a result that cannot be redacted keeps its verdict", () => {
  const event = redactEvent({ kind: "result", result }, fail);
  expect(printed(event)).not.toContain(secret);
  expect(event).toMatchObject({
    result: { checkId: "R-NOECHO", verdict: "violation", message: "[withheld]" },
  });
});
