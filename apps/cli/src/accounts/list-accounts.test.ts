import { readFileSync } from "node:fs";
import { createEmulator, type Emulator } from "@purser/emulator";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { expect, test } from "vitest";
import { runInMemory, type Outcome } from "../../test/run-in-memory.ts";
import type { AccountsDocument } from "./accounts-document.ts";

const schema = JSON.parse(
  readFileSync(new URL("../../schemas/accounts-list.schema.json", import.meta.url), "utf8"),
) as object;
const ajv = new Ajv2020({ strict: true, strictRequired: false });
addFormats.default(ajv);
const isDocument = ajv.compile<AccountsDocument>(schema);
const isAccount = ajv.compile({
  $ref: "#/$defs/account",
  $defs: (schema as { $defs: object }).$defs,
});

const demo = ["accounts", "list", "--demo", "--now", "2026-11-22T09:00:00Z"];
const listAtlas = ["accounts", "list", "--platform", "atlas"];
const now = Date.UTC(2026, 10, 22, 9);

function parseDocument(outcome: Outcome): AccountsDocument {
  const document: unknown = JSON.parse(outcome.stdout);
  if (!isDocument(document)) throw new Error(ajv.errorsText(isDocument.errors));
  return document;
}

/** Lists over the live path: credentials from the environment, the emulator in place of the network. */
function listLive(emulator: Emulator, owner: number, argv: readonly string[]): Promise<Outcome> {
  const { clientId = "", clientSecret = "" } = emulator.credentials[owner] ?? {};
  return runInMemory(["accounts", "list", ...argv], {
    env: {
      MONGODB_ATLAS_BASE_URL: emulator.baseUrl,
      MONGODB_ATLAS_CLIENT_ID: clientId,
      MONGODB_ATLAS_CLIENT_SECRET: clientSecret,
    },
    fetch: (request) => emulator.fetch(request),
    now,
  });
}

test("prints one document of the published shape, for both platforms", async () => {
  const outcome = await runInMemory([...demo, "--json"]);
  expect(outcome).toMatchObject({ code: 0, stderr: "", requests: [] });
  const { organizations, accounts } = parseDocument(outcome);
  expect(organizations.map(({ platform }) => platform)).toEqual(["atlas", "cloud-manager"]);
  for (const { id } of organizations) {
    expect(accounts.filter(({ orgId }) => orgId === id).length).toBeGreaterThan(5);
  }
});

test("narrows to a platform and to an organization", async () => {
  const all = parseDocument(await runInMemory([...demo, "--json"]));
  const one = parseDocument(await runInMemory([...demo, "--json", "--platform", "cloud-manager"]));
  expect(one.accounts).toEqual(all.accounts.filter(({ platform }) => platform === "cloud-manager"));
  const orgId = all.organizations[0]?.id ?? "";
  const other = parseDocument(await runInMemory([...demo, "--json", "--org", orgId]));
  expect(other.accounts).toEqual(all.accounts.filter((account) => account.orgId === orgId));
});

test("prints one account per line with --ndjson", async () => {
  const { accounts } = parseDocument(await runInMemory([...demo, "--json"]));
  const { stdout } = await runInMemory([...demo, "--ndjson"]);
  const lines = stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as unknown);
  expect(lines).toEqual(accounts);
  expect(lines.every((line) => isAccount(line))).toBe(true);
});

test("shows the same table every time, without control codes in a pipe", async () => {
  const { code, stdout, stderr } = await runInMemory(demo);
  expect(code).toBe(0);
  expect(stdout).toBe((await runInMemory(demo)).stdout);
  expect(stdout).not.toMatch(/[^\P{Cc}\n]/u);
  expect(stdout.split("\n")[0]).toMatch(
    /^NAME +CLIENT ID +ORGANIZATION +PLATFORM +ROLES +SECRETS +EXPIRES +LAST USED$/,
  );
  expect(stderr).toMatch(
    /^\d+ service accounts in .+ \(Atlas\), \d+ service accounts in .+ \(Cloud Manager\)\.\nDemo data/,
  );
});

test("says nothing but data with --quiet, and every request with --verbose", async () => {
  expect((await runInMemory([...demo, "--quiet"])).stderr).toBe("");
  const { stderr } = await runInMemory([...demo, "--verbose"]);
  expect(stderr).toMatch(
    /^access token minted, good until \S+Z\nGET \/api\/atlas\/v2\/\S+\nGET \/api\/\S+ 200 \d+ ms\n/,
  );
  const json = await runInMemory([...demo, "--verbose", "--json"]);
  for (const line of json.stderr.trimEnd().split("\n")) {
    expect(JSON.parse(line)).toMatchObject({ event: { kind: expect.any(String) as string } });
  }
});

