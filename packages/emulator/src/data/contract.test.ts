import { expect, it } from "vitest";
import { createEmulator } from "../create-emulator.ts";
import { createIdentifiers, seededRandom } from "../identifiers.ts";
import { createData } from "./create-data.ts";

const now = Date.parse("2026-11-22T09:00:00Z");
const random = seededRandom(5);
const { organizations, credentials } = createData("contract", {
  now,
  identifiers: createIdentifiers(random),
  random,
});

it("has per platform six accounts at home, and a foreign organization with one project and one account in it", () => {
  expect(
    organizations.map(({ name, platform, accounts, projects, apiKeys }) => [
      name,
      platform,
      accounts.size,
      projects.size,
      apiKeys.length,
    ]),
  ).toEqual([
    ["Contract atlas", "atlas", 6, 2, 1],
    ["Contract cloud-manager", "cloud-manager", 6, 2, 1],
    ["Foreign atlas", "atlas", 1, 1, 0],
    ["Foreign cloud-manager", "cloud-manager", 1, 1, 0],
  ]);
  for (const { accounts, projects } of organizations.slice(2)) {
    const [account] = accounts.values();
    expect([...(account?.assignments.keys() ?? [])]).toEqual([...projects.keys()]);
  }
});

it("hands out no credential of a foreign organization", () => {
  const homes = new Set(organizations.slice(0, 2).map(({ id }) => id));
  expect(credentials.map(({ orgId }) => orgId).filter((id) => !homes.has(id))).toEqual([]);
});

it("refuses nothing, and lets every account live", () => {
  for (const { accounts } of organizations) {
    for (const { refusedOperations, isSystemManaged, secrets } of accounts.values()) {
      expect(refusedOperations).toEqual([]);
      expect(isSystemManaged).toBe(false);
      expect(secrets.every(({ expiresAt }) => expiresAt > now)).toBe(true);
    }
  }
});

it("tells by events how its home came to be, so that there is something to filter", () => {
  const [home, , foreign] = organizations;
  const types = home?.events.map(({ eventTypeName }) => eventTypeName);
  expect(new Set(types)).toEqual(
    new Set(["SERVICE_ACCOUNT_CREATED", "SERVICE_ACCOUNT_SECRET_ADDED"]),
  );
  expect(foreign?.events).toEqual([]);
});

it("names its projects to whoever starts it, foreign ones included, and none of an organization there is not", () => {
  const emulator = createEmulator({ data: "contract" });
  const names = emulator.organizations.map(({ id }) =>
    emulator.projectsOf(id).map(({ name }) => name),
  );
  expect(names).toEqual([
    ["contract-one", "contract-two"],
    ["contract-one", "contract-two"],
    ["foreign-project"],
    ["foreign-project"],
  ]);
  expect(emulator.projectsOf("no-such-organization")).toEqual([]);
});
