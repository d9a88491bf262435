import type { Identifiers, Random } from "../identifiers.ts";
import type { Instant, Organization } from "../state/records.ts";
import { buildOrganization } from "./build-organization.ts";
import { contractOrganizations } from "./contract.ts";
import type { Credential } from "./credential.ts";
import { demoAtlas } from "./demo/atlas.ts";
import { demoCloudManager } from "./demo/cloud-manager.ts";
import type { OrganizationDescription } from "./description.ts";
import { maximalOrganization } from "./maximal.ts";
import { type Moment, createTimeline } from "./timeline.ts";
import { UnknownDataError } from "./unknown-data-error.ts";

/**
 * What an emulator can start with:
 * - `demo`: an Atlas and a Cloud Manager organization in which every audit rule finds something;
 * - `demo-before`: the same organizations a week earlier, with the same identifiers;
 * - `maximal`: one organization per platform at the documented limits;
 * - `contract`: per platform a small organization, and a foreign one its credentials cannot see.
 */
export const dataNames = ["demo", "demo-before", "maximal", "contract"] as const;

export type DataName = (typeof dataNames)[number];

/** So many organizations of 200 accounts each, made as they are asked for: `fleet:5000` holds a million accounts. */
export type FleetName = `fleet:${number}`;

/** Organizations to start with, and the credentials they hand out. */
export type EmulatorData = { organizations: Organization[]; credentials: Credential[] };

type Source = { moment: Moment; describe(): readonly OrganizationDescription[] };

const sources: Record<DataName, Source> = {
  demo: { moment: "now", describe: () => [demoAtlas, demoCloudManager] },
  "demo-before": { moment: "before", describe: () => [demoAtlas, demoCloudManager] },
  maximal: {
    moment: "now",
    describe: () => [maximalOrganization("atlas"), maximalOrganization("cloud-manager")],
  },
  contract: { moment: "now", describe: () => contractOrganizations },
};

export function isDataName(name: string): name is DataName {
  return Object.hasOwn(sources, name);
}

/**
 * Returns the organizations of the data called `name`, and the credentials they hand out: Atlas first, per
 * organization its owner account, its read-only account, its API key. All dates are relative to `now`
 * (milliseconds since the epoch) and none is later; the same `now` and random numbers give the same data.
 * Nothing is shared between two calls, so what one emulator changes no other one sees.
 * Throws an UnknownDataError for a name that is not one of `dataNames`.
 */
export function createData(
  name: string,
  { now, identifiers, random }: { now: Instant; identifiers: Identifiers; random: Random },
): EmulatorData {
  if (!isDataName(name)) throw new UnknownDataError(name, dataNames);
  const source = sources[name];
  const timeline = createTimeline(now, source.moment, random);
  const built = source
    .describe()
    .map((description) => buildOrganization(description, timeline, identifiers, random));
  return {
    organizations: built.map(({ organization }) => organization),
    credentials: built.flatMap(({ credentials }) => credentials),
  };
}
