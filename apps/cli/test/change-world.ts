import { seededRandom } from "@purser/emulator";
import type { Platform } from "@purser/spec";
import { createLiveWorld, type LiveWorld } from "./live-world.ts";

type Account = {
  client: string;
  name: string;
  /** Its only secret, which is good. */
  secret: string;
  /** One of the two addresses that may use it. */
  address: string;
  /** The project that it is in, and one that it is not in. */
  project: string;
  free: string;
};

/** What was sent that changes something. */
export type Write = { method: string; path: string };

/** An organization as its owner sees it, and an account of it that may be changed. */
export type ChangeWorld = LiveWorld &
  Account & {
    /** What the service got that changes something, requests for tokens apart. */
    writes: readonly Write[];
    /** Asks for a token with a secret, and returns the status. */
    mint: (clientId: string, clientSecret: string) => Promise<number>;
  };

/** Of the demo organizations: each has been used within hours. */
const accounts: Readonly<Record<Platform, Account>> = {
  atlas: {
    client: "mdb_sa_id_69ddff01b548ea75c1c92f58",
    name: "fraud-scoring",
    secret: "6acc5819b548ea75c1c92f5b",
    address: "3.121.14.60",
    project: "67d7e141b548ea75c1c92eaa",
    free: "68cbb9deb548ea75c1c92eb6",
  },
  "cloud-manager": {
    client: "mdb_sa_id_6a30f68eb548ea75c1c92fd9",
    name: "cold-chain-alerts",
    secret: "6ae0616eb548ea75c1c92fdc",
    address: "3.66.180.12",
    project: "635627beb548ea75c1c92f70",
    free: "66dfd4ccb548ea75c1c92f76",
  },
};

export function createChangeWorld(platform: Platform, { role = "ORG_OWNER" } = {}): ChangeWorld {
  const world = createLiveWorld(platform, { role, random: seededRandom(2) });
  const { emulator, orgId } = world;
  const writes: Write[] = [];
  return {
    ...world,
    ...accounts[platform],
    writes,
    run(argv, options = {}) {
      const place = ["--org", orgId, "--platform", platform];
      return world.run([...argv, ...(argv.includes("--org") ? [] : place)], {
        ...options,
        change(request, pass) {
          const { pathname } = new URL(request.url);
          const noted = (): Promise<Response> => {
            if (request.method !== "GET" && !/\/(?:token|revoke)$/.test(pathname)) {
              writes.push({ method: request.method, path: decodeURIComponent(pathname) });
            }
            return pass();
          };
          return options.change === undefined ? noted() : options.change(request, noted);
        },
      });
    },
    async mint(clientId, clientSecret) {
      const answer = await emulator.fetch(
        new Request(`${emulator.baseUrl}/api/oauth/token`, {
          method: "POST",
          headers: {
            Authorization: `Basic ${btoa(`${clientId}:${clientSecret}`)}`,
            "Content-Type": "application/x-www-form-urlencoded",
          },
          body: "grant_type=client_credentials",
        }),
      );
      return answer.status;
    },
  };
}
