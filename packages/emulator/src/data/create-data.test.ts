import { isDeepStrictEqual } from "node:util";
import { describe, expect, it } from "vitest";
import { createIdentifiers, seededRandom } from "../identifiers.ts";
import type { Account, Instant } from "../state/records.ts";
import { createData, dataNames } from "./create-data.ts";
import { UnknownDataError } from "./unknown-data-error.ts";

const now = Date.parse("2026-11-22T09:00:00.750Z");
const hour = 3_600_000;
const day = 24 * hour;

function build(name: string, seed = 1) {
  const random = seededRandom(seed);
  return createData(name, { now, identifiers: createIdentifiers(random), random });
}

function accountsOf(name: string): Account[] {
  return build(name).organizations.flatMap(({ accounts }) => [...accounts.values()]);
}

const secondsIn = (objectId: string) => Number.parseInt(objectId.slice(0, 8), 16) * 1000;

describe("createData", () => {
  it("refuses a name it does not know, naming those it does", () => {
    for (const name of ["", "Demo", "constructor", "__proto__"]) {
      expect(() => build(name)).toThrow(UnknownDataError);
    }
    expect(() => build("production")).toThrow(
      'There is no data called "production". Known names: demo, demo-before, maximal, contract.',
    );
  });
});

describe.each(dataNames)("data %s", (name) => {
  it("is the same for the same time and random numbers, and different for others", () => {
    expect(isDeepStrictEqual(build(name), build(name))).toBe(true);
    expect(isDeepStrictEqual(build(name, 2), build(name))).toBe(false);
  });

  it("shares nothing between two builds", () => {
    const pristine = structuredClone(build(name));
    for (const organization of build(name).organizations) {
      for (const account of organization.accounts.values()) {
        account.roles.push("ORG_CHANGED");
        for (const roles of account.assignments.values()) roles.push("GROUP_CHANGED");
        account.assignments.clear();
        account.secrets.length = 0;
        account.accessList.length = 0;
      }
      for (const project of organization.projects.values()) {
        for (const tag of project.tags) tag.value = "changed";
        project.tags.length = 0;
        for (const mcp of project.mcpConfigurations) mcp.roles.push("GROUP_CHANGED");
      }
      for (const mcp of organization.mcpConfigurations) mcp.ipAccessList.push("changed");
      for (const key of organization.apiKeys) key.roles.length = 0;
      organization.settings.apiAccessListRequired = true;
      organization.delegation.delegatedMcpAccess = "READ_WRITE";
    }
    expect(isDeepStrictEqual(build(name), pristine)).toBe(true);
  });

  it("hands out an owner, a reader and an API key per organization, Atlas first", () => {
    const { organizations, credentials } = build(name);
    const homes = organizations.filter((organization) => !organization.name.startsWith("Foreign"));
    expect(homes.map(({ platform }) => platform)).toEqual(["atlas", "cloud-manager"]);
    expect(credentials.map(({ orgId, role }) => [orgId, role])).toEqual(
      homes.flatMap(({ id }) => [
        [id, "ORG_OWNER"],
        [id, "ORG_READ_ONLY"],
        [id, "ORG_OWNER"],
      ]),
    );
    expect(homes.some(({ settings }) => settings.apiAccessListRequired)).toBe(false);
    for (const [index, credential] of credentials.entries()) {
      const organization = homes[Math.floor(index / 3)];
      if (index % 3 === 2) {
        expect(Object.keys(credential)).toEqual([
          "name",
          "role",
          "orgId",
          "publicKey",
          "privateKey",
        ]);
        expect(organization?.apiKeys).toContainEqual(
          expect.objectContaining({
            publicKey: credential.publicKey,
            privateKey: credential.privateKey,
            roles: [{ orgId: credential.orgId, roleName: "ORG_OWNER" }],
          }),
        );
      } else {
        expect(Object.keys(credential)).toEqual([
          "name",
          "role",
          "orgId",
          "clientId",
          "clientSecret",
        ]);
        const account = organization?.accounts.get(credential.clientId ?? "");
        expect(account).toMatchObject({ roles: [credential.role], accessList: [] });
        const secret = account?.secrets.find(({ value }) => value === credential.clientSecret);
        expect(secret?.expiresAt).toBeGreaterThan(now + 7 * day);
      }
    }
  });

  it("keeps names and descriptions to the documented characters and lengths", () => {
    const documented = /^[\p{L}\p{N}\-_.,' ]*$/u;
    for (const organization of build(name).organizations) {
      // Cloud Manager documents ASCII letters and digits only.
      const characters = organization.platform === "atlas" ? documented : /^[A-Za-z0-9\-_.,' ]*$/;
      for (const account of organization.accounts.values()) {
        expect(account.name).toMatch(characters);
        expect(account.description).toMatch(characters);
        expect(account.name.length).toBeLessThanOrEqual(64);
        expect(account.name.length).toBeGreaterThan(0);
        expect(account.description.length).toBeLessThanOrEqual(250);
        expect(account.description.length).toBeGreaterThan(0);
      }
    }
  });

  it("keeps every account to two secrets, in the order they were made", () => {
    for (const { secrets } of accountsOf(name)) {
      expect(secrets.length).toBeLessThanOrEqual(2);
      expect(secrets).toEqual(secrets.toSorted((a, b) => a.createdAt - b.createdAt));
    }
  });

  it("has no date out of order, and none later than its moment", () => {
    const end = name === "demo-before" ? now - 7 * day : now;
    const faults: string[] = [];
    const require = (isRight: boolean, fault: string) => {
      if (!isRight) faults.push(fault);
    };
    const requireOrder = (what: string, createdAt: Instant, lastUsedAt: Instant | null) => {
      require(createdAt % 1000 === 0, `${what} is not made at a whole second`);
      require(createdAt <= (lastUsedAt ?? end), `${what} was used before it was made`);
      require((lastUsedAt ?? createdAt) <= end, `${what} is from the future`);
    };
    for (const organization of build(name).organizations) {
      const founded = secondsIn(organization.id);
      requireOrder(organization.name, founded, null);
      for (const { id, createdAt } of [...organization.projects.values(), ...organization.events]) {
        requireOrder(id, createdAt, null);
        require(createdAt >= founded, `${id} is older than its organization`);
      }
      for (const account of organization.accounts.values()) {
        requireOrder(account.name, account.createdAt, null);
        for (const projectId of account.assignments.keys()) {
          const project = organization.projects.get(projectId);
          require((project?.createdAt ?? end) <
            account.createdAt, `${account.name}: no project yet`);
        }
        for (const { createdAt, lastUsedAt } of [...account.secrets, ...account.accessList]) {
          requireOrder(account.name, createdAt, lastUsedAt);
          require(createdAt >= account.createdAt, `${account.name} is younger than its parts`);
        }
        for (const { createdAt, expiresAt, lastUsedAt } of account.secrets) {
          const hours = (expiresAt - createdAt) / hour;
          require(hours >= 8 && hours <= 8760, `${account.name}: a lifetime of ${hours} hours`);
          require((lastUsedAt ?? createdAt) < expiresAt, `${account.name}: used when expired`);
        }
        for (const { lastUsedAt, lastUsedAddress, requestCount } of account.accessList) {
          const isUsed = lastUsedAt !== null;
          require(requestCount > 0 === isUsed, `${account.name}: ${requestCount} requests`);
          require((lastUsedAddress !== null) === isUsed, `${account.name}: ${lastUsedAddress}`);
        }
      }
    }
    expect(faults).toEqual([]);
  });

  it("cuts an older secret to seven days after the newer one was made", () => {
    for (const { secrets } of accountsOf(name)) {
      const [older, newer] = secrets;
      if (!older || !newer) continue;
      expect(older.expiresAt).toBeLessThanOrEqual(newer.createdAt + 7 * day);
    }
  });

  it("gives out well-formed identifiers, each once, that carry their creation time", () => {
    const seen: string[] = [];
    for (const organization of build(name).organizations) {
      seen.push(organization.id, ...organization.apiKeys.map(({ id }) => id));
      seen.push(...organization.events.map(({ id }) => id));
      for (const project of organization.projects.values()) {
        expect(secondsIn(project.id)).toBe(project.createdAt);
        seen.push(project.id, ...project.alertConfigurations.map(({ id }) => id));
      }
      for (const [clientId, account] of organization.accounts) {
        expect(clientId).toBe(account.clientId);
        expect(clientId).toMatch(/^mdb_sa_id_[0-9a-f]{24}$/);
        expect(secondsIn(clientId.slice("mdb_sa_id_".length))).toBe(account.createdAt);
        expect(account.orgId).toBe(organization.id);
        seen.push(clientId.slice("mdb_sa_id_".length));
        for (const secret of account.secrets) {
          expect(secondsIn(secret.id)).toBe(secret.createdAt);
          seen.push(secret.id);
        }
      }
    }
    expect(seen.filter((id) => !/^[0-9a-f]{24}$/.test(id))).toEqual([]);
    expect(new Set(seen).size).toBe(seen.length);
  });
});
