import {
  connect as realConnect,
  type AtlasClient,
  type AtlasOptions,
  type ClientOptions,
} from "@purser/core";
import { createEmulator, seededRandom } from "@purser/emulator";

export type { ClientEvent } from "@purser/core";

let means: Partial<ClientOptions> = {};

/** Puts an emulator behind the address of Atlas, and gives the next example the names that the README takes for granted. */
export function openWorld({ denied }: Readonly<Record<string, string>>): void {
  const now = Date.parse("2026-11-22T09:00:00Z");
  // Nobody waits in these examples but for a timeout, which never comes.
  const clock = { now: () => now, sleep: () => new Promise<void>(() => undefined) };
  const emulator = createEmulator({ data: "contract", clock, random: seededRandom(1) });
  means = {
    clock,
    random: seededRandom(2),
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const { pathname, search } = new URL(request.url);
      if (denied !== undefined && pathname.endsWith(denied)) {
        return Response.json({ error: 403, errorCode: "ACCESS_FORBIDDEN" }, { status: 403 });
      }
      return emulator.fetch(new Request(new URL(pathname + search, emulator.baseUrl), request));
    },
  };
  const { id: orgId = "" } = emulator.organizations.find((each) => each.platform === "atlas") ?? {};
  const own = emulator.credentials.find(
    (each) => each.orgId === orgId && each.role === "ORG_OWNER" && each.clientId !== undefined,
  );
  const { clientId = "", clientSecret = "" } = own ?? {};
  const auth = { kind: "service-account", clientId, clientSecret } as const;
  Object.assign(globalThis, { auth, orgId, atlas: connect({ platform: "atlas", auth }) });
}

export function connect(options: AtlasOptions): AtlasClient {
  return realConnect({ ...options, ...means });
}
