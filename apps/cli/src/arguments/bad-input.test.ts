import { readFileSync } from "node:fs";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeSnapshotFile } from "@purser/inventory/node";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runInMemory } from "../../test/run-in-memory.ts";

const schema = new URL("../../schemas/error.schema.json", import.meta.url);
const isError = new Ajv2020().compile(JSON.parse(readFileSync(schema, "utf8")) as object);

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

const mistyped: readonly [line: string, complaint: string, hint: string][] = [
  ["audit --fail-on hgh", "'hgh' is invalid", "Did you mean high? Choose one of critical"],
  ["audit --preset strct", "'strct' is invalid", "Did you mean strict?"],
  ["audit --preset lax", "'lax' is invalid", "Choose one of relaxed"],
  ["orgs --plattform atlas", "Unknown option '--plattform'", "Did you mean --platform?"],
  ["doctr", "Unknown command 'doctr'", "Did you mean doctor?"],
  ["help acounts", "Unknown command 'acounts'", "Did you mean accounts?"],
  ["help accounts lst", "Unknown command 'lst'", "Did you mean list?"],
  ["acounts --help", "Unknown command 'acounts'", "Did you mean accounts?"],
  ["accounts lst -h", "Unknown command 'lst'", "Did you mean list?"],
  ["doctor --now 2026-11-22T09:00:00Z", "only works with --demo", "Add --demo"],
  ["doctor --dry-run", "takes no --dry-run", "purser doctor --help"],
  ["doctor more", "Too many arguments", "purser doctor --help"],
  ["doctor --platform mars", '--platform "mars"', "atlas, cloud-manager and gov"],
  ["completion", "Missing required argument 'shell'", "purser completion --help"],
  ["completion bsh", "'bsh' is invalid", "Did you mean bash? Choose one of bash, zsh, fish"],
  ["completion bash zsh", "Too many arguments", "purser completion --help"],
  ["completion bash --demo", "takes no --demo", "purser completion --help"],
];

test.each(mistyped)("guesses what purser %s meant", async (line, complaint, hint) => {
  const { code, stdout, stderr, requests } = await runInMemory(line.split(" "), { env });
  expect({ code, stdout, requests }).toEqual({ code: 2, stdout: "", requests: [] });
  expect(stderr).toMatch(/^purser: [^\n]+\n$/);
  expect(stderr).toContain(complaint);
  expect(stderr.slice(stderr.indexOf(complaint))).toContain(hint);
});

const account = "mdb_sa_id_0123456789abcdef01234567";
const demoOwner = "mdb_sa_id_68511483b548ea75c1c92ec5";

