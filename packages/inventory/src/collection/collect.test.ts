import { describe, expect, it } from "vitest";
import { createWorld, type WorldOptions } from "../../test/emulated-world.ts";
import { factsOf } from "../../test/facts-of.ts";
import { gather } from "../../test/gather.ts";
import { operationOf } from "../../test/operation-of.ts";
import { givesAway } from "@purser/testing/secret-search";
import { snapshotText } from "../../test/snapshot-text.ts";
import type { AccountRecord, InventoryRecord, Platform } from "../records.ts";
import { collect } from "./collect.ts";
import { collectAll } from "./collect-all.ts";
import type { Progress } from "./tally.ts";

const platforms = ["atlas", "cloud-manager"] as const;
const tool = { name: "purser-test", version: "0.0.0" };

async function read(options: WorldOptions = {}) {
  const asked: string[] = [];
  const world = createWorld({
    ...options,
    change(request, pass) {
      asked.push(operationOf(request));
      return options.change ? options.change(request, pass) : pass();
    },
  });
  const { client, orgId, clock, credential } = world;
  const records = await gather(collect(client, orgId, { clock, self: credential.clientId }));
  const [organization, end] = [records[0], records.at(-1)];
  if (organization?.record !== "organization" || end?.record !== "organization-end") {
    throw new Error("The block is not whole.");
  }
  return { world, records, organization, end, asked };
}

function accountsOf(records: readonly InventoryRecord[]): AccountRecord[] {
  return records.filter((record) => record.record === "account");
}

describe.each(platforms)("a collection on %s", (platform) => {
  it("reads all of a small organization, in order, with the fewest requests", async () => {
    const { records, organization, end, world } = await read({
      platform,
      emulator: { data: "contract" },
    });
    expect(records.map(({ record }) => record)).toEqual([
      "organization",
      ...Array.from({ length: 2 }, () => "project"),
      ...Array.from({ length: 6 }, () => "account"),
      "organization-end",
    ]);
    expect(organization).toMatchObject({
      name: `Contract ${platform}`,
      platform,
      self: world.credential.clientId,
      projectCount: { state: "ok", value: 2 },
      accountCount: { state: "ok", value: 6 },
    });
    expect(end).toMatchObject({ complete: true, requests: end.lowerBound });
    expect(organization.plan.requests).toBe(end.requests);
    const sent = world.statuses.length;
    expect(end.requests).toBe(sent);
  });

  it("is the same, byte for byte, whenever it is repeated", async () => {
    const text = async () => {
      const { client, orgId, clock } = createWorld({ platform });
      return snapshotText(collectAll([{ client, orgId }], { tool, clock }));
    };
    expect(await text()).toBe(await text());
  });

  it("holds no secret in any form", async () => {
    for (const data of ["demo", "contract"] as const) {
      for (const role of ["ORG_OWNER", "ORG_READ_ONLY"]) {
        const { client, orgId, clock, emulator } = createWorld({
          platform,
          role,
          emulator: { data },
        });
        const text = await snapshotText(collectAll([{ client, orgId }], { tool, clock }));
        expect(text).not.toContain("mdb_sa_sk_");
        const secrets = emulator.credentials.flatMap(({ clientSecret, privateKey }) => [
          clientSecret ?? "absent",
          privateKey ?? "absent",
        ]);
        expect(secrets.filter((secret) => givesAway(text, secret))).toEqual([]);
      }
    }
  });

  it("holds no secret that somebody wrote into a name, or that an answer shows", async () => {
    const secret = "mdb_sa_sk_0123456789abcdefghijklmnopqrstuvwxyzABCD";
    const { records } = await read({
      platform,
      emulator: { data: "contract" },
      async change(request, pass) {
        const response = await pass();
        if (operationOf(request) === "token" || !response.ok) return response;
        const body = (await response.text()).replaceAll(
          /"(name|description|value|desc)":"[^"]*"/g,
          `"$1":"old ${secret}"`,
        );
        const { headers } = response;
        return new Response(body.replaceAll('"createdAt"', `"secret":"${secret}","createdAt"`), {
          headers: new Headers(headers),
        });
      },
    });
    const text = JSON.stringify(records);
    expect(text).toContain("old mdb_sa_sk_…");
    expect(text).not.toContain(secret.slice(10));
  });

  it("stops at once when it is aborted, and says why", async () => {
    const abort = new AbortController();
    let asked = 0;
    const world = createWorld({
      platform,
      roundTrip: 100,
      change(_, pass) {
        if (++asked === 12) abort.abort(new Error("Enough."));
        return pass();
      },
    });
    const { client, orgId, clock } = world;
    const reading = gather(collect(client, orgId, { clock, signal: abort.signal }));
    await expect(reading).rejects.toThrow("Enough.");
    const before = asked;
    expect(before).toBeLessThan(60);
    await clock.sleep(1000);
    expect(asked).toBe(before);
    expect(clock.sleeping).toBe(0);
  });

  it("tells how far it is, up to the last request", async () => {
    const heard: Progress[] = [];
    const { client, orgId, clock } = createWorld({ platform, roundTrip: 100 });
    const options = { clock, onProgress: (progress: Progress) => void heard.push(progress) };
    const end = (await gather(collect(client, orgId, options))).at(-1);
    if (end?.record !== "organization-end") throw new Error("The block is not whole.");
    expect(heard.at(-1)).toEqual({ used: end.requests, planned: end.requests, eta: 0 });
    for (const { used, planned } of heard) expect(used).toBeLessThanOrEqual(planned);
    expect(heard.some(({ eta }) => eta > 0)).toBe(true);
  });
});

