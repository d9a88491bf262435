import { expect } from "vitest";
import type { Platform } from "@purser/spec";
import { createEmulator, type Emulator, type EmulatorOptions } from "../src/create-emulator.ts";
import { specDocuments } from "../src/routing/documents.ts";
import { createAnswerCheck } from "./answer-check.ts";
import { createManualClock, hour, type ManualClock } from "./manual-clock.ts";

export const base = { atlas: "/api/atlas/v2", "cloud-manager": "/api/public/v1.0" } as const;

export type Json = Record<string, unknown>;

export type Sent = {
  status: number;
  headers: Headers;
  text: string;
  /** The body as JSON; an empty object where there is none. */
  body: Json;
  /** `results` of a page. */
  results: Json[];
};

export type Ask = {
  method?: string;
  body?: unknown;
  headers?: Record<string, string>;
  address?: string;
  /** Bearer token; null sends none. */
  token?: string | null;
};

export type Harness = {
  emulator: Emulator;
  clock: ManualClock;
  orgId: string;
  platform: Platform;
  ask: (path: string, ask?: Ask) => Promise<Sent>;
  token: (role?: string) => Promise<string>;
  mint: (clientId: string, secret: string, address?: string) => Promise<Sent>;
};

/** Requests made and answers found valid by all harnesses of a test file. */
export const tally = { requests: 0, valid: 0 };

const checkAgainstSpec = createAnswerCheck(specDocuments);

/** An emulator with data `contract` seen through one organization, every answer checked against the spec. */
export function createHarness(platform: Platform, options: EmulatorOptions = {}): Harness {
  const clock = createManualClock();
  const emulator = createEmulator({ data: "contract", clock, ...options });
  const check = options.documents ? createAnswerCheck(options.documents) : checkAgainstSpec;
  const credential = (role: string) => {
    const found = emulator.credentials.find(
      ({ orgId, role: held, clientId }) =>
        held === role && clientId !== undefined && platformOf(emulator, orgId) === platform,
    );
    if (!found) throw new Error(`No ${role} account on ${platform}.`);
    return found;
  };
  const tokens = new Map<string, { value: string; mintedAt: number }>();

  const send = async (url: string, init: RequestInit & { address?: string }): Promise<Sent> => {
    const request = new Request(url, init);
    const response = await emulator.fetch(
      url,
      init.address === undefined ? init : { ...init, address: init.address },
    );
    tally.requests++;
    expect(await check(request, response)).toEqual([]);
    tally.valid++;
    const text = await response.clone().text();
    const body = (text === "" ? {} : JSON.parse(text)) as Json;
    const results = (body["results"] ?? []) as Json[];
    return { status: response.status, headers: response.headers, text, body, results };
  };

  const mint: Harness["mint"] = (clientId, secret, address) =>
    send(`${emulator.baseUrl}/api/oauth/token`, {
      method: "POST",
      headers: {
        Authorization: `Basic ${btoa(`${clientId}:${secret}`)}`,
        "Content-Type": "application/x-www-form-urlencoded",
      },
      body: "grant_type=client_credentials",
      ...(address !== undefined && { address }),
    });

  const token = async (role = "ORG_OWNER"): Promise<string> => {
    const known = tokens.get(role);
    if (known && clock.now() - known.mintedAt < hour) return known.value;
    const { clientId = "", clientSecret = "" } = credential(role);
    const value = (await mint(clientId, clientSecret)).body["access_token"] as string;
    tokens.set(role, { value, mintedAt: clock.now() });
    return value;
  };

  return {
    emulator,
    clock,
    platform,
    orgId: credential("ORG_OWNER").orgId,
    token,
    mint,
    async ask(path, ask = {}) {
      const { method = "GET", body, headers = {}, address } = ask;
      const bearer = ask.token === undefined ? await token() : ask.token;
      return send(`${emulator.baseUrl}${path.startsWith("/api/") ? path : base[platform] + path}`, {
        method,
        headers: {
          ...(platform === "atlas" && { Accept: acceptFor(path) }),
          ...(bearer !== null && { Authorization: `Bearer ${bearer}` }),
          ...(body !== undefined && { "Content-Type": "application/json" }),
          ...headers,
        },
        ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
        ...(address !== undefined && { address }),
      });
    },
  };
}

function acceptFor(path: string): string {
  return /serviceAccounts/.test(path)
    ? "application/vnd.atlas.2024-08-05+json"
    : "application/vnd.atlas.2025-03-12+json";
}

function platformOf(emulator: Emulator, orgId: string): Platform | undefined {
  return emulator.organizations.find(({ id }) => id === orgId)?.platform;
}
