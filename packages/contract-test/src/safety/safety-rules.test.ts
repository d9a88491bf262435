import { mkdtemp, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createContractWorld } from "../../test/contract-world.ts";
import type { ActiveCheck } from "../checks/check.ts";
import { createFileJournal } from "../node/file-journal.ts";
import { readJournals } from "../node/journal-file.ts";
import { lockOrganization } from "../node/run-lock.ts";
import type { ContractOptions } from "../run/contract-options.ts";
import { createMemoryJournal } from "../run/journal.ts";
import { checkHost } from "./check-host.ts";
import { cautiousName, type Consent } from "./consent.ts";
import { sweep } from "./sweep.ts";

const maker: ActiveCheck = {
  id: "MAKER",
  kind: "lifecycle",
  summary: "Makes an account.",
  operations: () => ["createOrgServiceAccount"],
  async *run({ workshop }) {
    await workshop.create("organization");
    yield { verdict: "pass", case: "made", message: "Made." };
  },
};

const consent: Consent = { confirm: ({ id }) => id };
const newFolder = (): Promise<string> => mkdtemp(join(tmpdir(), "purser-contract-"));

/** A run that watches which methods went out. */
async function attempt(more: Partial<ContractOptions>) {
  const world = createContractWorld("atlas");
  const sent: string[] = [];
  const home = world.emulator.organizations.find(({ platform }) => platform === "atlas")?.id ?? "";
  const run = world.run({
    catalogue: [maker],
    isEmulated: false,
    consent,
    fetch: (input, init) => {
      if (!new Request(input).url.includes("/oauth/")) sent.push(init?.method ?? "GET");
      return world.options.fetch?.(input, init) ?? Promise.reject(new Error("no fetch"));
    },
    ...more,
  });
  const outcome = await run.catch((error: unknown) => error as Error & { rule?: string });
  return { world, home, outcome, writes: sent.filter((method) => method !== "GET") };
}

test.each<[string, string, Partial<ContractOptions>]>([
  ["nobody gave leave", "consent", { consent: undefined as unknown as Consent }],
  ["nobody typed the ID", "consent", { consent: { confirm: () => undefined } }],
  ["another ID was typed", "consent", { consent: { confirm: () => "6a7eafd2a08ff49b6f748ca8" } }],
  ["a part of it was typed", "consent", { consent: { confirm: ({ id }) => id.slice(0, 23) } }],
  ["the name does not match", "name", { consent: { ...consent, namePattern: /^Trial/ } }],
  ["the host is not on the list", "host", { baseUrl: "https://cloud.example.com" }],
])("writes nothing where %s", async (_, rule, more) => {
  const { outcome, writes } = await attempt(more);
  expect(outcome).toMatchObject({ name: "RefusedRunError", rule });
  expect(writes).toEqual([]);
});

test("writes nothing where the journal holds an account that was there before", async () => {
  const journal = createMemoryJournal("abcdef");
  const { world, home } = await attempt({});
  const self = world.emulator.credentials[0]?.clientId;
  await journal.write({ mark: "ct-abcdef-1", orgId: home, state: "made", clientId: self });
  const { outcome, writes } = await attempt({ journal });
  expect(outcome).toMatchObject({ rule: "journal" });
  expect(writes).toEqual([]);
});

test("writes nothing where it could not see all accounts that were there before", async () => {
  const world = createContractWorld("atlas");
  const fetch: typeof globalThis.fetch = (input, init) =>
    new URL(new Request(input).url).pathname.endsWith("/serviceAccounts") && init?.method === "GET"
      ? Promise.resolve(new Response("{}", { status: 500 }))
      : (world.options.fetch?.(input, init) ?? Promise.reject(new Error("no fetch")));
  const { outcome } = await attempt({ fetch, baseUrl: world.options.baseUrl });
  expect(outcome).toMatchObject({ rule: "accounts" });
  expect(world.emulator.requestCount).toBeLessThan(20);
});

test("writes nothing while another process tests the organization", async () => {
  const folder = await newFolder();
  const { home, writes: all } = await attempt({});
  expect(all).toEqual(["POST", "DELETE"]);
  const release = await lockOrganization(folder, home);
  const { outcome, writes } = await attempt({ journal: createFileJournal({ folder }) });
  expect(outcome).toMatchObject({ rule: "lock" });
  expect(writes).toEqual([]);
  await release();
  const { writes: later } = await attempt({ journal: createFileJournal({ folder }) });
  expect(later).toEqual(["POST", "DELETE"]);
  expect(await readdir(folder)).toEqual([]);
});

