import type { Platform } from "@purser/spec";
import { describe, expect, it } from "vitest";
import { contractFaultNames, describeContractFaults } from "../../src/faults/registry.ts";
import { rows } from "../contract-faults/rows.ts";
import { createTrial } from "../contract-faults/trial.ts";

const faults = await describeContractFaults();
const cases = faults.flatMap(({ name, operations }) =>
  (Object.keys(operations) as Platform[]).map((platform) => ({ name, platform })),
);

describe("a contract fault", () => {
  it("has a row that shows it, and no row is without a fault", () => {
    expect(Object.keys(rows).toSorted()).toEqual(contractFaultNames.toSorted());
  });

  it.each(cases)(
    "$name shows on $platform, and only while it is on",
    async ({ name, platform }) => {
      const [run, sound, broken, options] = rows[name] ?? [];
      expect(await run?.(createTrial(platform, options))).toEqual(sound);
      expect(await run?.(createTrial(platform, { ...options, faults: [name] }))).toEqual(broken);
      expect(broken).not.toEqual(sound);
    },
  );
});
