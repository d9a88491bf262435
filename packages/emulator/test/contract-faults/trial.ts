import type { Platform } from "@purser/spec";
import { createEmulator, type EmulatorOptions } from "../../src/create-emulator.ts";
import { createData } from "../../src/data/create-data.ts";
import { createIdentifiers, seededRandom } from "../../src/identifiers.ts";
import type { Account, ApiKey, Organization } from "../../src/state/records.ts";
import { readChallenge, signDigest } from "../digest-client.ts";
import { base, type Json, type Sent } from "../harness.ts";
import { createManualClock, type ManualClock } from "../manual-clock.ts";

export type Who = "owner" | "reader" | "member" | "project-owner" | "listed" | "rotating";

export type Ask = {
  /** Whose token is sent: the owner's, unless it says otherwise. */
  as?: Who;
  token?: string | null;
  headers?: Record<string, string>;
  address?: string;
};

/** What a trial knows of the emulator's data before it asks anything. */
type Home = {
  organization: Organization;
  foreign: Organization;
  accounts: Record<Who, Account>;
  apiKey: ApiKey;
};

export type Client = { id: string; secret: string };

/** One emulator of data `contract`, seen through one platform, and short ways to ask it things. */
export type Trial = {
  platform: Platform;
  clock: ManualClock;
  orgId: string;
  foreignOrgId: string;
  /** Paths below the platform's base. */
  accounts: string;
  account: (who: Who) => string;
  one: string;
  two: string;
  foreignProject: string;
  inOne: (who: Who) => string;
  inTwo: (who: Who) => string;
  id: (who: Who) => string;
  client: (who: Who) => Client;
  secretIds: (who: Who) => string[];
  get: (path: string, ask?: Ask) => Promise<Sent>;
  post: (path: string, body: unknown, ask?: Ask) => Promise<Sent>;
  patch: (path: string, body: unknown, ask?: Ask) => Promise<Sent>;
  del: (path: string, ask?: Ask) => Promise<Sent>;
  send: (method: string, path: string, ask?: Ask) => Promise<Sent>;
  create: (body?: Json, ask?: Ask) => Promise<Sent>;
  createInOne: (body?: Json, ask?: Ask) => Promise<Sent>;
  mint: (client: Client, form?: string) => Promise<Sent>;
  tokenOf: (client: Client) => Promise<string>;
  revoke: (token: string, by: Client) => Promise<Sent>;
  /** Asks with a Digest answer: signed for `uri` with `password`, over the nonce of a fresh challenge. */
  digest: (
    path: string,
    lie?: { password?: string; uri?: string },
  ) => Promise<Sent & { sentAs: string }>;
};

const newAccount = {
  name: "trial",
  description: "Made by a trial",
  roles: ["ORG_MEMBER"],
  secretExpiresAfterHours: 8,
};

