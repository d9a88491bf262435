import { createEmulator, createSimulatedClock, seededRandom } from "@purser/emulator";
import {
  systemClock,
  connect as realConnect,
  detect as realDetect,
  type AtlasClient,
  type AtlasOptions,
  type Client,
  type ClientOptions,
  type CloudManagerClient,
  type CloudManagerOptions,
  type ConnectOptions,
  type DetectOptions,
} from "../src/index.ts";
import { createMemoryKeychain } from "../src/node/keychain/memory-keychain.ts";
import {
  createProxyFetch as realCreateProxyFetch,
  createOsKeychain as realCreateOsKeychain,
  readAtlasCliProfile as realReadAtlasCliProfile,
  type AtlasCliOptions,
  type AtlasCliProfile,
  type Keychain,
} from "../src/node/index.ts";
import {
  createTransport as realCreateTransport,
  type Transport,
  type TransportOptions,
} from "../src/transport/index.ts";

type Means = Required<Pick<ClientOptions, "clock" | "random" | "fetch">>;

/** The two clouds: nothing else may be called. */
const hosts = new Set(["cloud.mongodb.com", "cloud.mongodbgov.com"]);

let means: Means | undefined;
let keychain = createMemoryKeychain();

/**
 * Puts an emulator and simulated time behind the addresses of the platforms, and gives the next example, as globals, the
 * names that the README takes for granted. `setting` is the example's: `platform`, `role`, `faults`, and `clock=machine`
 * for one that waits for files, over which simulated time would jump.
 */
export async function openWorld(setting: Readonly<Record<string, string>>): Promise<void> {
  const { platform = "atlas", role = "ORG_OWNER", faults } = setting;
  const simulated = createSimulatedClock();
  const isSimulated = setting["clock"] !== "machine";
  const clock = isSimulated ? simulated : systemClock;
  const emulator = createEmulator({
    data: "contract",
    clock: isSimulated ? simulated.service : systemClock,
    random: seededRandom(1),
    ...(faults !== undefined && { faults: faults.split(",") }),
  });
  const fetch: Means["fetch"] = async (input, init) => {
    const request = new Request(input, init);
    const { host, pathname, search } = new URL(request.url);
    if (!hosts.has(host)) throw new TypeError(`An example called ${host}.`);
    const url = new URL(pathname + search, emulator.baseUrl);
    return simulated.track(emulator.fetch(new Request(url, request)));
  };
  means = { clock, random: seededRandom(2), fetch };

  const organization = emulator.organizations.find((each) => each.platform === platform);
  const own = emulator.credentials.filter(({ orgId }) => orgId === organization?.id);
  const account = own.find((each) => each.role === role && each.clientId !== undefined);
  const key = own.find(({ publicKey }) => publicKey !== undefined);
  const { clientId = "", clientSecret = "" } = account ?? {};
  keychain = createMemoryKeychain();
  await keychain.set("atlascli_production", "client_secret", clientSecret);
  const auth = { kind: "service-account", clientId, clientSecret } as const;
  const atlas = platform === "atlas" ? connect({ platform, auth }) : undefined;
  const { publicKey = "", privateKey = "" } = key ?? {};
  const names = { orgId: organization?.id, clientId, clientSecret, publicKey, privateKey };
  Object.assign(globalThis, { ...names, auth, atlas });
}

export function connect(options: AtlasOptions): AtlasClient;
export function connect(options: CloudManagerOptions): CloudManagerClient;
export function connect(options: ConnectOptions): Client {
  return realConnect({ ...options, ...means });
}

export function detect(options: ClientOptions & DetectOptions): Promise<Client> {
  return realDetect({ ...options, ...means });
}

export function createTransport(options: TransportOptions): Transport {
  return realCreateTransport({ ...options, ...means });
}

export function readAtlasCliProfile(
  name?: string,
  options?: AtlasCliOptions,
): Promise<AtlasCliProfile> {
  return realReadAtlasCliProfile(name, { keychain, ...options });
}

/** The real one with another library: what it asks for is in memory. */
export function createOsKeychain(): Keychain {
  realCreateOsKeychain();
  return keychain;
}

/** Made from the environment as it is, and not used: `connect` above always calls the emulator. */
export function createProxyFetch(): typeof globalThis.fetch {
  return realCreateProxyFetch();
}
