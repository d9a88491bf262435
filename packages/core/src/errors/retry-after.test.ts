import { expect, test } from "vitest";
import { retryAfterOf } from "./retry-after.ts";

const now = Date.parse("2026-11-22T09:00:00Z");
const minute = "Sun, 22 Nov 2026 09:01:00 GMT";

test.each([
  ["seconds", { "Retry-After": "55" }, undefined, 55_000],
  ["no seconds", { "Retry-After": "0" }, undefined, 0],
  ["a part of a second", { "Retry-After": "0.5" }, undefined, 500],
  ["a date against the present", { "Retry-After": minute }, now, 60_000],
  ["a date against the answer's own", { "Retry-After": minute, Date: minute }, now, 0],
  ["a date gone by", { "Retry-After": minute }, now + 120_000, 0],
  ["a date with nothing to hold it against", { "Retry-After": minute }, undefined, undefined],
  ["a negative number", { "Retry-After": "-5" }, now, undefined],
  ["words", { "Retry-After": "soon" }, now, undefined],
  ["nothing", {}, now, undefined],
])("reads %s", (_, headers, at, expected) => {
  expect(retryAfterOf(new Headers(headers as Record<string, string>), {}, at)).toBe(expected);
});

test.each([
  ["the bucket's seconds", "RATE_LIMITED_TOKEN_BUCKET", ["path", 55, 10, 5, 60], 55_000],
  ["seconds written as text", "RATE_LIMITED_TOKEN_BUCKET", ["path", "55"], 55_000],
  ["the window's minutes", "RATE_LIMITED", ["/api/oauth/token", 50, 1], 60_000],
  ["nonsense", "RATE_LIMITED_TOKEN_BUCKET", ["path", null], undefined],
  ["a negative wait", "RATE_LIMITED_TOKEN_BUCKET", ["path", -1], undefined],
  ["another code's parameters", "SOMETHING_ELSE", ["path", 55, 1], undefined],
])("reads %s from the body where the header is missing", (_, errorCode, parameters, expected) => {
  expect(retryAfterOf(new Headers(), { errorCode, parameters })).toBe(expected);
});

test("believes the header before the body", () => {
  const refusal = { errorCode: "RATE_LIMITED_TOKEN_BUCKET", parameters: ["path", 55] };
  expect(retryAfterOf(new Headers({ "Retry-After": "7" }), refusal)).toBe(7000);
});
