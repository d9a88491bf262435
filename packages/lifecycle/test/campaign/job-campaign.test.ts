import { afterAll, expect, test } from "vitest";
import { runJobCase } from "./job-case.ts";
import { describeStrike, strikesOf } from "./rotation-campaign.ts";

const isWhole = process.env["PURSER_CAMPAIGN"] === "all";
const counts: Record<string, Record<string, number>> = {};
let cases = 0;

afterAll(() => {
  console.log(`Jobs struck: ${cases} cases.`);
  console.table(counts);
});

test(
  "a job that anything happens to leaves no account without a working secret, and is completed",
  async () => {
    const { passed, faults: none } = await runJobCase({ at: "nowhere" });
    expect(none).toEqual([]);
    const found: string[] = [];
    for (const [index, strike] of strikesOf({ ...passed, sink: 0 }).entries()) {
      if (strike.at === "delivery" || (!isWhole && index % 37 !== 5)) continue;
      const { first, faults } = await runJobCase(strike);
      cases++;
      const kind = "kind" in strike ? `${strike.at} ${strike.kind}` : strike.at;
      const row = (counts[kind] ??= {});
      row[first] = (row[first] ?? 0) + 1;
      found.push(...faults.map((fault) => `${describeStrike(strike)}: ${fault}`));
    }
    expect(found).toEqual([]);
  },
  isWhole ? 3_600_000 : 120_000,
);
