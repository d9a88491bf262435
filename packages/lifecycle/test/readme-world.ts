import {
  connect as realConnect,
  type AtlasClient,
  type AtlasOptions,
  type ClientOptions,
} from "@purser/core";
import { createEmulator, seededRandom } from "@purser/emulator";

export { systemClock } from "@purser/core";

const now = Date.parse("2026-11-22T09:00:00Z");
// Nobody waits in these examples but for a timeout, which never comes.
const clock = { now: () => now, sleep: () => new Promise<void>(() => undefined) };
let means: Partial<ClientOptions> = {};

/** Puts an emulator behind the address of Atlas, and gives the next example the names that the README takes for granted. */
export async function openWorld(): Promise<void> {
  const emulator = createEmulator({ data: "contract", clock, random: seededRandom(1) });
  const fetch: typeof globalThis.fetch = (input, init) => {
    const request = new Request(input, init);
    const { pathname, search } = new URL(request.url);
    return emulator.fetch(new Request(new URL(pathname + search, emulator.baseUrl), request));
  };
  means = { clock, random: seededRandom(2), fetch };
  // What verifies a secret connects by itself.
  globalThis.fetch = fetch;
  const { id: orgId = "" } = emulator.organizations.find((each) => each.platform === "atlas") ?? {};
  const own = emulator.credentials.find(
    (each) => each.orgId === orgId && each.role === "ORG_OWNER" && each.clientId !== undefined,
  );
  const { clientId: self = "", clientSecret = "" } = own ?? {};
  const auth = { kind: "service-account", clientId: self, clientSecret } as const;
  const atlas = connect({ platform: "atlas", auth });
  const accounts = await atlas.organization(orgId).serviceAccounts.list().all();
  const idOf = (name: string) => accounts.find((each) => each.name === name)?.clientId ?? "";
  Object.assign(globalThis, {
    atlas,
    orgId,
    self,
    scene: { client: atlas, orgId, self, clock },
    clientId: idOf("contract-listed"),
    memberId: idOf("contract-member"),
  });
}

export function connect(options: AtlasOptions): AtlasClient {
  return realConnect({ ...options, ...means });
}
