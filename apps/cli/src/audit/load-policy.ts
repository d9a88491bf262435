import { access } from "node:fs/promises";
import { onlyRules, parsePolicy, presetPolicy, type Policy } from "@purser/policy-audit";
import type { GlobalOptions } from "../arguments/global-options.ts";
import { demoPolicy, demoPolicySource } from "../demo/demo-policy.ts";
import { toConfigurationFailure } from "../errors/configuration-failure.ts";
import type { RuleOptions } from "./audit-options.ts";
import { readTextFile } from "./read-text-file.ts";

/** Looked for in the current folder. The demo does not: it brings a policy of its own. */
const defaultPolicy = "purser.policy.yaml";

/** Returns the policy to go by: what `--policy` names, the demo's own, the one in this folder, or a preset alone. */
export async function loadPolicy(
  options: RuleOptions & Pick<GlobalOptions, "demo">,
  now: number,
): Promise<Policy> {
  try {
    const policy = await read(options, now);
    return options.rule === undefined ? policy : onlyRules(policy, options.rule);
  } catch (error) {
    throw toConfigurationFailure(error, "The policy file", options.policy ?? defaultPolicy);
  }
}

async function read(
  { policy: path, preset, demo }: RuleOptions & Pick<GlobalOptions, "demo">,
  now: number,
): Promise<Policy> {
  if (path === undefined && demo) {
    return parsePolicy(demoPolicy(now), { source: demoPolicySource, preset });
  }
  const found = path ?? ((await isThere(defaultPolicy)) ? defaultPolicy : undefined);
  if (found === undefined) return presetPolicy(preset ?? "recommended");
  return parsePolicy(await readTextFile(found, "The policy file"), { source: found, preset });
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
