import { expect, it } from "vitest";
import { earliestCreation } from "./sending-window.ts";

const date = Date.parse("2026-11-22T09:00:10Z");
const answer = new Response(null, { headers: { Date: new Date(date).toUTCString() } });

it("begins when the request was sent, by the service's clock", () => {
  const anHourAhead = date + 3_600_000;
  expect(earliestCreation(anHourAhead - 5000, answer, anHourAhead)).toBe(date - 7000);
});

it("allows five minutes where no answer tells the time", () => {
  expect(earliestCreation(date, new Response(null), date)).toBe(date - 300_000);
});
