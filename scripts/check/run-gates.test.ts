import { expect, test } from "vitest";
import type { Gate, GateResult } from "./gate.ts";
import { runGates } from "./run-gates.ts";

const gate = (name: string, look: () => Promise<GateResult>): Gate => ({ name, look });
const seen = (looked: number, faults: readonly string[] = []) =>
  Promise.resolve({ looked, what: "files", faults });

test("is green when a gate looked at something and found nothing", async () => {
  const [verdict] = await runGates("/", [gate("a", () => seen(3))], 1, () => undefined);
  expect(verdict).toMatchObject({ isGreen: true, summary: "3 files" });
});

test("is red when a gate looked at nothing", async () => {
  const [verdict] = await runGates("/", [gate("a", () => seen(0))], 1, () => undefined);
  expect(verdict).toMatchObject({ isGreen: false, faults: ["it looked at nothing"] });
});

test("is red when a gate throws, and runs the others", async () => {
  const reported: string[] = [];
  const gates = [gate("a", () => Promise.reject(new Error("no tool"))), gate("b", () => seen(1))];
  const verdicts = await runGates("/", gates, 2, ({ name }) => reported.push(name));
  expect(verdicts.find(({ name }) => name === "a")?.faults).toEqual(["Error: no tool"]);
  expect(verdicts.find(({ name }) => name === "b")?.isGreen).toBe(true);
  expect(reported.toSorted()).toEqual(["a", "b"]);
});

test("runs no more gates at once than it is told", async () => {
  let now = 0;
  let most = 0;
  const look = async (): Promise<GateResult> => {
    most = Math.max(most, ++now);
    await new Promise((resolve) => setTimeout(resolve, 5));
    now--;
    return seen(1);
  };
  const gates = ["a", "b", "c", "d", "e"].map((name) => gate(name, look));
  await runGates("/", gates, 2, () => undefined);
  expect(most).toBe(2);
});
