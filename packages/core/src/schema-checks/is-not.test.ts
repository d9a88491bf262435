import { expect, it } from "vitest";
import * as z from "zod/mini";
import { isNot } from "./is-not.ts";

it("refuses what matches the schema, and accepts everything else", () => {
  const withoutSecret = z.intersection(
    z.object({ name: z.string() }),
    z.unknown().check(isNot(z.object({ secret: z.unknown() }))),
  );
  expect(z.safeParse(withoutSecret, { name: "a" }).success).toBe(true);
  expect(z.safeParse(withoutSecret, { name: "a", secret: null }).success).toBe(false);
  expect(z.safeParse(withoutSecret, { note: "a" }).success).toBe(false);
});