export function createTrial(platform: Platform, options: EmulatorOptions = {}): Trial {
  const clock = createManualClock();
  const emulator = createEmulator({ data: "contract", clock, ...options });
  const home = homeOf(platform, clock.now());
  const { organization, foreign } = home;
  const [one, two] = [...organization.projects.keys()].map((id) => `/groups/${id}/serviceAccounts`);
  const tokens = new Map<Who, string>();

  const carry = async (
    method: string,
    path: string,
    headers: Record<string, string>,
    body?: string,
    address?: string,
  ): Promise<Sent> => {
    const response = await emulator.fetch(emulator.baseUrl + path, {
      method,
      headers,
      ...(body !== undefined && { body }),
      ...(address !== undefined && { address }),
    });
    const text = await response.text();
    const value = parse(text);
    const results = Array.isArray(value["results"]) ? (value["results"] as Json[]) : [];
    return { status: response.status, headers: response.headers, text, body: value, results };
  };
  const oauth = (endpoint: string, { id, secret }: Client, form: string): Promise<Sent> =>
    carry(
      "POST",
      `/api/oauth/${endpoint}`,
      {
        Authorization: `Basic ${btoa(`${id}:${secret}`)}`,
        "Content-Type": "application/x-www-form-urlencoded",
      },
      form,
    );
  const mint: Trial["mint"] = (client, form = "grant_type=client_credentials") =>
    oauth("token", client, form);
  const tokenOf = async (client: Client): Promise<string> =>
    (await mint(client)).body["access_token"] as string;
  const client = (who: Who): Client => ({
    id: home.accounts[who].clientId,
    secret: home.accounts[who].secrets.at(-1)?.value ?? "",
  });
  const bearer = async (who: Who): Promise<string> => {
    const value = tokens.get(who) ?? (await tokenOf(client(who)));
    tokens.set(who, value);
    return value;
  };
  const ask = async (method: string, path: string, body: unknown, by: Ask = {}): Promise<Sent> => {
    const token = by.token === undefined ? await bearer(by.as ?? "owner") : by.token;
    const headers = {
      ...accepting(platform, path),
      ...(token !== null && { Authorization: `Bearer ${token}` }),
      ...(body !== undefined && { "Content-Type": "application/json" }),
      ...by.headers,
    };
    const text = body === undefined || typeof body === "string" ? body : JSON.stringify(body);
    return carry(method, base[platform] + path, headers, text, by.address);
  };
  const accounts = `/orgs/${organization.id}/serviceAccounts`;
  const post: Trial["post"] = (path, body, by) => ask("POST", path, body, by);

  return {
    platform,
    clock,
    orgId: organization.id,
    foreignOrgId: foreign.id,
    accounts,
    one: one ?? "",
    two: two ?? "",
    foreignProject: `/groups/${[...foreign.projects.keys()][0] ?? ""}/serviceAccounts`,
    id: (who) => home.accounts[who].clientId,
    account: (who) => `${accounts}/${home.accounts[who].clientId}`,
    inOne: (who) => `${one}/${home.accounts[who].clientId}`,
    inTwo: (who) => `${two}/${home.accounts[who].clientId}`,
    secretIds: (who) => home.accounts[who].secrets.map(({ id }) => id),
    client,
    get: (path, by) => ask("GET", path, undefined, by),
    del: (path, by) => ask("DELETE", path, undefined, by),
    send: (method, path, by) => ask(method, path, undefined, by),
    patch: (path, body, by) => ask("PATCH", path, body, by),
    post,
    create: (body = {}, by) => post(accounts, { ...newAccount, ...body }, by),
    createInOne: (body = {}, by) =>
      post(one ?? "", { ...newAccount, roles: ["GROUP_READ_ONLY"], ...body }, by),
    mint,
    tokenOf,
    revoke: (token, by) => oauth("revoke", by, new URLSearchParams({ token }).toString()),
    async digest(path, lie = {}) {
      const challenged = await ask("GET", path, undefined, { token: null });
      const { nonce } = readChallenge(challenged.headers.get("WWW-Authenticate"));
      const sentAs = signDigest({
        user: home.apiKey.publicKey,
        password: lie.password ?? home.apiKey.privateKey,
        method: "GET",
        uri: base[platform] + (lie.uri ?? path),
        nonce,
        nc: 1,
      });
      const sent = await ask("GET", path, undefined, {
        token: null,
        headers: { Authorization: sentAs },
      });
      return { ...sent, sentAs };
    },
  };
}

const homes = new Map<string, Home>();

/** The emulator's own data, made a second time from the same clock and random source; nobody changes it. */
function homeOf(platform: Platform, now: number): Home {
  const key = `${platform} ${now}`;
  const home = homes.get(key) ?? makeHome(platform, now);
  homes.set(key, home);
  return home;
}

function makeHome(platform: Platform, now: number): Home {
  const random = seededRandom(1);
  const { organizations } = createData("contract", {
    now,
    random,
    identifiers: createIdentifiers(random),
  });
  const [organization, foreign] = organizations.filter((each) => each.platform === platform);
  const apiKey = organization?.apiKeys[0];
  if (!organization || !foreign || !apiKey) throw new Error(`No data for ${platform}.`);
  const accounts = Object.fromEntries(
    [...organization.accounts.values()].map((each) => [each.name.slice("contract-".length), each]),
  );
  return { organization, foreign, apiKey, accounts: accounts as Home["accounts"] };
}

function accepting(platform: Platform, path: string): Record<string, string> {
  if (platform === "cloud-manager") return {};
  const version = path.includes("serviceAccounts") ? "2024-08-05" : "2025-03-12";
  return { Accept: `application/vnd.atlas.${version}+json` };
}

function parse(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return {};
  }
}
