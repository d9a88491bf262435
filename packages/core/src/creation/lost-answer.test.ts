import { expect, it } from "vitest";
import { CanceledError } from "../errors/canceled-error.ts";
import { ConflictError } from "../errors/conflict-error.ts";
import { ConnectionError } from "../errors/connection-error.ts";
import { DeadlineError } from "../errors/deadline-error.ts";
import { InvalidAnswerError } from "../errors/invalid-answer-error.ts";
import { InvalidRequestError } from "../errors/invalid-request-error.ts";
import { NotAllowedError } from "../errors/not-allowed-error.ts";
import { RateLimitedError } from "../errors/rate-limited-error.ts";
import { ServiceError } from "../errors/service-error.ts";
import { UnexpectedAnswerError } from "../errors/unexpected-answer-error.ts";
import { isAnswerLost } from "./lost-answer.ts";

const operationId = "createOrgServiceAccount";
const connecting = (code: string) =>
  new ConnectionError("Refused.", { operationId, cause: Object.assign(new Error(code), { code }) });

it.each([
  ["a cut connection", connecting("ECONNRESET")],
  ["a deadline", new DeadlineError("Late.", { operationId, limit: "timeout" })],
  ["a cancellation", new CanceledError("Canceled.", { operationId })],
  ["an answer of success that is not as documented", new InvalidAnswerError("?", { faults: [] })],
  ["a broken answer", new UnexpectedAnswerError("?", { operationId, status: 201 })],
  ["a refusal by something in between", new UnexpectedAnswerError("?", { status: 403 })],
  ["502", new ServiceError("?", { operationId, status: 502 })],
  ["408", new ServiceError("?", { operationId, status: 408 })],
  ["an error nobody knows", new TypeError("terminated")],
])("takes %s for lost", (_name, error) => {
  expect(isAnswerLost(error, operationId)).toBe(true);
});

it.each([
  ["a request that was wrong before it was sent", new InvalidRequestError("?", { faults: [] })],
  ["a refused connection", connecting("ECONNREFUSED")],
  ["an unknown host", connecting("ENOTFOUND")],
  ["a missing role", new NotAllowedError("?", { operationId, status: 401 })],
  ["a conflict", new ConflictError("?", { operationId, status: 409 })],
  ["too many requests", new RateLimitedError("?", { operationId, status: 429 })],
  ["an upgrade under way", new ServiceError("?", { operationId, status: 405 })],
  [
    "a token that could not be had",
    new ServiceError("?", { operationId: "createAccessToken", status: 503 }),
  ],
])("takes %s for an answer", (_name, error) => {
  expect(isAnswerLost(error, operationId)).toBe(false);
});
