import { operations as operationsOf, type Operation, type Platform } from "@purser/spec";
import { describe, expect, it } from "vitest";
import { contractFaultNames, describeContractFaults } from "../../src/faults/registry.ts";
import { bystanders } from "../contract-faults/bystanders.ts";
import { faultPage } from "../contract-faults/fault-page.ts";
import { rows } from "../contract-faults/rows.ts";
import { createTrial } from "../contract-faults/trial.ts";

const faults = await describeContractFaults();
const cases = faults.flatMap(({ name, operations }) =>
  (Object.keys(operations) as Platform[]).map((platform) => ({ name, platform, operations })),
);

/** Every fault once: on its platform, or on the two by turns. */
const sample = faults.flatMap(({ name }, index) => {
  const own = cases.filter((each) => each.name === name);
  return own.slice(index % own.length).slice(0, 1);
});

/** What a sound platform answers, by the operations that are left out. */
const transcripts = new Map<string, Promise<unknown[]>>();

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

  it.each(sample)("$name leaves alone what it does not name on $platform", async (each) => {
    const { name, platform, operations } = each;
    const leftOut = operations[platform] ?? [];
    const key = `${platform} ${leftOut.join(" ")}`;
    const sound = transcripts.get(key) ?? bystanders(createTrial(platform), leftOut);
    transcripts.set(key, sound);
    expect(await bystanders(createTrial(platform, { faults: [name] }), leftOut)).toEqual(
      await sound,
    );
  });
});

describe("the registry of contract faults", () => {
  it("names operations that there are", () => {
    const known = (platform: Platform) => Object.keys(operationsOf[platform]);
    for (const { name, operations } of faults) {
      expect(Object.keys(operations).length, name).toBeGreaterThan(0);
      for (const platform of Object.keys(operations) as Platform[]) {
        expect(known(platform), name).toEqual(
          expect.arrayContaining([...(operations[platform] ?? [])]),
        );
        expect(operations[platform]?.length, name).toBeGreaterThan(0);
      }
    }
  });

  it("breaks every service-account and OAuth operation in ways of its own", () => {
    for (const platform of ["atlas", "cloud-manager"] as const) {
      const own = faults
        .map(({ operations }) => operations[platform] ?? [])
        .filter((operationIds) => operationIds.length <= 12)
        .flat();
      for (const { operationId, path } of Object.values<Operation>(operationsOf[platform])) {
        if (!/serviceAccounts|oauth/.test(path)) continue;
        const count = own.filter((each) => each === operationId).length;
        expect(count, `${platform} ${operationId}`).toBeGreaterThanOrEqual(2);
      }
    }
  });

  it("names each fault once, after its class, with one sentence", () => {
    expect(new Set(contractFaultNames).size).toBe(contractFaultNames.length);
    expect(contractFaultNames).toEqual(faults.map(({ name }) => name));
    for (const { name, class: faultClass, summary } of faults) {
      expect(name).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)+$/);
      expect(name.startsWith(faultClass === "semantic" ? "semantics-" : `${faultClass}-`)).toBe(
        true,
      );
      expect(summary).toMatch(/^\S.*[^.]\.$/);
    }
  });

  it("is listed in FAULTS.md as it is", async () => {
    await expect(faultPage(faults)).toMatchFileSnapshot("../../FAULTS.md");
  });
});
