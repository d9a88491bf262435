import { issueFaults } from "./issue-faults.ts";
import { PolicyError, type PolicyFault } from "./policy-error.ts";
import { policySchema } from "./policy-schema.ts";
import type { Policy, PresetName } from "./policy.ts";
import { readYaml } from "./read-yaml.ts";
import { toPolicy } from "./to-policy.ts";

export type ParsePolicyOptions = {
  /** What the text was read from, for messages and reports: the path of the file. */
  source: string;
  /** In place of the preset that the file names. */
  preset?: PresetName | undefined;
};

/** Characters: 1 MiB of ASCII. A policy for ten thousand accounts has less. */
const longestPolicy = 1_048_576;

/**
 * Returns the policy that a file (`purser.policy.yaml`, YAML 1.2) means: its preset, or `recommended`, and what it says over
 * that. Throws a PolicyError that has every fault of the file with line and column, and the nearest name where one is
 * unknown. The date on which a suppression ends is the exception: one that cannot be read counts as past, so that a slip of
 * the pen neither silences a finding nor stops the audit; rule MSA709 announces it.
 *
 * @example
 * import { createAudit, parsePolicy } from "@purser/policy-audit";
 *
 * const policy = parsePolicy(await readFile("purser.policy.yaml", "utf8"), { source: "purser.policy.yaml" });
 * const audit = createAudit(policy, { now: Date.now() });
 */
export function parsePolicy(text: string, { source, preset }: ParsePolicyOptions): Policy {
  if (text.length > longestPolicy) {
    const message = `The file has ${text.length} characters; ${longestPolicy} are read at most`;
    throw new PolicyError(source, [{ line: 1, column: 1, path: "", message }]);
  }
  const yaml = readYaml(text);
  if ("faults" in yaml) {
    throw new PolicyError(
      source,
      yaml.faults.map((fault) => ({ ...fault, path: "" })),
    );
  }
  if (yaml.value === null || yaml.value === undefined) {
    const message = "The file is empty; it begins with schemaVersion: 1";
    throw new PolicyError(source, [{ line: 1, column: 1, path: "", message }]);
  }
  const result = policySchema().safeParse(yaml.value);
  if (!result.success) {
    const faults = result.error.issues.flatMap((issue) => issueFaults(issue, yaml));
    throw new PolicyError(source, faults.toSorted(byPosition));
  }
  const input = result.data;
  return toPolicy(input, {
    source,
    preset: preset ?? input.preset ?? "recommended",
    lineOf: (index) => yaml.positionOf(["suppressions", index]).line,
  });
}

function byPosition(a: PolicyFault, b: PolicyFault): number {
  return a.line - b.line || a.column - b.column;
}
