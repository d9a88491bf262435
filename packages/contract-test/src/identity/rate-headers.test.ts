import { expect, it } from "vitest";
import { readRateHeaders } from "./rate-headers.ts";

it("tells a header that is missing from one that is no whole number", () => {
  const headers = new Headers({ "RateLimit-Limit": "500", "Retry-After": "one minute" });
  expect(readRateHeaders({ headers })).toEqual({
    limit: 500,
    remaining: undefined,
    retryAfter: null,
  });
});
