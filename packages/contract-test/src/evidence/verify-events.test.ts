import { describe, expect, test } from "vitest";
import type { ContractEvent } from "../run/contract-event.ts";
import { chainEvents } from "./chain-events.ts";
import { verifyEvents } from "./verify-events.ts";

const events: ContractEvent[] = [1, 2, 3].map((index) => ({
  kind: "check",
  checkId: `S-${index}`,
  index,
  total: 3,
}));
const whole = [...chainEvents(events)].join("");
const lines = whole.split("\n").slice(0, -1);
const joined = (changed: readonly string[]) => changed.map((line) => `${line}\n`).join("");

describe("a chain of events", () => {
  test("is whole as it was written", () => {
    expect(verifyEvents(whole)).toMatchObject({ state: "whole", lines: 4 });
  });

  test.each([
    ["a line changed", joined(lines.map((line) => line.replace("S-2", "S-9"))), 2],
    ["the first line changed", joined(lines.map((line) => line.replace("S-1", "S-9"))), 1],
    ["a line dropped", joined([lines[0] ?? "", ...lines.slice(2)]), 2],
    ["two lines swapped", joined([1, 0, 2, 3].map((at) => lines[at] ?? "")), 1],
    ["the end dropped", joined(lines.slice(0, -1)), 3],
    ["a line added", joined([...lines, lines[0] ?? ""]), 5],
    ["counts changed", whole.replace('"check":3', '"check":4'), 4],
    ["a line that is no JSON", joined(["{", ...lines.slice(1)]), 1],
    ["the last line cut short", whole.slice(0, -3), 4],
    ["nothing", "", 0],
  ])("is broken by %s, at the line it names", (_what, text, line) => {
    expect(verifyEvents(text)).toMatchObject({ state: "broken", line });
  });
});