test.each([
  [0, "atlas"],
  [3, "cloud-manager"],
])("lists live what credential %i sees on %s", async (owner, platform) => {
  const emulator = createEmulator();
  const outcome = await listLive(emulator, owner, ["--platform", platform, "--json"]);
  expect(outcome).toMatchObject({ code: 0, stderr: "" });
  const { organizations, accounts } = parseDocument(outcome);
  expect(organizations).toMatchObject([{ platform, complete: true }]);
  expect(accounts.length).toBeGreaterThan(5);
  expect(outcome.requests.every(({ url }) => url.startsWith(emulator.baseUrl))).toBe(true);
});

test("reports an organization it may not read beside the one it may", async () => {
  const emulator = createEmulator({ data: "contract" });
  const own = emulator.credentials[0]?.orgId ?? "";
  const foreign = emulator.organizations.find(
    ({ name, platform }) => /foreign/i.test(name) && platform === "atlas",
  );
  const orgs = ["--org", own, "--org", foreign?.id ?? ""];
  const { code, stdout, stderr } = await listLive(emulator, 0, orgs);
  expect(code).toBe(3);
  expect(stdout.trimEnd().split("\n").length).toBeGreaterThan(5);
  expect(stderr).toContain(
    `purser: Reading organization ${foreign?.id} on Atlas failed: the service answered 401`,
  );

  const json = await listLive(emulator, 0, [...orgs, "--json"]);
  expect(json.code).toBe(3);
  expect(parseDocument(json).organizations).toMatchObject([
    { id: own, complete: true },
    { id: foreign?.id, complete: false, error: { code: "denied", details: { status: 401 } } },
  ]);
  expect(JSON.parse(json.stderr)).toMatchObject({ error: { code: "denied" } });
});

test("reports every organization when the credentials are dead", async () => {
  const emulator = createEmulator();
  const clientSecret = `mdb_sa_sk_${"x".repeat(40)}`;
  const given = {
    env: {
      MONGODB_ATLAS_BASE_URL: emulator.baseUrl,
      MONGODB_ATLAS_CLIENT_ID: emulator.credentials[0]?.clientId ?? "",
      MONGODB_ATLAS_CLIENT_SECRET: clientSecret,
    },
    fetch: (request: Request) => emulator.fetch(request),
  };
  for (const [platform, attempt] of [
    [["--platform", "atlas"], "listing the organizations on Atlas"],
    [[], "finding out the platform of the credentials"],
  ] as const) {
    const outcome = await runInMemory(["accounts", "list", ...platform], given);
    expect(outcome).toMatchObject({ code: 3, stdout: "" });
    expect(outcome.stderr).toContain(
      `purser: Getting an access token for ${attempt} failed: the service answered 401, invalid_client`,
    );
    expect(outcome.stderr).toMatch(/^[^\n]+\n$/);
    expect(outcome.stderr).not.toContain(clientSecret);
  }
});

test("asks nobody without credentials", async () => {
  const { code, stdout, stderr, requests } = await runInMemory(["accounts", "list"]);
  expect(code).toBe(2);
  expect(stdout).toBe("");
  expect(stderr).toMatch(
    /^purser: There are no credentials\. Set MONGODB_ATLAS_CLIENT_ID .+ --demo.+\n$/,
  );
  expect(requests).toEqual([]);
});

test.each([
  ["atlas", "https://cloud.mongodb.com"],
  ["cloud-manager", "https://cloud.mongodb.com"],
  ["gov", "https://cloud.mongodbgov.com"],
])("sends nothing anywhere but to the host of %s", async (platform, origin) => {
  const { code, requests } = await runInMemory(["accounts", "list", "--platform", platform], {
    env: { MONGODB_ATLAS_CLIENT_ID: "mdb_sa_id_x", MONGODB_ATLAS_CLIENT_SECRET: "s" },
  });
  expect(code).toBe(3);
  expect(new Set(requests.map(({ url }) => url))).toEqual(new Set([`${origin}/api/oauth/token`]));
});

test("keeps a secret out of sight that somebody put into a name", async () => {
  const secret = `mdb_sa_sk_${"k".repeat(36)}last`;
  const { stdout } = await runInMemory([...listAtlas, "--org", "32b6e34b3d91647abb20e7b8"], {
    env: { MONGODB_ATLAS_ACCESS_TOKEN: "token" },
    fetch: async (request) =>
      Response.json(
        request.url.includes("serviceAccounts")
          ? {
              results: [
                {
                  clientId: "mdb_sa_id_0123456789abcdef01234567",
                  name: `old ${secret} \u001B[2J`,
                  createdAt: "2026-11-22T09:00:00Z",
                  roles: [],
                  secrets: [],
                },
              ],
            }
          : { id: "32b6e34b3d91647abb20e7b8", name: "Acme" },
      ),
  });
  expect(stdout).toContain("old mdb_sa_sk_…last \\u{1b}[2J");
  expect(stdout).toContain("no secret");
});
