import type { Identifiers, Random } from "../identifiers.ts";
import type { Instant } from "../state/records.ts";
import { createWorld } from "../state/world.ts";
import { createData, isDataName, dataNames, type EmulatorData } from "./create-data.ts";
import { fleetForm, fleetSizeOf, startFleet } from "./fleet/create-fleet.ts";
import type { StartingPoint } from "./starting-point.ts";
import { UnknownDataError } from "./unknown-data-error.ts";

/**
 * Returns what an emulator starts with: data by name, `fleet:N` included, or given. Throws an UnknownDataError for a name that
 * stands for nothing.
 */
export function openData(
  data: string | EmulatorData,
  means: { now: Instant; identifiers: Identifiers; random: Random },
): StartingPoint {
  if (typeof data !== "string") return startWith(data);
  if (isDataName(data)) return startWith(createData(data, means));
  const size = fleetSizeOf(data);
  if (size === undefined) throw new UnknownDataError(data, [...dataNames, fleetForm]);
  return startFleet(size, { now: means.now, seed: Math.floor(means.random() * 2 ** 32) });
}

function startWith({ organizations, credentials }: EmulatorData): StartingPoint {
  return {
    world: createWorld(organizations),
    organizations: () => organizations.map(({ id, name, platform }) => ({ id, name, platform })),
    credentials: () => credentials,
  };
}
