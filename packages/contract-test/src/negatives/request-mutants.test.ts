import { describe, expect, it } from "vitest";
import { requestMutants } from "../../test/request-mutants.ts";
import { equivalenceOf, isKilled, mutantName } from "../../test/try-mutants.ts";
import { seededRandom } from "../run/seeded-random.ts";
import { specDocuments } from "../run/spec-documents.ts";

/** Random seed of the sample, and mutants of each platform: all of them are `test/mutants.ts`, which takes minutes. */
const seed = 7;
const sampleSize = 12;

describe.each(["atlas", "cloud-manager"] as const)("a constraint less on %s", (platform) => {
  const random = seededRandom(seed);
  const sample = requestMutants(platform, specDocuments[platform])
    .filter((mutant) => equivalenceOf(mutant) === undefined)
    .map((mutant) => ({ mutant, at: random() }))
    .toSorted((one, other) => one.at - other.at)
    .slice(0, sampleSize)
    .map(({ mutant }) => [mutantName(mutant), mutant] as const);

  it.each(sample)("is seen: %s", async (_, mutant) => {
    expect(await isKilled(mutant)).toBe(true);
  });
});
