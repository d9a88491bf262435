import { inspect } from "node:util";
import { operations } from "@purser/spec";
import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PurserError, type CallOptions } from "../../src/index.ts";
import { formsOf, createLeakSearch } from "./leak-search.ts";
import { actionsOf } from "./actions.ts";
import { loadFaults, ownerOf, startCampaign, type Campaign } from "./campaign.ts";

const platforms = ["atlas", "cloud-manager"] as const;
const leaks = createLeakSearch();
const tally: Record<string, number> = {};
const count = (what: string) => (tally[what] = (tally[what] ?? 0) + 1);

beforeAll(() => loadFaults(["server-error", "reset-after", "wrong-content-type"]));
afterAll(() => {
  console.table(tally);
  console.log(
    `searched ${leaks.values} values in ${leaks.prints} prints of ${leaks.characters} characters: ${leaks.leaks.length} with a secret`,
  );
});

/** Spellings in which a careless program passes a secret on. */
const spellings: readonly ((secret: string) => string)[] = [
  (secret) => secret,
  (secret) => `before ${secret} after`,
  (secret) => encodeURIComponent(secret),
  (secret) => btoa(secret),
  (secret) => btoa(`x:${secret}`),
  (secret) => Buffer.from(secret).toString("hex"),
  (secret) => JSON.stringify({ clientSecret: secret }),
  (secret) => `../${secret}`,
  (secret) => `Bearer ${secret}`,
];

const hostile = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...spellings) },
  { weight: 1, arbitrary: fc.string({ unit: "binary" }).map((text) => () => text) },
  {
    weight: 1,
    arbitrary: fc.string({ unit: "binary" }).map((text) => (secret: string) => text + secret),
  },
);

/** Places that take a value of the caller's. */
const places: Readonly<Record<string, (campaign: Campaign, text: string) => PromiseLike<unknown>>> =
  {
    orgId: ({ client }, text) => client.organization(text).get(),
    projectId: ({ client }, text) => client.project(text).serviceAccounts.list(),
    clientId: ({ client, ids }, text) => client.organization(ids.orgId).serviceAccount(text).get(),
    "clientId to create for": ({ client, ids }, text) =>
      client
        .organization(ids.orgId)
        .serviceAccount(text)
        .secrets.create({ secretExpiresAfterHours: 8 }),
    secretId: ({ client, ids }, text) =>
      client.organization(ids.orgId).serviceAccount(ids.clientId).secrets.delete(text),
    address: ({ client, ids }, text) =>
      client.organization(ids.orgId).serviceAccount(ids.clientId).accessList.remove(text),
    "address to add": ({ client, ids }, text) =>
      client.organization(ids.orgId).serviceAccount(ids.clientId).accessList.add([text]),
    name: ({ client, ids }, text) =>
      client.organization(ids.orgId).serviceAccounts.create({ ...account, name: text }),
    description: ({ client, ids }, text) =>
      client.organization(ids.orgId).serviceAccounts.create({ ...account, description: text }),
    role: ({ client, ids }, text) =>
      client
        .organization(ids.orgId)
        .serviceAccounts.create({ ...account, roles: [text as "ORG_MEMBER"] }),
    "name of a change": ({ client, ids }, text) =>
      client.organization(ids.orgId).serviceAccount(ids.clientId).update({ name: text }),
    query: ({ client, ids }, text) => client.organization(ids.orgId).projects.list({ name: text }),
    "request of raw": ({ client, ids }, text) => {
      if (client.platform !== "atlas")
        return client.organizations.list({ pageSize: text as unknown as number });
      return client.raw
        .GET("/api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}", {
          params: { path: { orgId: ids.orgId, clientId: text } },
        })
        .then(({ error }) => {
          if (error) throw new Error("refused", { cause: error });
        });
    },
  };

const account = {
  name: "ci",
  description: "Deploys",
  roles: ["ORG_MEMBER"],
  secretExpiresAfterHours: 8,
} as const;

/** Whether a path is that of an operation, with one segment for each parameter that a server would not resolve. */
function isOfATemplate({ platform }: Campaign["client"], pathname: string): boolean {
  const templates = Object.values(operations[platform]).map(({ path }) => path);
  return templates.some((template) => {
    const pattern = template.replaceAll(".", "\\.").replaceAll(/\{\w+\}/g, "([^/?#]+)");
    const values = new RegExp(`^${pattern}$`).exec(pathname)?.slice(1);
    return values?.every((value) => ![".", ".."].includes(decodeURIComponent(value))) ?? false;
  });
}