describe("a collection on Atlas", () => {
  it("tells which accounts Atlas manages", async () => {
    const { records, world } = await read();
    const { organizations } = world.emulator;
    expect(organizations.length).toBeGreaterThan(0);
    const managed = accountsOf(records).filter(
      ({ systemManaged }) => systemManaged.state === "ok" && systemManaged.value,
    );
    expect(managed.length).toBeGreaterThan(0);
    expect(managed.length).toBeLessThan(accountsOf(records).length / 2);
  });

  it("does not know which those are when the list without them cannot be read", async () => {
    const { records, organization } = await read({
      change: (request, pass) =>
        request.url.includes("includeSystemManaged=false")
          ? Promise.resolve(Response.json({ error: 403 }, { status: 403 }))
          : pass(),
    });
    expect(organization.accountCount.state).toBe("ok");
    for (const { systemManaged } of accountsOf(records)) {
      expect(systemManaged).toMatchObject({ state: "denied", cause: { status: 403 } });
    }
  });

  it("yields the accounts of the other list when the one with all of them cannot be read", async () => {
    const { records, organization } = await read({
      change: (request, pass) =>
        request.url.includes("includeSystemManaged=true")
          ? Promise.resolve(Response.json({ error: 500 }, { status: 500 }))
          : pass(),
    });
    expect(organization.accountCount).toMatchObject({
      state: "unknown",
      cause: { kind: "service" },
    });
    expect(accountsOf(records).length).toBeGreaterThan(10);
    for (const { systemManaged } of accountsOf(records)) {
      expect(systemManaged).toEqual({ state: "ok", value: false });
    }
  });

  it("reads the alerts of those projects alone that host a project-scoped account", async () => {
    const { records, asked } = await read();
    const hosts = new Set(
      accountsOf(records).flatMap(({ roles, assignments }) => {
        const known = assignments.state === "ok" ? assignments.value : [];
        const isScoped = roles.join() === "ORG_MEMBER" && known.length === 1;
        return isScoped ? known.map(({ projectId }) => projectId) : [];
      }),
    );
    expect(hosts.size).toBeGreaterThan(0);
    for (const record of records) {
      if (record.record !== "project") continue;
      const { alerts } = record;
      if (hosts.has(record.projectId)) expect(alerts.state).toBe("ok");
      else expect(alerts).toMatchObject({ state: "unknown", cause: { kind: "not-read" } });
    }
    expect(asked.filter((id) => id === "listGroupAlertConfigs")).toHaveLength(hosts.size);
  });

  it("asks every account where it is when the projects cannot be listed", async () => {
    const { records, organization } = await read({
      change: (request, pass) =>
        operationOf(request) === "getOrgGroups"
          ? Promise.resolve(Response.json({ error: 403 }, { status: 403 }))
          : pass(),
    });
    expect(organization.plan.projectRoles).toBe("by-account");
    expect(organization.projectCount).toMatchObject({ state: "denied" });
    for (const { assignments } of accountsOf(records)) expect(assignments.state).toBe("ok");
  });

  it("keeps the accounts that were read before a list broke off", async () => {
    const { records, organization } = await read({
      change: async (request, pass) => {
        if (operationOf(request) !== "listOrgServiceAccounts") return pass();
        if (request.url.includes("pageNum=2")) throw new TypeError("fetch failed");
        const body = (await (await pass()).json()) as { results: object[] };
        // As full as a page can be, by accounts that are there twice.
        const filled = Array.from({ length: 500 }, (_, index) => {
          return body.results[index % body.results.length];
        });
        const headers = { "content-type": "application/vnd.atlas.2024-08-05+json" };
        return new Response(JSON.stringify({ ...body, results: filled }), { headers });
      },
    });
    expect(organization.accountCount).toMatchObject({
      state: "unknown",
      cause: { kind: "network" },
    });
    expect(accountsOf(records).length).toBeGreaterThan(10);
  });
});

describe("a collection on Cloud Manager", () => {
  it("says of what the platform does not offer that it does not, and is complete without it", async () => {
    const { records, end } = await read({
      platform: "cloud-manager",
      emulator: { data: "contract" },
    });
    const causes = factsOf(records).flatMap(({ fact }) =>
      fact.state === "ok" ? [] : [fact.cause],
    );
    expect(new Set(causes.map(({ kind }) => kind))).toEqual(new Set(["not-offered"]));
    expect(end.complete).toBe(true);
  });

  it.each<[Platform, string]>([["cloud-manager", "ORG_MEMBER"]])(
    "does not take the projects that a mere member is shown for all there are",
    async (platform, role) => {
      const world = createWorld({ platform, emulator: { data: "contract" } });
      const { client, orgId, credential } = world;
      const asMember = async (request: Request, pass: () => Promise<Response>) => {
        const response = await pass();
        if (operationOf(request) === "token") return response;
        const text = (await response.text()).replaceAll('["ORG_READ_ONLY"]', `["${role}"]`);
        return new Response(text, { headers: new Headers(response.headers) });
      };
      expect(client.platform).toBe(platform);
      const { records, organization, end } = await read({
        platform,
        emulator: { data: "contract" },
        change: asMember,
      });
      expect(orgId).toBe(organization.orgId);
      expect(organization.self).toBe(credential.clientId);
      expect(organization.projectCount).toMatchObject({ state: "denied", known: 2 });
      for (const { assignments } of accountsOf(records)) {
        expect(assignments).toMatchObject({
          state: "denied",
          cause: { operationId: "getOrgGroups", requiredRoles: ["ORG_READ_ONLY"] },
        });
      }
      expect(end.complete).toBe(false);
    },
  );
});
