import { expect, test } from "vitest";
import { runInMemory } from "../../test/run-in-memory.ts";

/** Credentials are there, so that only the complaint keeps a request from being sent. */
const env = {
  MONGODB_ATLAS_CLIENT_ID: "mdb_sa_id_0123456789abcdef01234567",
  MONGODB_ATLAS_CLIENT_SECRET: `mdb_sa_sk_${"s".repeat(40)}`,
};

const badLines: readonly [line: string, complaint: string, hint: string][] = [
  ["acounts list", "Unknown command 'acounts'", "Did you mean accounts?"],
  ["accounts lst", "Unknown command 'lst'", "Did you mean list?"],
  ["accounts list --jsn", "Unknown option '--jsn'", "Did you mean --json?"],
  ["accounts list more", "Too many arguments", "purser accounts list --help"],
  ["accounts list --org", "argument missing", "purser accounts list --help"],
  ["accounts list --org 123", '--org "123"', "24 hex digits"],
  ["accounts list --platform mars", '--platform "mars"', "atlas, cloud-manager and gov"],
  ["accounts list --demo --platform gov", "government cloud", "--platform atlas"],
  ["accounts list --demo --now yesterday", '--now "yesterday"', "2026-11-22T09:00:00Z"],
  ["accounts list --demo --now 2026-02-30T00:00:00Z", "not an ISO 8601 instant", "--now 2026"],
  ["accounts list --demo --now 2026-11-22T09:00:00", "with Z or an offset", "--now 2026"],
  ["accounts list --demo --now 1969-01-01T00:00:00Z", "2000 and 2099", "--now 2026"],
  ["accounts list --now 2026-11-22T09:00:00Z", "only works with --demo", "Add --demo"],
  ["accounts list --timeout 30", '--timeout "30"', "--timeout 30s"],
  ["accounts list --timeout 0s", "1 ms and 24 h", "--timeout 30s"],
  ["accounts list --timeout 25h", "1 ms and 24 h", "--timeout 30s"],
  ["accounts list --concurrency 0", '--concurrency "0"', "1 to 256"],
  ["accounts list --concurrency 257", '--concurrency "257"', "1 to 256"],
  ["accounts list --base-url nowhere", "not an HTTP address", "https://"],
  ["accounts list --base-url http://example.com", "unencrypted", "https://"],
  ["accounts list --base-url https://example.com/api", "more than a scheme", "https://"],
  ["accounts list --base-url https://me:pass@example.com", "a user name", "https://"],
  ["accounts list --base-url https://127.0.0.1 --demo", "exclude each other", "leave one"],
  ["accounts list --quiet --verbose", "exclude each other", "Choose one"],
  ["accounts list --demo --org 0123456789abcdef01234567", "no organization 0123", "It has "],
  ["emulator --port 65536", '--port "65536"', "1 to 65535"],
  ["emulator --port -1", '--port "-1"', "1 to 65535"],
  ["emulator --port http", '--port "http"', "1 to 65535"],
  ["emulator --data nothing", '"nothing"', "demo, demo-before, maximal, contract and fleet:N"],
  ["emulator --fault nothing", '"nothing"', "latency"],
  ["emulator --demo", "takes no --demo", "purser emulator --help"],
  ["emulator --org 0123456789abcdef01234567", "takes no --org", "purser emulator --help"],
  ["--nonsense", "Unknown option '--nonsense'", "purser --help"],
];

test.each(badLines)("refuses purser %s", async (line, complaint, hint) => {
  const { code, stdout, stderr, requests } = await runInMemory(line.split(" "), { env });
  expect(code).toBe(2);
  expect(stdout).toBe("");
  expect(stderr).toMatch(/^purser: [^\n]+\n$/);
  expect(stderr).toContain(complaint);
  expect(stderr.slice(stderr.indexOf(complaint))).toContain(hint);
  expect(requests).toEqual([]);
});

test.each([
  ["MONGODB_ATLAS_BASE_URL", "http://example.com"],
  ["MONGODB_ATLAS_ORG_ID", "mine"],
])("refuses a bad %s", async (name, value) => {
  const bad = { ...env, [name]: value };
  const { code, stderr, requests } = await runInMemory(["accounts", "list"], { env: bad });
  expect(code).toBe(2);
  expect(stderr).toContain(`purser: ${name} "${value}"`);
  expect(requests).toEqual([]);
});

test("complains in JSON to who asks for JSON", async () => {
  const { code, stdout, stderr } = await runInMemory(["accounts", "list", "--json", "--ndjson"]);
  expect(code).toBe(2);
  expect(stdout).toBe("");
  expect(JSON.parse(stderr)).toEqual({
    error: {
      code: "usage",
      message: "--json and --ndjson exclude each other.",
      hint: "Choose one of them.",
      details: {},
    },
  });
});

test.each([[[]], [["--demo"]], [["accounts"]]])("prints help to stderr for %j", async (argv) => {
  const { code, stdout, stderr } = await runInMemory(argv);
  expect(code).toBe(2);
  expect(stdout).toBe("");
  expect(stderr).toContain("Usage: purser");
});
