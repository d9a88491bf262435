import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createEmulator, type Emulator } from "@purser/emulator";
import { expect, onTestFinished, test } from "vitest";
import { runInMemory, type Outcome } from "../../test/run-in-memory.ts";

type Given = { env?: Record<string, string>; fetch?: (request: Request) => Promise<Response> };

/** Lists as one of the emulator's owners, with the emulator in place of the network. */
function list(
  emulator: Emulator,
  argv: readonly string[],
  { env = {}, fetch = (request) => emulator.fetch(request) }: Given = {},
  signal = new AbortController().signal,
): Promise<Outcome> {
  return runInMemory(["accounts", "list", ...argv], {
    env: { MONGODB_ATLAS_BASE_URL: emulator.baseUrl, ...accountOf(emulator), ...env },
    fetch,
    signal,
    now: Date.now(),
  });
}

function accountOf(emulator: Emulator, platform = "atlas"): Record<string, string> {
  const { clientId = "", clientSecret = "" } = ownerOf(emulator, platform, "clientId");
  return { MONGODB_ATLAS_CLIENT_ID: clientId, MONGODB_ATLAS_CLIENT_SECRET: clientSecret };
}

function ownerOf(
  emulator: Emulator,
  platform: string,
  kind: "clientId" | "publicKey",
): Emulator["credentials"][number] {
  const orgs = emulator.organizations.filter((one) => one.platform === platform);
  const found = emulator.credentials.find(
    (one) => one[kind] !== undefined && orgs.some(({ id }) => id === one.orgId),
  );
  if (found === undefined) throw new Error(`There is no ${kind} on ${platform}.`);
  return found;
}

function paths({ requests }: Outcome): string[] {
  return requests.map(({ url }) => new URL(url).pathname.replace(/[a-f0-9]{24}/g, "ID"));
}

const token = "/api/oauth/token";
const v2 = "/api/atlas/v2/orgs";
const v1 = "/api/public/v1.0/orgs";

test.each([
  ["atlas", ["--platform", "atlas"], [token, v2, `${v2}/ID/serviceAccounts`]],
  ["atlas", [], [token, v2, v2, `${v2}/ID/serviceAccounts`]],
  ["cloud-manager", [], [token, v2, v1, v1, `${v1}/ID/serviceAccounts`]],
])("needs few requests on %s with %j", async (platform, argv, expected) => {
  const emulator = createEmulator();
  const outcome = await list(emulator, [...argv, "--json"], { env: accountOf(emulator, platform) });
  expect(outcome).toMatchObject({ code: 0, stderr: "" });
  expect(outcome.stdout).toContain(`"platform": "${platform}"`);
  expect(paths(outcome)).toEqual(expected);
});

test("mints one token for commands in a loop, and keeps it for this user alone", async () => {
  const home = await mkdtemp(join(tmpdir(), "purser-loop-"));
  onTestFinished(() => rm(home, { recursive: true }));
  const env = { HOME: home, LOCALAPPDATA: home, XDG_STATE_HOME: home };
  const emulator = createEmulator();
  const all: string[] = [];
  for (let count = 0; count < 3; count++) {
    const outcome = await list(emulator, ["--platform", "atlas"], { env });
    expect(outcome.code).toBe(0);
    all.push(...paths(outcome));
  }
  expect(all.filter((path) => path.startsWith("/api/oauth/"))).toEqual([token]);
  const files = await readdir(home, { recursive: true });
  const kept = files.filter((file) => file.endsWith(".json"));
  expect(kept).toHaveLength(1);
  const { mode } = await stat(join(home, kept[0] ?? ""));
  if (process.platform !== "win32") expect(mode & 0o777).toBe(0o600);
});

test("lists with an API key, on the platform that it belongs to", async () => {
  const emulator = createEmulator();
  const { publicKey = "", privateKey = "" } = ownerOf(emulator, "cloud-manager", "publicKey");
  const outcome = await list(emulator, ["--verbose"], {
    env: {
      MONGODB_ATLAS_CLIENT_ID: "",
      MONGODB_ATLAS_CLIENT_SECRET: "",
      MONGODB_ATLAS_PUBLIC_API_KEY: publicKey,
      MONGODB_ATLAS_PRIVATE_API_KEY: privateKey,
    },
  });
  expect(outcome.code).toBe(0);
  expect(outcome.stdout).toContain("cloud-manager");
  expect(outcome.stderr).toMatch(/service accounts in .+ \(Cloud Manager\)\.\n$/);
  expect(outcome.stderr).not.toContain(privateKey);
});

