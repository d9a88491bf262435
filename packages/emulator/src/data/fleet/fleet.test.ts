import { describe, expect, it } from "vitest";
import { createEmulator, type Emulator } from "../../create-emulator.ts";
import { documentedLimits } from "../../limits.ts";
import { UnknownDataError } from "../unknown-data-error.ts";
import type { FleetName } from "../create-data.ts";
import { createFleet } from "./create-fleet.ts";
import { organizationOf } from "./fleet-identifiers.ts";
import { createFleetWorld } from "./fleet-world.ts";

const now = Date.parse("2026-11-22T09:00:00Z");
const setting = { now, seed: 7 };
const clock = { now: () => now, sleep: () => Promise.resolve() };

async function tokenOf(emulator: Emulator, index: number): Promise<string> {
  const { clientId, clientSecret } = emulator.credentials[index] ?? {};
  const answer = await emulator.fetch(`${emulator.baseUrl}/api/oauth/token`, {
    method: "POST",
    headers: { Authorization: `Basic ${btoa(`${clientId}:${clientSecret}`)}` },
    body: new URLSearchParams({ grant_type: "client_credentials" }),
  });
  expect(answer.status).toBe(200);
  return ((await answer.json()) as { access_token: string }).access_token;
}

function call(emulator: Emulator, token: string, path: string, init: RequestInit = {}) {
  return emulator.fetch(`${emulator.baseUrl}/api/atlas/v2${path}`, {
    ...init,
    headers: {
      Authorization: `Bearer ${token}`,
      Accept: "application/vnd.atlas.2024-08-05+json",
      "Content-Type": "application/vnd.atlas.2024-08-05+json",
    },
  });
}

describe("an emulator with a fleet", () => {
  it("has an owner and a reader for every organization, and answers each of them", async () => {
    const emulator = createEmulator({ data: "fleet:50", clock });
    expect(emulator.organizations).toHaveLength(50);
    expect(emulator.credentials).toHaveLength(100);
    for (const index of [0, 1, 42, 99]) {
      const { orgId, role } = emulator.credentials[index] ?? {};
      expect(role).toBe(index % 2 === 0 ? "ORG_OWNER" : "ORG_READ_ONLY");
      const token = await tokenOf(emulator, index);
      const answer = await call(emulator, token, `/orgs/${orgId}/serviceAccounts?itemsPerPage=500`);
      const { results } = (await answer.json()) as { results: { clientId: string }[] };
      expect(results).toHaveLength(documentedLimits.accountsPerOrganization);
      expect(new Set(results.map(({ clientId }) => organizationOf(clientId)))).toEqual(
        new Set([Math.floor(index / 2)]),
      );
    }
  });

  it("keeps what is changed, however many organizations are asked for afterwards", async () => {
    const emulator = createEmulator({ data: "fleet:60", clock });
    const { orgId } = emulator.credentials[0] ?? {};
    const token = await tokenOf(emulator, 0);
    const account = { name: "new", description: "new", roles: ["ORG_MEMBER"] };
    const list = `/orgs/${orgId}/serviceAccounts`;
    const before = await call(emulator, token, `${list}?itemsPerPage=500`);
    const { results } = (await before.json()) as { results: { clientId: string; name: string }[] };
    const victim = results.find(({ name }) => !name.startsWith("fleet-"))?.clientId;
    expect((await call(emulator, token, `${list}/${victim}`, { method: "DELETE" })).status).toBe(
      204,
    );
    const body = JSON.stringify({ ...account, secretExpiresAfterHours: 100 });
    const created = await call(emulator, token, list, { method: "POST", body });
    expect(created.status).toBe(201);
    const { clientId } = (await created.json()) as { clientId: string };

    for (let index = 2; index < 120; index += 2) await tokenOf(emulator, index);
    expect((await call(emulator, token, `${list}/${clientId}`)).status).toBe(200);
    expect((await call(emulator, token, `${list}/${victim}`)).status).toBe(404);
    expect((await call(emulator, token, list)).status).toBe(200);
  });

  it("holds a million accounts in little memory and no time", () => {
    const start = performance.now();
    const { credentials } = createEmulator({ data: "fleet:5000", clock });
    expect(credentials).toHaveLength(10_000);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it.each([
    "fleet:0",
    "fleet:x",
    "fleet:",
    "fleet:-1",
    "fleet:1.5",
    "fleet:01",
    "fleet:999999",
    "fleet:1e3",
  ])("is not there by the name %s", (name) => {
    const make = () => createEmulator({ data: name as FleetName });
    expect(make).toThrow(UnknownDataError);
    expect(make).toThrow("fleet:N (N organizations of 200 accounts, 1 to 100000)");
  });
});

describe("a fleet", () => {
  it("is the same for the same seed, in whatever order it is made", () => {
    const [one, other] = [createFleet(9, setting), createFleet(12, setting)];
    const last = other.organization(8);
    expect(one.organization(3)).toEqual(other.organization(3));
    expect(one.organization(8)).toEqual(last);
    expect(createFleet(9, { now, seed: 8 }).organization(3)).not.toEqual(one.organization(3));
    expect(() => one.organization(9)).toThrow(RangeError);
  });

  it("has no identifier twice, and none later than now", () => {
    const ids: string[] = [];
    for (const number of [0, 1, 2]) {
      const { id, accounts, projects } = createFleet(3, setting).organization(number);
      ids.push(id, ...accounts.keys(), ...projects.keys());
      for (const { createdAt, secrets, accessList, assignments } of accounts.values()) {
        ids.push(...secrets.map((secret) => secret.id));
        expect(secrets.length).toBeLessThanOrEqual(documentedLimits.secretsPerAccount);
        const instants = [...secrets, ...accessList].flatMap((part) => [
          part.createdAt,
          part.lastUsedAt ?? part.createdAt,
        ]);
        for (const instant of instants) {
          expect(instant).toBeGreaterThanOrEqual(createdAt);
          expect(instant).toBeLessThanOrEqual(now);
        }
        for (const projectId of assignments.keys()) expect(projects.has(projectId)).toBe(true);
      }
    }
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("finds nothing outside of itself", () => {
    const world = createFleetWorld(2, setting);
    const [first] = createFleet(1, setting).organization(0).accounts.keys();
    const [, , outside] = [0, 1, 2].map((number) => createFleet(3, setting).organization(number));
    expect(world.accounts.get(first ?? "")).toBeDefined();
    expect(world.organizations.get(outside?.id ?? "")).toBeUndefined();
    expect(world.organizations.get(first?.slice(-24) ?? "")).toBeUndefined();
    expect(world.accounts.get("mdb_sa_id_0123456789abcdef01234567")).toBeUndefined();
    expect(world.projects.get("")).toBeUndefined();
  });
});
