import { expect, test } from "vitest";
import { daysAgo, now, secret } from "../../../../test/records.ts";
import { secretLife } from "./secret-life.ts";

test.each([
  ["expired", daysAgo(0), 0],
  ["expired", daysAgo(3), -3],
  ["soon", daysAgo(-0.5), 0],
  ["soon", daysAgo(-14.9), 14],
  ["later", daysAgo(-15), 15],
] as const)("says %s of a secret that expires at %s", (state, expiresAt, days) => {
  const life = secretLife(secret({ expiresAt }), now);
  expect(life.state).toBe(state);
  expect(life.days + 0).toBe(days);
});

test("counts an expiry that cannot be read as passed", () => {
  expect(secretLife(secret({ expiresAt: "soon" }), now)).toMatchObject({
    state: "expired",
    expiresAt: 0,
  });
});
