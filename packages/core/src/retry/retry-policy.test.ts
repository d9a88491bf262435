import { operations } from "@purser/spec";
import { describe, expect, it } from "vitest";
import { retryCost, timeoutCost } from "./retry-budget.ts";
import {
  decideRetry,
  idempotentPatches,
  retryDelay,
  type Outcome,
  type Verdict,
} from "./retry-policy.ts";

const byMethod = {
  GET: { operationId: "listOrgs", method: "GET" },
  DELETE: { operationId: "deleteOrgServiceAccount", method: "DELETE" },
  PATCH: { operationId: "updateOrgServiceAccount", method: "PATCH" },
  "other PATCH": { operationId: "incrementSomething", method: "PATCH" },
  POST: { operationId: "createOrgServiceAccountSecret", method: "POST" },
} as const;
type Kind = keyof typeof byMethod;

function decide(
  kind: Kind,
  outcome: Outcome,
  more: { attempt?: number; isAnyLost?: boolean } = {},
): Verdict {
  const { attempt = 1, isAnyLost = false } = more;
  return decideRetry({ operation: byMethod[kind], outcome, attempt, maxAttempts: 4, isAnyLost });
}

const answer = (status: number, errorCode?: string): Outcome => ({
  kind: "answer",
  status,
  ...(errorCode !== undefined && { errorCode }),
});
const failure = (how: "unsent" | "lost" | "timeout"): Outcome => ({
  kind: "failure",
  failure: how,
  reason: how,
});

const everyone: Kind[] = ["GET", "DELETE", "PATCH", "other PATCH", "POST"];
const repeatable: Kind[] = ["GET", "DELETE", "PATCH"];
const nobody: Kind[] = [];

/** What happened, and whose attempt is repeated for it. */
const table: [string, Outcome, Kind[]][] = [
  ["429", answer(429, "RATE_LIMITED_TOKEN_BUCKET"), everyone],
  ["429 without a body", answer(429), everyone],
  ["405 during upgrades", answer(405, "WRITES_NOT_ALLOWED_DURING_APP_UPGRADES"), everyone],
  ["connection refused", failure("unsent"), everyone],
  ["a lost answer", failure("lost"), repeatable],
  ["a timeout", failure("timeout"), repeatable],
  ["500", answer(500), repeatable],
  ["502", answer(502), repeatable],
  ["503", answer(503), repeatable],
  ["504", answer(504), repeatable],
  ["501", answer(501), nobody],
  ["405 otherwise", answer(405, "METHOD_NOT_ALLOWED"), nobody],
  ["400", answer(400), nobody],
  ["401", answer(401), nobody],
  ["403", answer(403), nobody],
  ["404", answer(404), nobody],
  ["408", answer(408), nobody],
  ["409", answer(409), nobody],
  ["307", answer(307), nobody],
];

describe("decideRetry", () => {
  it.each(table)("after %s repeats whom it may", (_name, outcome, expected) => {
    const repeated = everyone.filter((kind) => decide(kind, outcome).kind === "retry");
    expect(repeated).toEqual(expected);
  });

  it("knows of every PATCH of the spec whether doing it twice does harm", () => {
    const patches = Object.values(operations).flatMap((table) =>
      Object.values(table).filter(({ method }) => method === "PATCH"),
    );
    const ids = new Set(patches.map(({ operationId }) => operationId));
    expect(ids).toEqual(idempotentPatches);
  });

  it("stops after the last attempt", () => {
    expect(decide("GET", answer(503), { attempt: 3 }).kind).toBe("retry");
    expect(decide("GET", answer(503), { attempt: 4 }).kind).toBe("final");
  });

  it("takes a 404 for done when an earlier attempt to delete may have been", () => {
    const gone = answer(404, "RESOURCE_NOT_FOUND");
    expect(decide("DELETE", gone, { attempt: 2, isAnyLost: true }).kind).toBe("done");
    expect(decide("DELETE", gone, { attempt: 4, isAnyLost: true }).kind).toBe("done");
    expect(decide("DELETE", gone, { attempt: 2 }).kind).toBe("final");
    expect(decide("GET", gone, { attempt: 2, isAnyLost: true }).kind).toBe("final");
    const elsewhere = answer(404, "NOT_ATLAS_ORG");
    expect(decide("DELETE", elsewhere, { attempt: 2, isAnyLost: true }).kind).toBe("final");
  });

  it("charges a timeout double", () => {
    expect(decide("GET", failure("lost"))).toMatchObject({ cost: retryCost });
    expect(decide("GET", failure("timeout"))).toMatchObject({ cost: timeoutCost });
  });

  it("says what for", () => {
    expect(decide("GET", answer(503))).toMatchObject({ reason: "503" });
    expect(decide("GET", answer(429, "RATE_LIMITED"))).toMatchObject({
      reason: "429 RATE_LIMITED",
    });
  });
});

describe("retryDelay", () => {
  const verdict = (wait: number, isStep = false) =>
    ({ kind: "retry", reason: "", wait, isStep, cost: 5 }) as const;

  it("doubles a share at random of half a second, up to twenty", () => {
    const most = [1, 2, 3, 6, 7, 30].map((attempt) => retryDelay(verdict(0), attempt, () => 1));
    expect(most).toEqual([500, 1000, 2000, 16_000, 20_000, 20_000]);
    expect(retryDelay(verdict(0), 5, () => 0)).toBe(0);
    expect(retryDelay(verdict(0), 2, () => 0.25)).toBe(250);
  });

  it("never falls below what the service asks for", () => {
    expect(retryDelay(verdict(7000), 1, () => 0)).toBe(7000);
    expect(retryDelay(verdict(90_000), 1, () => 1)).toBe(90_500);
  });

  it("waits for a bucket's step and not longer", () => {
    expect(retryDelay(verdict(17_000, true), 3, () => 0.9)).toBe(17_000);
  });
});
