import { explainRule, explanationText, findRule } from "@purser/policy-audit";
import type { GlobalOptions } from "../arguments/global-options.ts";
import { toConfigurationFailure } from "../errors/configuration-failure.ts";
import { exitCode, type ExitCode } from "../errors/exit-code.ts";
import type { Io } from "../io.ts";
import type { RuleOptions } from "./audit-options.ts";
import { loadPolicy } from "./load-policy.ts";
import { policyName } from "./policy-name.ts";

/** Prints everything there is to say of a rule, with the thresholds that are in force here. */
export async function explain(
  name: string,
  options: GlobalOptions & Pick<RuleOptions, "policy" | "preset">,
  io: Io,
): Promise<ExitCode> {
  const policy = await loadPolicy(options, io.clock.now());
  const explanation = explainRule(knownRule(name), policy);
  io.stdout.write(
    options.json
      ? `${JSON.stringify({ schemaVersion: 1, policy: policyName(policy), ...explanation }, undefined, 2)}\n`
      : explanationText(explanation, { width: Math.min(io.stdout.columns ?? 100, 100) }),
  );
  return exitCode.done;
}

function knownRule(name: string): ReturnType<typeof findRule> {
  try {
    return findRule(name);
  } catch (error) {
    throw toConfigurationFailure(error, "The rule", name);
  }
}
