import { negativeChecks } from "../src/negatives/negative-checks.ts";
import { specDocuments } from "../src/run/spec-documents.ts";
import { createContractWorld } from "./contract-world.ts";
import type { RequestMutant } from "./request-mutants.ts";

/** Constraints whose loss nobody could tell, by the end of their pointer, and why. */
const equivalents: readonly (readonly [RegExp, string])[] = [
  [/roles\/items\/type$/, "the enumeration beside it holds texts only"],
  [
    /secretExpiresAfterHours\/(?:oneOf\/0\/)?(?:exclusiveMinimum|minimum|maximum|format)$/,
    "the emulator holds lifetimes to the bounds of the organization, which are as narrow",
  ],
  [/Secret (?:type|required\/secretExpiresAfterHours)$/, "no lifetime is outside those bounds"],
  [/AccessList maxItems$/, "the emulator takes as many entries for an account as for a request"],
];

/** Returns why nobody could tell a mutant from the document; undefined where one can. */
export function equivalenceOf({ operationId, constraint }: RequestMutant): string | undefined {
  const within = constraint.slice(constraint.indexOf("/schema/") + "/schema/".length);
  return equivalents.find(([pattern]) => pattern.test(`${operationId} ${within}`))?.[1];
}

/** Whether the negatives of a mutant's operation see that its constraint is gone. */
export async function isKilled({
  platform,
  operationId,
  document,
}: RequestMutant): Promise<boolean> {
  const documents = { ...specDocuments, [platform]: document } as never;
  const world = createContractWorld(platform, { documents });
  const { results } = await world.run({
    catalogue: negativeChecks,
    only: { operations: [operationId] },
  });
  return results.some((each) => each.verdict === "violation" && each.operationId === operationId);
}

/** Returns a name of a mutant for people. */
export function mutantName({ platform, operationId, constraint }: RequestMutant): string {
  return `${platform} ${operationId} ${constraint.slice(constraint.indexOf("/schema/") + 7)}`;
}