test("takes over the lock of a process that runs no more", async () => {
  const folder = await newFolder();
  const release = await lockOrganization(folder, "a".repeat(24));
  const lock = join(folder, `${"a".repeat(24)}.lock`);
  expect((await stat(lock)).mode & 0o777).toBe(0o600);
  const dead = (await readFile(lock, "utf8")).replace(String(process.pid), "4194304");
  await release();
  await writeFile(lock, dead);
  const again = await lockOrganization(folder, "a".repeat(24));
  await again();
  expect(await readdir(folder)).toEqual([]);
});

test("has an account in its journal, on the disk, before it is asked for", async () => {
  const folder = await newFolder();
  const seen: string[] = [];
  const world = createContractWorld("atlas");
  const fetch: typeof globalThis.fetch = async (input, init) => {
    if (init?.method === "POST" && new Request(input).url.endsWith("serviceAccounts")) {
      const name = (await readdir(folder)).find((each) => each.endsWith(".ndjson")) ?? "";
      expect((await stat(join(folder, name))).mode & 0o777).toBe(0o600);
      seen.push(await readFile(join(folder, name), "utf8"));
    }
    return world.options.fetch?.(input, init) ?? Promise.reject(new Error("no fetch"));
  };
  const journal = createFileJournal({ folder });
  await world.run({ catalogue: [maker], fetch, journal });
  expect(seen).toHaveLength(1);
  expect(seen[0]).toContain(`"mark":"ct-${journal.runId}-1"`);
  expect(seen[0]).toContain('"state":"planned"');
  expect(seen[0]).not.toContain("clientId");
});

test("is refused a second time while the first left something behind, until it was swept", async () => {
  const folder = await newFolder();
  const world = createContractWorld("atlas", { faults: ["server-error@deleteOrgServiceAccount"] });
  const run = () => world.run({ catalogue: [maker], journal: createFileJournal({ folder }) });
  const { leftovers } = await run();
  expect(leftovers).toHaveLength(1);
  await expect(run()).rejects.toMatchObject({ rule: "journal" });
  const [journal] = await readJournals(folder);
  expect(journal?.entries).toMatchObject([{ state: "made", clientId: leftovers[0] }]);
});

test("sweeps nothing on the word of a journal that names somebody else's account", async () => {
  const world = createContractWorld("cloud-manager");
  const { identities, baseUrl, fetch, clock, platform } = world.options;
  const home = world.emulator.organizations.find((each) => each.platform === platform)?.id ?? "";
  const other = world.emulator.credentials.find(
    ({ orgId, role }) => orgId === home && role === "ORG_READ_ONLY",
  );
  const head = { platform, target: "", orgId: home, at: "2026-11-22T09:00:00Z", runId: "abcdef" };
  const entry = { mark: "ct-abcdef-1", orgId: home, clientId: other?.clientId } as const;
  const sweeping = sweep({
    platform,
    baseUrl,
    owner: identities.owner,
    orgId: home,
    journals: [{ head: { ...head, accounts: [] }, entries: [{ ...entry, state: "made" }] }],
    ...(fetch && { fetch }),
    ...(clock && { clock }),
  });
  await expect(sweeping).rejects.toMatchObject({ rule: "journal" });
});

test("knows the hosts of the service and of this machine", () => {
  for (const host of [
    "https://cloud.mongodb.com",
    "https://cloud.mongodbgov.com",
    "http://127.0.0.1:8787",
  ])
    expect(() => checkHost(host)).not.toThrow();
  for (const host of ["https://cloud.mongodb.com.example.org", "https://127.0.0.1.example.org"])
    expect(() => checkHost(host)).toThrow("Contract tests do not go to");
  expect(() => checkHost("https://proxy.example.org", ["proxy.example.org"])).not.toThrow();
});

test.each([
  ["Acme test", true],
  ["acme-sandbox-2", true],
  ["Contract atlas", true],
  ["DEV", true],
  ["Acme", false],
  ["Attestation Ltd", false],
  ["Devon County", false],
])("is cautious by default: %s", (name, isMeant) => {
  expect(cautiousName.test(name)).toBe(isMeant);
});
