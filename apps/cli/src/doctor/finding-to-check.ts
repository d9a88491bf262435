import type { Finding } from "@purser/core";
import type { Check } from "./check.ts";
import { remedies } from "./remedies.ts";
import type { Situation } from "./situation.ts";

/** Returns what the client found as a check, with what to do in the words of the command line. */
export function findingToCheck(finding: Finding, situation: Situation): Check {
  const { cause: name, message } = finding;
  if (finding.verdict === "ok") return { name, verdict: "passed", message };
  const { verdict, nextStep, facts } = finding;
  const base = { name, verdict, message, nextStep, commands: [] };
  if (verdict === "unknown") return base;
  const remedy = remedies[name]({ facts: facts ?? {}, situation });
  return { ...base, ...remedy, ...(facts && { facts }) };
}
