import type { ActiveCheck, Need } from "../checks/check.ts";

/** Why a check is skipped that asks for what was not given. */
export const needReasons: Readonly<Record<Need, string>> = {
  mutate: "It writes: run with leave to.",
  reader: "It needs the credential of an account that may only read.",
  "api-key": "It needs an API key.",
  foreign: "It needs an organization that is somebody else's.",
  client: "It needs a client ID and its secret: the owner calls with something else.",
  provoke:
    "It empties buckets, fills caps or lets hours pass: on an emulator with simulated time only.",
};

/** Returns the first thing that a check asks for and does not get; undefined where it can be run. */
export function missingNeed(
  check: ActiveCheck,
  has: Readonly<Record<Need, boolean>>,
): Need | undefined {
  if (check.kind !== "probe" && !has.mutate) return "mutate";
  return check.needs?.find((need) => !has[need]);
}
