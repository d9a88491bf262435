import { describeContractFaults, type EmulatorOptions } from "@purser/emulator";
import type { Platform } from "@purser/spec";
import { describe, expect, it } from "vitest";
import type { Check } from "../src/checks/check.ts";
import { createContractWorld } from "./contract-world.ts";

/** A fault, the check that is to see it alone, and the operation it is to blame. */
export type Kill = readonly [fault: string, checkId: string, operationId: string];

export type KillTable = {
  checks: readonly Check[];
  kills: readonly Kill[];
  /** Checks that settle open points, so that no fault is theirs alone. */
  settling?: readonly string[];
  emulator?: EmulatorOptions;
  /** Checks that send something to look at, for those that look at exchanges only. */
  senders?: readonly string[];
  /** Why some operations may be skipped: data `contract` does not hold everything. */
  skips?: RegExp;
  /** Checks that have something to say on one of the platforms only. */
  oneSided?: readonly string[];
};

/** Milliseconds for a run of a whole group, on a machine that does other things, too. */
const patience = 90_000;

const platforms = ["atlas", "cloud-manager"] as const;
const faults = await describeContractFaults();

/** Whether a fault shows on a platform. Throws where there is no such fault. */
function isOn(platform: Platform, name: string): boolean {
  const fault = faults.find((each) => each.name === name);
  if (!fault) throw new RangeError(`There is no fault ${name}.`);
  return fault.operations[platform] !== undefined;
}

/**
 * Declares the tests of a group of checks: each is green without a fault, each fault turns its check red on every platform it is
 * on, and no check is without a fault of its own.
 */
export function describeKills(name: string, table: KillTable): void {
  const { checks, kills, settling = [], emulator = {}, senders = [], oneSided = [], skips } = table;
  const run = (platform: Platform, more: EmulatorOptions, ids: readonly string[]) =>
    createContractWorld(platform, { ...emulator, ...more }).run({
      only: { checks: [...ids, ...senders] },
    });

  describe(name, () => {
    it.each(platforms)(
      "is green without a fault on %s",
      async (platform) => {
        const ids = checks.map(({ id }) => id);
        const { results, leftovers } = await run(platform, {}, ids);
        const bad = results.filter(
          ({ verdict, message }) =>
            ["violation", "drift", "inconclusive", "skipped"].includes(verdict) &&
            !(verdict === "skipped" && skips?.test(message)),
        );
        expect(bad).toEqual([]);
        expect(leftovers).toEqual([]);
        const idle = ids.filter((id) => !results.some(({ checkId }) => checkId === id));
        expect(idle.filter((id) => !oneSided.includes(id))).toEqual([]);
      },
      patience,
    );

    it("has a fault for every check", () => {
      const killing = new Set([...kills.map(([, checkId]) => checkId), ...settling]);
      expect(checks.map(({ id }) => id).filter((id) => !killing.has(id))).toEqual([]);
    });

    const trials = platforms.flatMap((platform) =>
      kills
        .filter(([fault]) => isOn(platform, fault))
        .map(([fault, ...rest]) => [fault, platform, ...rest] as const),
    );
    it.each(trials)("sees %s on %s by %s", async (fault, platform, checkId, operationId) => {
      const { results } = await run(platform, { faults: [fault] }, [checkId]);
      const blamed = results
        .filter((each) => each.checkId === checkId && each.verdict === "violation")
        .map((each) => each.operationId);
      expect(blamed).toContain(operationId);
    });
  });
}
