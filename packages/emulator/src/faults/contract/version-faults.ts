import type { Steps } from "../../steps.ts";
import { contractFaultsOf } from "./contract-faults-of.ts";
import { accountReads, onAtlas, onCloudManager } from "./operations-of.ts";

const newest = "application/vnd.atlas.2099-01-01+json";
const reads = onAtlas(...accountReads, "listOrgs", "getOrg");

/** Answers the newest version to requests that are to be refused. */
function newestWhere(isMeant: (accept: string) => boolean) {
  return ({ negotiateVersion }: Steps): Partial<Steps> => ({
    negotiateVersion: (route, accept, contentType, now) =>
      negotiateVersion(route, isMeant(accept ?? "") ? newest : accept, contentType, now),
  });
}

const dateOf = (accept: string) => /vnd\.atlas\.([^+]*)/.exec(accept)?.[1];

export const versionFaults = contractFaultsOf("semantic", [
  {
    name: "semantics-old-version-answered",
    operations: reads,
    summary: "A version older than the first is answered by the newest one instead of refused.",
    steps: newestWhere((accept) => (dateOf(accept) ?? "9") < "2020"),
  },
  {
    name: "semantics-missing-version-answered",
    operations: reads,
    summary: "A request that names no version is answered by the newest one instead of refused.",
    steps: newestWhere((accept) => dateOf(accept) === undefined),
  },
  {
    name: "semantics-any-type-oldest-version",
    operations: reads,
    summary: "A request that takes any media type is answered by the oldest version, not refused.",
    steps: ({ negotiateVersion }) => ({
      negotiateVersion(route, accept, contentType, now) {
        const takesAnything = accept === null || accept.includes("*/*");
        const oldest = [...route.versions.keys()].toSorted()[0];
        const asked = takesAnything ? `application/vnd.atlas.${oldest}+json` : accept;
        return negotiateVersion(route, asked, contentType, now);
      },
    }),
  },
  {
    name: "semantics-plain-json-answered",
    operations: reads,
    summary: "A request for application/json is answered by the newest version instead of refused.",
    steps: newestWhere((accept) => accept.trim() === "application/json"),
  },
  {
    name: "semantics-future-version-refused",
    operations: reads,
    summary: "A version in the future is refused instead of answered by the newest one there is.",
    steps: ({ negotiateVersion }) => ({
      negotiateVersion(route, accept, contentType, now) {
        const isFuture = (dateOf(accept ?? "") ?? "") > new Date(now).toISOString();
        return negotiateVersion(route, isFuture ? "text/plain" : accept, contentType, now);
      },
    }),
  },
  {
    name: "semantics-impossible-version-answered",
    operations: reads,
    summary: "A version date that is none is answered instead of refused by INVALID_VERSION_DATE.",
    steps: newestWhere((accept) => Number.isNaN(Date.parse(dateOf(accept) ?? "2024-01-01"))),
  },
  {
    name: "semantics-version-demanded-of-v1",
    operations: onCloudManager(...accountReads),
    summary: "Cloud Manager refuses application/json, the one media type v1.0 has.",
    steps: ({ negotiateVersion }) => ({
      negotiateVersion: (route, _accept, contentType, now) =>
        negotiateVersion(route, "application/vnd.atlas.2024-08-05+json", contentType, now),
    }),
  },
]);
