import { afterAll, expect, test } from "vitest";
import { runBlow, type Blow } from "./process-campaign.ts";

/** A rotation sends 13 requests, verification and looking for the first use included, and passes 12 points of its journal. */
const requests = 13;
const points = 12;

const isWhole = process.env["PURSER_CAMPAIGN"] === "all";
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

const all: readonly Blow[] = [
  { at: "nowhere" },
  ...upTo(requests).flatMap((index) =>
    (["SIGKILL", "SIGINT"] as const).flatMap((signal) =>
      [false, true].map((isAfter): Blow => ({ at: "request", index, signal, isAfter })),
    ),
  ),
  ...upTo(points).map((index): Blow => ({ at: "entry", index })),
];

/** The creation, lost with its answer; the verification; the entry that goes before the delivery. */
const few: readonly Blow[] = [
  { at: "request", index: 8, signal: "SIGKILL", isAfter: true },
  { at: "request", index: 10, signal: "SIGINT", isAfter: false },
  { at: "entry", index: 8 },
];

const counts: Record<string, number> = {};
afterAll(() => console.log("Processes struck:", counts));

const nameOf = (blow: Blow) => {
  if (blow.at === "nowhere") return "by nothing";
  if (blow.at === "entry") return `by SIGKILL at point ${blow.index} of its journal`;
  return `by ${blow.signal} ${blow.isAfter ? "after" : "before"} request ${blow.index}`;
};

test.each((isWhole ? all : few).map((blow) => ({ blow, name: nameOf(blow) })))(
  "a rotation is completed from its journal when its process is struck $name",
  async ({ blow }) => {
    const { faults, first } = await runBlow(blow);
    expect(faults).toEqual([]);
    const ending = first.signal ?? `ended with ${first.code}`;
    counts[ending] = (counts[ending] ?? 0) + 1;
    if (blow.at === "entry") expect(first.signal).toBe("SIGKILL");
  },
  120_000,
);