/** The same of the commands around the audit. `DIR` is a folder that holds `text` and a snapshot, `whole.ndjson`. */
const badAudits: readonly [line: string, complaint: string, hint: string][] = [
  ["audt", "Unknown command 'audt'", "Did you mean audit?"],
  ["audit --policy", "argument missing", "purser audit --help"],
  ["audit --demo --policy DIR/none.yaml", 'none.yaml" cannot be read', "Check the path"],
  ["audit --demo --policy DIR", "is a folder", "Name a file"],
  ["audit --demo --policy DIR/text/x", "no folder", "Check the path"],
  ["audit --demo --policy DIR/text", "text:1:1: ", "Mend it"],
  ["audit --demo --policy DIR/bad.yaml", "bad.yaml:2:1: ", "Did you mean breakGlass?"],
  ["audit --demo --preset lax", "'lax' is invalid", "relaxed, recommended, strict, pci"],
  ["audit --demo --rule", "argument missing", "purser audit --help"],
  ["audit --demo --rule unused-46", 'no rule "unused-46"', "Did you mean unused-45?"],
  ["audit --demo --rule MSA999", 'no rule "MSA999"', "purser rules"],
  ["audit --rule unused-45 DIR/whole.ndjson", "whole.ndjson", "Snapshots stand before --rule"],
  ["audit --demo --previous DIR/none", "The snapshot ", "Check the path"],
  ["audit --demo --previous DIR/text", "Line 1 of ", "purser snapshot"],
  ["audit --demo --baseline DIR/none", "The baseline ", "Check the path"],
  ["audit --demo --baseline DIR/text", "Line 1 of ", "purser audit --json"],
  ["audit --demo --fail-on hgh", "'hgh' is invalid", "critical, high, medium, low, info, none"],
  ["audit --demo --fail-on-new", "nothing to tell what is new", "--baseline FILE"],
  ["audit --demo --min-severity none", "'none' is invalid", "critical, high, medium, low, info"],
  ["audit --demo --min-confidence sure", "'sure' is invalid", "high, medium, low"],
  ["audit --demo --history DIR", "--history", "Name a file"],
  ["audit --demo --history DIR/no/file", "cannot be written", "Name a file"],
  ["audit --demo --history DIR/text", "Line 1 of ", "--history wrote"],
  ["audit --demo --history DIR/x -o json=DIR/./x", "into the history", "its own path"],
  ["audit --demo -o xml=-", '-o "xml=-"', "sarif"],
  ["audit --demo -o json", "does not say where to", "-o json=-"],
  ["audit --demo -o json=", "does not say where to", "-o json=-"],
  ["audit --demo -o csv=- -o text=-", "Two reports would go to stdout", "its own path"],
  ["audit --demo -o csv=DIR/x -o html=DIR/./x", "Two reports", "its own path"],
  ["audit --demo -o sarif=DIR/x -o csv=DIR/x.inventory.json", "Two reports", "its own path"],
  ["audit --demo -o sarif=-", "needs a file", "-o sarif=purser.sarif"],
  ["audit --demo -o html=DIR", "is a folder", "Name a file"],
  ["audit --demo -o html=DIR/no/x", "cannot be written", "Name a file"],
  ["audit --now 2026-11-22T09:00:00Z", "only works with --demo or a snapshot", "Add --demo"],
  ["audit DIR/none.ndjson", "The snapshot ", "Check the path"],
  ["audit DIR", "is a folder", "Name a file"],
  ["audit DIR/text", "Line 1 of ", "purser snapshot"],
  ["audit DIR/whole.ndjson DIR/text", "Line 1 of ", "purser snapshot"],
  ["audit DIR/empty.ndjson", "There is no organization in", "Take the snapshot again"],
  ["audit DIR/whole.ndjson --demo", "--demo and a snapshot exclude", "Leave one"],
  ["audit DIR/whole.ndjson --platform atlas", "--platform and a snapshot", "Leave one"],
  ["audit DIR/whole.ndjson --org 0123456789abcdef01234567", "--org and a snapshot", "Leave one"],
  ["audit DIR/whole.ndjson --base-url https://127.0.0.1", "--base-url and a", "Leave one"],
  ["audit DIR/whole.ndjson --timeout 30s", "--timeout and a snapshot", "Leave one"],
  ["audit DIR/whole.ndjson --concurrency 1", "--concurrency and a snapshot", "Leave one"],
  ["explain", "Missing required argument 'rule'", "purser explain --help"],
  ["explain MSA101 MSA102", "Too many arguments", "purser explain --help"],
  ["explain org-ownr", 'no rule "org-ownr"', "Did you mean org-owner?"],
  ["explain MSA101 --rule MSA101", "Unknown option '--rule'", "purser explain --help"],
  ["explain MSA101 --demo", "takes no --demo", "purser explain --help"],
  ["explain MSA101 --preset lax", "'lax' is invalid", "relaxed, recommended, strict, pci"],
  ["explain MSA101 --policy DIR/bad.yaml", "bad.yaml:2:1: ", "Did you mean breakGlass?"],
  ["rules MSA101", "Too many arguments", "purser rules --help"],
  ["rules --quiet", "takes no --quiet", "purser rules --help"],
  ["rules --policy DIR/none.yaml", "The policy file", "Check the path"],
  ["plan --demo -o json=-", "Unknown option '-o'", "purser plan --help"],
  ["plan --demo --fail-on high", "Unknown option '--fail-on'", "purser plan --help"],
  ["plan DIR/whole.ndjson --demo", "--demo and a snapshot exclude", "Leave one"],
  ["plan DIR/text", "Line 1 of ", "purser snapshot"],
  ["simulate --demo", "--apply <rule:client...>' not specified", "purser simulate --help"],
  ["simulate --demo --apply", "argument missing", "purser simulate --help"],
  ["simulate --demo --apply MSA101", "does not name a rule and an account", "RULE:CLIENT"],
  [`simulate --demo --apply MSA101:${account}:x`, "does not name", "RULE:CLIENT"],
  [`simulate --demo --apply org-ownr:${account}`, 'no rule "org-ownr"', "Did you mean org-owner?"],
  [`simulate --demo --rule org-ownr --apply MSA101:${demoOwner}`, "no rule", "org-owner?"],
  ["snapshot", "Missing required argument 'path'", "purser snapshot --help"],
  ["snapshot DIR/a DIR/b --demo", "Too many arguments", "purser snapshot --help"],
  ["snapshot DIR --demo", "is a folder", "Name a file"],
  ["snapshot DIR/no/x --demo", "cannot be written", "Name a file"],
  ["snapshot DIR/x --now 2026-11-22T09:00:00Z", "only works with --demo", "Add --demo"],
  ["snapshot DIR/x --demo --rule MSA101", "Unknown option '--rule'", "purser snapshot --help"],
  ["diff", "Missing required argument 'before'", "purser diff --help"],
  ["diff DIR/whole.ndjson", "Missing required argument 'after'", "purser diff --help"],
  ["diff DIR/whole.ndjson DIR/whole.ndjson DIR/x", "Too many arguments", "purser diff --help"],
  ["diff DIR/none DIR/whole.ndjson", "The snapshot ", "Check the path"],
  ["diff DIR/whole.ndjson DIR/text", "Line 1 of ", "purser snapshot"],
  ["diff DIR/whole.ndjson DIR/whole.ndjson --now 2026-11-22T09:00:00Z", "takes no --now", "--help"],
  ["diff DIR/whole.ndjson DIR/whole.ndjson --org 0123456789abcdef01234567", "no --org", "--help"],
];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "purser-bad-"));
  await writeFile(join(folder, "text"), "hello\n");
  await writeFile(join(folder, "bad.yaml"), "schemaVersion: 1\nbreakglas: []\n");
  await runInMemory(["snapshot", join(folder, "whole.ndjson"), "--demo", "--quiet"]);
  const tool = { name: "purser", version: "0.0.0" };
  const collectedAt = "2026-11-22T09:00:00Z";
  await writeSnapshotFile(join(folder, "empty.ndjson"), [
    { record: "snapshot", schemaVersion: 1, tool, collectedAt },
  ]);
});
afterAll(() => rm(folder, { recursive: true }));

