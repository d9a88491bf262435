import { createEmulator, type Emulator, type EmulatorOptions } from "@purser/emulator";
import { systemClock, type Clock } from "@purser/core";
import type { Platform } from "@purser/spec";
import { runInMemory, type Outcome } from "./run-in-memory.ts";

/** What stands between the command and the service; `pass` goes on to it. */
export type Change = (request: Request, pass: () => Promise<Response>) => Promise<Response>;

export type LiveWorld = {
  emulator: Emulator;
  orgId: string;
  clientId: string;
  clientSecret: string;
  /** Lets milliseconds go by. */
  wait: (milliseconds: number) => Promise<void>;
  /** Runs a command line over the live path: credentials from the environment, the emulator in place of the network. */
  run: (argv: readonly string[], options?: LiveOptions) => Promise<Outcome>;
};

type LiveOptions = {
  change?: Change;
  columns?: number;
  signal?: AbortSignal;
  stdin?: string;
  typed?: readonly string[];
  env?: Record<string, string>;
};

/**
 * Starts where the demo's goldens are. Who sleeps wakes at once and it is as late as promised, so that what refills with time
 * does; an answer may take as long as it takes.
 */
function createQuickClock(): Clock {
  let latest = Date.UTC(2026, 10, 22, 9);
  return {
    now: () => latest,
    async sleep(milliseconds, signal) {
      if (timeouts.has(milliseconds)) return systemClock.sleep(milliseconds, signal);
      const wake = latest + milliseconds;
      await systemClock.sleep(0, signal);
      latest = Math.max(latest, wake);
    },
  };
}

/** Milliseconds that a client waits for an answer, and for a token. No wait for a rate limit is as long to the millisecond. */
const timeouts: ReadonlySet<number> = new Set([3_600_000, 30_000]);

/** Returns a fresh demo organization on a platform, seen with a credential of a role. */
export function createLiveWorld(
  platform: Platform,
  { role = "ORG_READ_ONLY", ...options }: { role?: string } & EmulatorOptions = {},
): LiveWorld {
  const clock = createQuickClock();
  const emulator = createEmulator({ clock, ...options });
  const organization = emulator.organizations.find((one) => one.platform === platform);
  const credential = emulator.credentials.find(
    (one) => one.orgId === organization?.id && one.role === role && one.clientId !== undefined,
  );
  if (credential?.clientId === undefined || credential.clientSecret === undefined) {
    throw new Error(`The data has no ${role} on ${platform}.`);
  }
  const { orgId, clientId, clientSecret } = credential;
  const env = {
    MONGODB_ATLAS_BASE_URL: emulator.baseUrl,
    MONGODB_ATLAS_CLIENT_ID: clientId,
    MONGODB_ATLAS_CLIENT_SECRET: clientSecret,
  };
  return {
    emulator,
    orgId,
    clientId,
    clientSecret,
    wait: (milliseconds) => clock.sleep(milliseconds),
    run(argv, { change, env: more, ...options } = {}) {
      return runInMemory([...argv, "--timeout", "3600s"], {
        env: { ...env, ...more },
        clock,
        ...options,
        fetch(request) {
          const pass = (): Promise<Response> => emulator.fetch(request);
          return change === undefined ? pass() : change(request, pass);
        },
      });
    },
  };
}
