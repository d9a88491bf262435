import { expect, test } from "vitest";
import { createContractWorld } from "../../test/contract-world.ts";
import { catalogue } from "../checks/catalogue.ts";
import { contradictions } from "./contradictions.ts";
import { emptyLedger, lastSighting, recordSightings, type Ledger } from "./ledger.ts";
import { ledgerProbes } from "./ledger-probes.ts";
import { parityOf } from "./parity.ts";

test("knows all 34 contradictions, and a check for each that a request can show", () => {
  expect(contradictions).toHaveLength(34);
  const ids = new Set(catalogue.map(({ id }) => id));
  const unknown = contradictions.flatMap(({ settledBy }) => settledBy.filter((id) => !ids.has(id)));
  expect(unknown).toEqual([]);
  expect(contradictions.filter(({ settledBy }) => settledBy.length === 0)).toHaveLength(3);
});

test.each(["atlas", "cloud-manager"] as const)(
  "settles every open point on %s, and nothing else",
  async (platform) => {
    const report = await createContractWorld(platform).run({ catalogue: ledgerProbes });
    expect(report.results.filter(({ verdict }) => verdict !== "observed")).toMatchObject([
      { checkId: "CLEANUP-VERIFIED", verdict: "pass" },
    ]);
    expect(report.cleanup.left).toBe(0);
  },
);

test("sends nothing that writes without leave", async () => {
  const report = await createContractWorld("atlas").run({ catalogue: ledgerProbes, mutate: false });
  const skipped = report.results.filter(({ verdict }) => verdict === "skipped");
  expect(new Set(skipped.map(({ checkId }) => checkId))).toEqual(
    new Set(["U-CREATIONS", "U-CHANGES"]),
  );
});

const only = { checks: ["U-FOREIGN-STATUS", "U-RATE-HEADERS"] };

async function ledgerOf(faults: string[], ledger: Ledger, at: string) {
  const report = await createContractWorld("atlas", { faults }).run({ only, ledger });
  const { platform, target } = report;
  return { report, ledger: recordSightings(ledger, report.results, { platform, target, at }) };
}

test("tells what is not as it was, and remembers how it was", async () => {
  const first = await ledgerOf([], emptyLedger, "2026-11-01T00:00:00Z");
  const again = await ledgerOf([], first.ledger, "2026-11-02T00:00:00Z");
  expect(again.report.summary).toMatchObject({ drift: 0, observed: 2 });
  const moved = await ledgerOf(
    ["status-foreign-organization-500"],
    again.ledger,
    "2026-11-03T00:00:00Z",
  );
  const drift = moved.report.results.filter(({ verdict }) => verdict === "drift");
  expect(drift).toMatchObject([
    { checkId: "U-FOREIGN-STATUS", expected: "401 USER_CANNOT_ACCESS_ORG" },
  ]);
  const id = drift[0]?.id ?? "";
  const seeing = { platform: "atlas", target: moved.report.target } as const;
  expect(lastSighting(moved.ledger, seeing, id)).toMatchObject({
    since: "2026-11-03T00:00:00Z",
    before: [{ seen: "401 USER_CANNOT_ACCESS_ORG", until: "2026-11-02T00:00:00Z" }],
  });
});

test("puts what two endpoints do side by side", async () => {
  const one = await createContractWorld("atlas").run({ only });
  const other = await createContractWorld("atlas", {
    faults: ["status-foreign-organization-500"],
  }).run({ only });
  const rows = parityOf(one.results, other.results);
  expect(rows.map(({ isEqual }) => isEqual)).toEqual([false, true]);
  expect(rows[0]).toMatchObject({ service: "401 USER_CANNOT_ACCESS_ORG" });
});
