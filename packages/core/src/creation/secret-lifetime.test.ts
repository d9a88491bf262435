import { expect, it } from "vitest";
import { isLifetime } from "./secret-lifetime.ts";

const hour = 3_600_000;
const secret = (id: string, createdAt: number, hours: number) => ({
  id,
  createdAt,
  expiresAt: createdAt + hours * hour,
  isUsed: false,
});

it("takes a lifetime as asked, to the second, as a number or its digits", () => {
  const one = secret("a", 0, 720);
  expect(isLifetime(one, [one], 720)).toBe(true);
  expect(isLifetime(one, [one], "720")).toBe(true);
  expect(isLifetime({ ...one, expiresAt: one.expiresAt + 1000 }, [one], 720)).toBe(true);
  expect(isLifetime(one, [one], 721)).toBe(false);
  expect(isLifetime(one, [one], 719)).toBe(false);
});

it("takes a week for a longer life that a later secret has cut", () => {
  const cut = secret("a", 0, 168);
  expect(isLifetime(cut, [cut, secret("b", 0, 24)], 720)).toBe(true);
  expect(isLifetime(cut, [cut], 720)).toBe(false);
  expect(isLifetime(cut, [secret("b", -hour, 24), cut], 720)).toBe(false);
  const short = secret("a", 0, 24);
  expect(isLifetime(short, [short, secret("b", 0, 720)], 720)).toBe(false);
});
