import { connect, type AtlasOptions } from "@purser/core";
import type { Contender, Target } from "../target.ts";

/** As `connect` makes it. The buckets are raised by what the service would say of them, or the run would wait for minutes. */
export const core: Contender = (target) => openCore(target, {});

export const coreUnpaced: Contender = (target) => openCore(target, { pacing: false });

/** Tells of every request and looks every answer over: nobody is told of drift without a listener. */
export const coreHeard: Contender = (target) => openCore(target, { onEvent: () => undefined });

function openCore(target: Target, options: Partial<AtlasOptions>) {
  const { url: baseUrl, orgId, clientId, clientSecret } = target;
  const auth = { kind: "service-account", clientId, clientSecret } as const;
  const atlas = connect({ platform: "atlas", auth, baseUrl, ...options });
  atlas.pace.learn([
    {
      endpointSetId: "lifted",
      scope: "ORGANIZATION",
      capacity: { value: 1e9 },
      refillRate: { value: 1e9 },
      refillDurationSeconds: { value: 60 },
      endpoints: [{ method: "GET", path: "/api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}" }],
    },
  ]);
  const { serviceAccounts } = atlas.organization(orgId);
  return async () => (await serviceAccounts.get(clientId)).clientId;
}