test.each(badAudits)("refuses purser %s, and writes nothing", async (line, complaint, hint) => {
  const before = await readdir(folder);
  const argv = line.replaceAll("DIR", folder).split(" ");
  const { code, stdout, stderr, requests } = await runInMemory(argv, { env });
  expect({ code, stdout, requests }).toEqual({ code: 2, stdout: "", requests: [] });
  expect(stderr).toMatch(/^purser: [^\n]+\n$/);
  expect(stderr).toContain(complaint);
  expect(stderr.slice(stderr.indexOf(complaint))).toContain(hint);
  expect(await readdir(folder)).toEqual(before);
});

test.each([
  ["audit --demo --json -o csv=-", "usage", "its own path"],
  ["plan --demo --ndjson", "usage", "purser plan --help"],
  ["simulate --demo --json --apply x", "usage", "RULE:CLIENT"],
  ["snapshot - --demo --json", "usage", "Name a file"],
  ["explain org-ownr --json", "usage", "org-owner?"],
  ["diff DIR/text DIR/text --json", "usage", "purser snapshot"],
  ["audit --demo --policy DIR/bad.yaml --json", "usage", "Mend it"],
])("complains of purser %s in one published document", async (line, code, hint) => {
  const { stderr, ...outcome } = await runInMemory(line.replaceAll("DIR", folder).split(" "));
  expect(outcome).toMatchObject({ code: 2, stdout: "", requests: [] });
  const document = JSON.parse(stderr) as { error: { code: string; hint: string } };
  expect(isError(document) ? [] : isError.errors).toEqual([]);
  expect(document.error.code).toBe(code);
  expect(document.error.hint).toContain(hint);
});

test("reads a snapshot without asking anybody, whatever credentials there are", async () => {
  for (const credentials of [env, {}, { MONGODB_ATLAS_CLIENT_ID: "half" }]) {
    const argv = ["plan", join(folder, "whole.ndjson"), "--rule", "org-owner"];
    const { code, requests } = await runInMemory(argv, { env: credentials });
    expect({ code, requests }).toEqual({ code: 3, requests: [] });
  }
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
