import { describe, expect, it } from "vitest";
import { toRateRefusal } from "./rate-refusal.ts";

const tokenBucket = (...parameters: unknown[]) => ({
  errorCode: "RATE_LIMITED_TOKEN_BUCKET",
  parameters,
});

describe("toRateRefusal", () => {
  it("reads wait and figures from a token bucket's refusal", () => {
    const body = tokenBucket("api/atlas/v2/orgs", 55, 10, 5, 60);
    const figures = { capacity: 10, refillRate: 5, interval: 60_000 };
    expect(toRateRefusal(undefined, body)).toEqual({ kind: "step", wait: 55_000, figures });
  });

  it("believes the longer of header and body", () => {
    const body = tokenBucket("api/atlas/v2/orgs", 55, 10, 5, 60);
    expect(toRateRefusal(56_000, body).wait).toBe(56_000);
    expect(toRateRefusal(3000, body).wait).toBe(55_000);
  });

  it("reads a count over minutes as a whole period", () => {
    const body = { errorCode: "RATE_LIMITED", parameters: ["/api/public/v1.0/orgs", 100, 1] };
    const figures = { capacity: 100, refillRate: 100, interval: 60_000 };
    expect(toRateRefusal(undefined, body)).toEqual({ kind: "period", wait: 60_000, figures });
  });

  it.each([
    [tokenBucket()],
    [tokenBucket("path", "soon", -1, 0, null)],
    [{ errorCode: "RATE_LIMITED", parameters: ["path", {}, "x"] }],
    [{ parameters: [] }],
  ])("makes up nothing from %j", (body) => {
    expect(toRateRefusal(undefined, body).wait).toBeUndefined();
    expect(toRateRefusal(undefined, body).figures).toBeUndefined();
    expect(toRateRefusal(2000, body).wait).toBe(2000);
  });
});
