import type { Contender } from "./target.ts";

/** The contenders by name, each loaded in its own process only. Versions are those of the bench's package.json. */
export const contenders: Readonly<Record<string, () => Promise<Contender>>> = {
  "raw fetch": async () => (await import("./contenders/raw-fetch.ts")).rawFetch,
  "openapi-fetch": async () => (await import("./contenders/openapi-fetch.ts")).openapiFetch,
  core: async () => (await import("./contenders/core.ts")).core,
  "core, no pacing": async () => (await import("./contenders/core.ts")).coreUnpaced,
  "core, with a listener": async () => (await import("./contenders/core.ts")).coreHeard,
  ky: async () => (await import("./contenders/ky.ts")).kyClient,
  axios: async () => (await import("./contenders/axios.ts")).axiosClient,
  got: async () => (await import("./contenders/got.ts")).gotClient,
  "mongodb-atlas-api-client": async () =>
    (await import("./contenders/mongodb-atlas-api-client.ts")).mongodbAtlasApiClient,
};