test.each([
  [{ MONGODB_ATLAS_CLIENT_SECRET: "secret\n" }, "MONGODB_ATLAS_CLIENT_SECRET begins or ends"],
  [{ MONGODB_ATLAS_ACCESS_TOKEN: "tok en" }, "MONGODB_ATLAS_ACCESS_TOKEN has characters"],
])("names the variable of credentials that cannot be sent: %j", async (env, complaint) => {
  const { code, stderr, requests } = await list(createEmulator(), [], { env });
  expect({ code, requests }).toEqual({ code: 2, requests: [] });
  expect(stderr).toContain(`purser: ${complaint}`);
});

test("refuses a proxy variable that is no address, and does not repeat it", async () => {
  const { code, stderr } = await runInMemory(["accounts", "list"], {
    env: { MONGODB_ATLAS_ACCESS_TOKEN: "token", HTTPS_PROXY: "hunter2 in the wrong variable" },
    hasNetwork: true,
  });
  expect(code).toBe(2);
  expect(stderr).toContain("HTTPS_PROXY");
  expect(stderr).not.toContain("hunter2");
});

const broken = (request: Request): boolean => request.url.includes("serviceAccounts");

test.each<[string, () => Promise<Response>, string]>([
  [
    "a failing service",
    async () => Response.json({ error: 500, errorCode: "UNEXPECTED_ERROR" }, { status: 500 }),
    "unreachable",
  ],
  ["a dead network", () => Promise.reject(new TypeError("fetch failed")), "unreachable"],
  ["a page of a proxy", async () => new Response("<html>"), "unexpected-answer"],
  ["no list", async () => Response.json({}), "unexpected-answer"],
  ["an account without a name", async () => Response.json({ results: [{}] }), "unexpected-answer"],
  [
    "a redirect",
    async () => new Response(null, { status: 302, headers: { location: "https://evil.example" } }),
    "unexpected-answer",
  ],
])("reports an organization that ends in %s, never an empty one", async (_what, answer, code) => {
  const emulator = createEmulator();
  const outcome = await list(emulator, ["--json"], {
    fetch: (request) => (broken(request) ? answer() : emulator.fetch(request)),
  });
  expect(outcome.code).toBe(3);
  expect(JSON.parse(outcome.stdout)).toMatchObject({
    organizations: [{ complete: false, error: { code } }],
    accounts: [],
  });
  const { error } = JSON.parse(outcome.stderr) as { error: { message: string } };
  expect(error.message).toMatch(
    /^Listing the service accounts of organization \w+ on Atlas failed/,
  );
});

test("gives up after the timeout", async () => {
  const emulator = createEmulator();
  const outcome = await list(emulator, ["--platform", "atlas", "--timeout", "20ms", "--verbose"], {
    fetch: never,
  });
  expect(outcome.code).toBe(3);
  await new Promise((resolve) => setTimeout(resolve, 50));
  // Nothing that the client tells after the end is printed.
  expect(outcome.stderr).toMatch(/listOrgs is tried again in [^\n]+\npurser: [^\n]+\n$/);
  expect(outcome.stderr).toContain("timeout of 20 ms. Check the network, or allow more time");
  expect(outcome.requests).not.toEqual([]);
  expect(outcome.requests.every(({ signal }) => signal.aborted)).toBe(true);
});

test.each([[[]], [["--platform", "atlas"]]])(
  "leaves nothing under way when interrupted, with %j",
  async (argv) => {
    const stop = new AbortController();
    const emulator = createEmulator();
    const running = list(emulator, argv, { fetch: never }, stop.signal);
    setTimeout(() => stop.abort(), 300);
    const { code, stderr, requests } = await running;
    expect(code).toBe(130);
    expect(stderr).toMatch(/^purser: .+ was interrupted\. Nothing was changed; run the command/);
    expect(requests).not.toEqual([]);
    expect(requests.every(({ signal }) => signal.aborted)).toBe(true);
  },
);

function never(request: Request): Promise<Response> {
  return new Promise((_, reject) => {
    request.signal.addEventListener("abort", () => reject(request.signal.reason as Error));
  });
}
