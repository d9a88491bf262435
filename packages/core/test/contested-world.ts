import type { Platform } from "@purser/spec";
import { createEmulator, seededRandom, type Clock, type Emulator } from "@purser/emulator";
import {
  createSmallOrganization,
  objectId,
  type Account,
  type Organization,
  type Project,
} from "./small-organization.ts";
import { createBarePerform, type Wire } from "./bare-perform.ts";
import type { Perform } from "../src/resources/perform.ts";

/** Time that stands still until something sleeps. */
function createSteppingClock(onSleep: () => void): Clock {
  let now = Date.parse("2026-11-22T09:00:00.400Z");
  return {
    now: () => now,
    sleep(milliseconds, signal) {
      if (signal?.aborted) return Promise.reject(signal.reason as Error);
      onSleep();
      now += milliseconds;
      return Promise.resolve();
    },
  };
}

export type ContestedWorld = {
  clock: Clock;
  organization: Organization;
  project: Project;
  perform: Perform;
  /** Requests that reached the wire, by operation. */
  requests: string[];
  /** Adds an account as another caller would; nobody but the organization is told. */
  addAccount: (account: Partial<Account> & Pick<Account, "name">) => Account;
  addSecret: (account: Account, hours: number, lastUsedAt: number | null) => string;
  /**
   * Starts over with the first accounts. `faultCount` requests of the operation will meet the fault; `others` act before
   * and after each request takes effect, and while the client sleeps.
   */
  startOver: (faultCount: number, others?: () => void) => void;
};

export type WorldOptions = {
  platform: Platform;
  seed: number;
  /** A fault of the emulator, or `empty-5xx-after`: the effect, then an empty 502. */
  fault: string;
  operationId: string;
};

/**
 * One organization behind two doors: requests of one operation go through an emulator with a fault as long as there are
 * faults left, all others through one without. Both emulators keep the same organizations.
 */
export async function createContestedWorld(options: WorldOptions): Promise<ContestedWorld> {
  const { platform, seed, fault, operationId } = options;
  let faultsLeft = 0;
  let act = () => {};
  const clock = createSteppingClock(() => act());
  const { organization, project, credential } = createSmallOrganization(platform, clock.now());
  const data = { organizations: [organization], credentials: [] };
  const limits = { rateLimits: "off", accountsPerOrganization: 10_000 } as const;
  const sound = createEmulator({ data, clock, limits, random: seededRandom(seed + 1) });
  const faults = fault === "empty-5xx-after" ? [] : [`${fault}@${operationId}`];
  const faulty = createEmulator({ data, clock, limits, faults, random: seededRandom(seed + 2) });
  const { clientId, clientSecret } = credential;
  const tokens = new Map([
    [sound, await mint(sound, clientId, clientSecret)],
    [faulty, await mint(faulty, clientId, clientSecret)],
  ]);

  const initial = structuredClone([...organization.accounts]);

  const requests: string[] = [];
  const wire: Wire = async (id, request) => {
    requests.push(id);
    act();
    const isFaulty = id === operationId && faultsLeft > 0;
    if (isFaulty) faultsLeft -= 1;
    const emulator = isFaulty ? faulty : sound;
    request.headers.set("Authorization", `Bearer ${tokens.get(emulator)}`);
    try {
      const response = await emulator.fetch(request);
      return isFaulty && fault === "empty-5xx-after"
        ? new Response(null, { status: 502 })
        : response;
    } finally {
      act();
    }
  };
  const addSecret: ContestedWorld["addSecret"] = (account, hours, lastUsedAt) => {
    const id = objectId();
    const createdAt = clock.now();
    const expiresAt = createdAt + hours * 3_600_000;
    const value = `mdb_sa_sk_${id}0123456789abcdef`;
    account.secrets.push({ id, value, createdAt, expiresAt, lastUsedAt });
    return id;
  };
  return {
    clock,
    organization,
    project,
    requests,
    perform: createBarePerform(platform, sound.baseUrl, wire),
    addSecret,
    startOver(faultCount, others = () => {}) {
      organization.accounts.clear();
      for (const [id, account] of structuredClone(initial)) organization.accounts.set(id, account);
      requests.length = 0;
      faultsLeft = faultCount;
      act = others;
    },
    addAccount(given) {
      const account: Account = {
        clientId: `mdb_sa_id_${objectId()}`,
        orgId: organization.id,
        description: "Somebody else's",
        createdAt: clock.now(),
        roles: ["ORG_MEMBER"],
        secrets: [],
        assignments: new Map(),
        accessList: [],
        isSystemManaged: false,
        refusedOperations: [],
        ...given,
      };
      organization.accounts.set(account.clientId, account);
      return account;
    },
  };
}

async function mint(emulator: Emulator, clientId: string, secret: string): Promise<string> {
  const answer = await emulator.fetch(`${emulator.baseUrl}/api/oauth/token`, {
    method: "POST",
    headers: {
      Authorization: `Basic ${btoa(`${clientId}:${secret}`)}`,
      "Content-Type": "application/x-www-form-urlencoded",
    },
    body: "grant_type=client_credentials",
  });
  const { access_token: token } = (await answer.json()) as { access_token: string };
  return token;
}
