import { fileURLToPath } from "node:url";
import { Stryker } from "@stryker-mutator/core";

/** What became of the mutants of one rule. */
export type MutationResult = {
  rule: string;
  killed: number;
  survivors: Survivor[];
};

export type Survivor = { line: number; column: number; mutator: string; replacement: string };

const folder = "packages/policy-audit";

/** Everything that the tests of a rule read; the rest of the repository is not copied. */
const copied = [
  `${folder}/{package.json,README.md}`,
  `${folder}/{data,schemas,src,test}/**`,
  "docs/rules/**",
  "package.json",
];

const deaths: ReadonlySet<string> = new Set(["Killed", "Timeout", "RuntimeError", "CompileError"]);

/**
 * Mutates one rule, in a copy, and runs against each mutant the tests of this rule and the one that holds its metadata
 * against its page. Words are not mutated: they are for people. One rule in a process: its tests are chosen by environment.
 */
export async function mutateRule(rule: string): Promise<MutationResult> {
  process.chdir(fileURLToPath(new URL("../../../..", import.meta.url)));
  process.env["RULE"] = rule;
  const stryker = new Stryker({
    testRunner: "vitest",
    plugins: [fileURLToPath(import.meta.resolve("@stryker-mutator/vitest-runner"))],
    vitest: { configFile: `${folder}/test/mutation/vitest.config.ts`, related: false },
    mutate: [`${folder}/src/rules/${rule}.ts`],
    mutator: { plugins: null, excludedMutations: ["StringLiteral"] },
    ignorePatterns: ["**", ...copied.map((pattern) => `!${pattern}`)],
    // Not in a common folder: who ends takes it away under the feet of who begins.
    tempDirName: `.stryker-tmp-${rule}`,
    coverageAnalysis: "perTest",
    disableTypeChecks: true,
    concurrency: 1,
    reporters: [],
    logLevel: "off",
  } as never);
  const made = await stryker.runMutationTest();
  const results = made.filter(({ status }) => status !== "Ignored");
  const lived = results.filter(({ status }) => !deaths.has(status));
  return {
    rule,
    killed: results.length - lived.length,
    survivors: lived.map(({ location: { start }, mutatorName, replacement }) => ({
      line: start.line,
      column: start.column,
      mutator: mutatorName,
      replacement: replacement ?? "",
    })),
  };
}