describe.each(platforms)("hostile values on %s", (platform) => {
  it("give no secret away and lead nowhere else", { timeout: 120_000 }, async () => {
    // One client for all: it must keep its temper.
    const campaign = startCampaign({
      platform,
      client: { pacing: false },
      emulator: { limits: { rateLimits: "off", accountsPerOrganization: 100_000 } },
    });
    const { client, ids, world } = campaign;
    const made = await client.organization(ids.orgId).serviceAccounts.create(account);
    const secrets = () => [...new Set(campaign.secrets())];
    const chosen = fc.record({
      place: fc.constantFrom(...Object.keys(places)),
      spell: hostile,
      whose: fc.constantFrom("own", "token", "created", "pair"),
    });
    await fc.assert(
      fc.asyncProperty(chosen, async ({ place, spell, whose }) => {
        const token = campaign.sent.at(-1)?.authorization?.replace(/^\w+ /, "") ?? "";
        const values: Record<typeof whose, string> = {
          own: world.owner.clientSecret,
          token,
          created: made.secret.value.expose(),
          pair: btoa(`${world.owner.clientId}:${world.owner.clientSecret}`),
        };
        const secret = values[whose];
        const before = { sent: campaign.sent.length, events: campaign.events.length };
        let error: unknown;
        try {
          await places[place]?.(campaign, spell(secret));
        } catch (caught) {
          error = caught;
        }
        count(error === undefined ? "done" : (error as PurserError).name);
        if (error !== undefined && place !== "request of raw")
          expect(error).toBeInstanceOf(PurserError);
        for (const { url } of campaign.sent.slice(before.sent)) {
          expect(url.origin + url.hash + url.username).toBe("https://emulator.invalid");
          expect([url.pathname, isOfATemplate(client, url.pathname)]).toEqual([url.pathname, true]);
        }
        const told = leaks.leaks.length;
        leaks.search(
          [error, ...campaign.events.slice(before.events)],
          [secret, world.owner.clientSecret],
        );
        if (leaks.leaks.length > told) {
          throw new Error(`${place}, ${whose}: ${leaks.leaks.slice(told).join("\n")}`);
        }
      }),
      { numRuns: 500, seed: 20261122 },
    );
    leaks.search([client, made, campaign.events], secrets());
    expect(leaks.leaks).toEqual([]);
    expect(leaks.prints).toBeGreaterThan(500);
  });
});

describe.each(platforms)("on %s", (platform) => {
  it(
    "no result, error or event of any operation gives a secret away",
    { timeout: 60_000 },
    async () => {
      for (const fault of [undefined, "server-error", "reset-after", "wrong-content-type"]) {
        for (const auth of [ownerOf, keyOf, tokenOf]) {
          for (const { operationId, act } of actionsOf(platform)) {
            const faults = fault === undefined ? [] : [`${fault}@${operationId}`];
            const campaign = startCampaign({ platform, faults, auth });
            const { client, ids, events } = campaign;
            const options: CallOptions = { deadline: 30_000 };
            let result: unknown;
            try {
              result = await act(client, ids, options);
            } catch (error) {
              result = error;
            }
            leaks.search([result, events, client], campaign.secrets());
          }
        }
      }
      expect(leaks.leaks).toEqual([]);
    },
  );

  it("a created secret is in the search, and leaves by expose() alone", async () => {
    const campaign = startCampaign({ platform });
    const { client, ids } = campaign;
    const answer = client.organization(ids.orgId).serviceAccounts.create(account);
    const { data } = await answer.withResponse();
    const value = data.secret.value.expose();
    expect(campaign.secrets()).toContain(value);
    const found = createLeakSearch();
    found.search([data, [data], { data }], formsOf(value));
    expect(found.leaks).toEqual([]);
    found.search([{ kept: value }], [value]);
    expect(found.leaks.length).toBeGreaterThan(0);
    expect(inspect(data, { showHidden: true, depth: 10 })).toContain(`…${value.slice(-4)}`);
  });
});

function keyOf({ key }: Campaign["world"]): ReturnType<typeof ownerOf> {
  return { kind: "api-key", ...key };
}

/** A token that nobody issued: all that is done with it fails. */
function tokenOf(): ReturnType<typeof ownerOf> {
  return {
    kind: "access-token",
    accessToken: "eyJhbGciOiJub25lIn0.eyJub2JvZHkiOnRydWV9.c2lnbmF0dXJl",
  };
}
