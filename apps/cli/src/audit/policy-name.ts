import type { Policy, PresetName } from "@purser/policy-audit";

/** Returns whose settings are in force: `source` is the policy file, null where the preset is used as it is. */
export function policyName({ preset, source }: Policy): {
  preset: PresetName;
  source: string | null;
} {
  return { preset, source: source ?? null };
}
