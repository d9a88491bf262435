import * as core from "@purser/core";
import { expect, test } from "vitest";
import { toFailure } from "./client-failure.ts";
import { RefusedError } from "./refused-error.ts";

const attempt = "Reading it";
const words = "getOrg (GET /x) went wrong: cloud.mongodb.com said so. Do something in code.";
const refusal = { status: 418, errorCode: "SOME_CODE", detail: "Said so." };
const orphan = {
  clientId: "mdb_sa_id_x",
  secretId: "abc",
  created: "secret",
  remove: () => Promise.resolve(),
} as const;

const failures: [core.PurserError, exitCode: number, code: string, hint: string][] = [
  [new core.InvalidRequestError(words, { faults: [] }), 2, "usage", "--org"],
  [new core.CredentialsRejectedError(words, refusal), 3, "denied", "access token"],
  [
    new core.CredentialsRejectedError(words, { ...refusal, operationId: "createAccessToken" }),
    3,
    "denied",
    "client secret",
  ],
  [new core.TokenLimitError(words, refusal), 3, "denied", "an hour"],
  [
    new core.NotAllowedError(words, { ...refusal, requiredRoles: ["ORG_MEMBER"] }),
    3,
    "denied",
    "have ORG_MEMBER",
  ],
  [
    new core.AddressNotAllowedError(words, { ...refusal, address: "203.0.113.9" }),
    3,
    "denied",
    "Add 203.0.113.9",
  ],
  [new core.ConnectionError(words), 3, "unreachable", "network"],
  [new core.DeadlineError(words), 3, "unreachable", "--timeout"],
  [
    new core.RateLimitedError(words, { ...refusal, retryAfter: 54_500 }),
    3,
    "unreachable",
    "55 seconds",
  ],
  [new core.ServiceError(words, { status: 503 }), 3, "unreachable", "later"],
  [new core.UnexpectedAnswerError(words, { status: 200 }), 3, "unexpected-answer", "--base-url"],
  [
    new core.UnexpectedAnswerError(words, { status: 302, host: "evil.example" }),
    3,
    "unexpected-answer",
    "not followed",
  ],
  [new core.InvalidAnswerError(words, { faults: [] }), 3, "unexpected-answer", "--base-url"],
  [new core.VersionError(words, refusal), 3, "unexpected-answer", "Update"],
  [new core.RejectedRequestError(words, refusal), 7, "refused", "--org"],
  [new core.NotFoundError(words, refusal), 7, "refused", "--org"],
  [new core.ConflictError(words, refusal), 7, "refused", "decide anew"],
  [
    new core.WrongPlatformError(words, { ...refusal, expected: "cloud-manager" }),
    7,
    "refused",
    "--platform cloud-manager",
  ],
  [new core.OutcomeUnknownError(words), 4, "left-behind", "Look"],
  [new core.OrphanedSecretError(words, orphan), 4, "left-behind", "delete abc"],
  [new core.CanceledError(words), 130, "interrupted", "again"],
];

test.each(failures)("maps %s", (error, exitCode, code, hint) => {
  const failure = toFailure(error, attempt);
  expect(failure).toMatchObject({ exitCode, code });
  expect(failure.hint).toContain(hint);
  expect(failure.message).toMatch(/^(Getting an access token for r|R)eading it .+[^.]\.$/);
  if (code === "interrupted") return;
  const isRefusal = "errorCode" in error && error.errorCode !== undefined;
  expect(failure.message).toContain(
    isRefusal
      ? "failed: the service answered 418, SOME_CODE, Said so."
      : "failed: getOrg (GET /x) went wrong: cloud.mongodb.com said so.",
  );
  expect(failure.details).toMatchObject({
    cause: error.code,
    ...("status" in error ? { status: error.status } : {}),
  });
});

test("knows every error that the client has", () => {
  const bases = new Set(["ApiError", "PurserError"]);
  const names = Object.keys(core).filter(
    (name) => /^[A-Z]\w+Error$/.test(name) && !bases.has(name),
  );
  const mapped = new Set(failures.map(([{ name }]) => name));
  expect(names.filter((name) => !mapped.has(name))).toEqual([]);
  expect(names.length).toBeGreaterThan(15);
});

test("leaves a failure what it is, and a fault of our own alone", () => {
  const failure = new RefusedError("It failed.", "Do something.");
  expect(toFailure(failure, attempt)).toBe(failure);
  expect(() => toFailure(new TypeError("undefined is not a function"), attempt)).toThrow(TypeError);
});
