import { createEmulator, type Emulator } from "@purser/emulator";
import type { Platform } from "@purser/spec";
import { runInMemory, type Outcome } from "./run-in-memory.ts";

type Given = { columns?: number; fetch?: Emulator["fetch"] };

/** A machine on which commands run one after the other, as one user with one service account. */
export type TokenMachine = {
  clientId: string;
  clientSecret: string;
  /** The tokens that the service gave out so far. */
  tokens: string[];
  run: (words: string | readonly string[], given?: Given) => Promise<Outcome>;
};

/** Each command is a process of its own as far as it can tell: what they share is the home, and the service. */
export function createTokenMachine(
  platform: Platform,
  { home, now }: { home: string; now: () => number },
): TokenMachine {
  const emulator = createEmulator({ clock: { now, sleep: () => Promise.resolve() } });
  const organization = emulator.organizations.find((one) => one.platform === platform);
  const credential = emulator.credentials.find((one) => one.orgId === organization?.id);
  const { clientId = "", clientSecret = "" } = credential ?? {};
  const env = {
    HOME: home,
    LOCALAPPDATA: home,
    PATH: process.env["PATH"] ?? "",
    MONGODB_ATLAS_BASE_URL: emulator.baseUrl,
    MONGODB_ATLAS_CLIENT_ID: clientId,
    MONGODB_ATLAS_CLIENT_SECRET: clientSecret,
  };
  const tokens: string[] = [];

  const pass = async (request: Request): Promise<Response> => {
    const answer = await emulator.fetch(request);
    const text = await answer.clone().text();
    const token = /"access_token":\s*"([^"]+)"/.exec(text)?.[1];
    if (token !== undefined) tokens.push(token);
    return answer;
  };

  return {
    clientId,
    clientSecret,
    tokens,
    run(words, { fetch = pass, ...rest } = {}) {
      const argv = typeof words === "string" ? words.split(" ") : words;
      return runInMemory(argv, { env, now: now(), fetch: (request) => fetch(request), ...rest });
    },
  };
}
