import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { createMemoryKeychain } from "@purser/core/node";
import type { Platform } from "@purser/spec";
import { Ajv2020 } from "ajv/dist/2020.js";
import { fullFormats } from "ajv-formats/dist/formats.js";
import { describe, expect, test } from "vitest";
import { ills } from "../../test/ills.ts";
import { runInMemory } from "../../test/run-in-memory.ts";
import { clientSecret, credentialEnv, ids, runInSmallWorld } from "../../test/small-world.ts";
import { tryWithoutKeys } from "../../test/try-without-keys.ts";
import type { DoctorDocument } from "./doctor-document.ts";

const schema = new URL("../../schemas/doctor.schema.json", import.meta.url);
const validate = new Ajv2020({
  allowUnionTypes: true,
  formats: { "date-time": fullFormats["date-time"] },
}).compile(JSON.parse(readFileSync(schema, "utf8")) as object);

function documentOf(stdout: string): DoctorDocument {
  const document = JSON.parse(stdout) as DoctorDocument;
  expect(validate(document) ? [] : validate.errors).toEqual([]);
  return document;
}

const platforms: readonly Platform[] = ["atlas", "cloud-manager"];
const cases = platforms.flatMap((platform) =>
  Object.entries(ills).map(([name, ill]) => [platform, name, ill] as const),
);

// What people are shown, one file per ill. `UPDATE_GOLDENS=1` writes them anew: read the difference before it is kept.
const folder = join(import.meta.dirname, "../../test/doctor-goldens");

describe.each(cases)("on %s, %s", (platform, name, ill) => {
  const words = ["doctor", "--platform", platform, ...(ill.argv ?? [])];

  test("is put down to one check, with what to type", async () => {
    const { code, stdout, stderr } = await runInSmallWorld(platform, [...words, "--json"], ill);
    expect({ code, stderr }).toEqual({ code: 3, stderr: "" });
    const checks = documentOf(stdout).connections[0]?.checks ?? [];
    const [first, ...others] = checks.filter(({ verdict }) => verdict === "problem");
    expect(first?.name).toBe(ill.check);
    if (first === undefined || first.verdict === "passed") return;
    expect(`${first.message} ${first.nextStep}`).toMatch(ill.says);
    expect(first.commands.some((command) => ill.command.test(command))).toBe(true);
    // What follows from it says so, and has nothing to do of its own.
    expect(others.flatMap((check) => (check.verdict === "passed" ? [] : check.commands))).toEqual(
      [],
    );
  });

  test("is shown to people as the golden has it", async () => {
    const { code, stdout, stderr } = await runInSmallWorld(platform, words, ill);
    expect(stdout).not.toContain(clientSecret);
    const real = `purser ${words.join(" ")}\nexit code ${code}\n--- stdout\n${stdout}--- stderr\n${stderr}`;
    const path = join(folder, `${platform}, ${name}.txt`);
    if (process.env["UPDATE_GOLDENS"] === "1") {
      mkdirSync(folder, { recursive: true });
      writeFileSync(path, real);
    }
    expect(real).toBe(readFileSync(path, "utf8"));
  });

  test("changes nothing, and asks few questions", async () => {
    const { requests } = await runInSmallWorld(platform, words, ill);
    const writes = requests.filter(
      ({ method, url }) => method !== "GET" && !url.endsWith("/api/oauth/token"),
    );
    expect(writes).toEqual([]);
    expect(requests.length).toBeLessThanOrEqual(7);
  });
});

test.each(platforms)(
  "finds nothing wrong with a sound connection to %s, which it finds out",
  async (platform) => {
    const { code, stdout, stderr } = await runInSmallWorld(platform, ["doctor", "--json"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const { summary, connections } = documentOf(stdout);
    expect(summary).toEqual({ passed: 14, problems: 0, unknown: 0 });
    expect(connections[0]?.platform).toBe(platform);
  },
);

test.each([
  ["atlas", "cloud-manager"],
  ["cloud-manager", "atlas"],
] as const)("says that credentials of %s are not those of %s", async (platform, other) => {
  const argv = ["doctor", "--platform", other, "--org", ids.org];
  const { code, stdout } = await runInSmallWorld(platform, argv);
  expect(code).toBe(3);
  expect(stdout).toContain(`Use --platform ${platform}`);
  expect(stdout).toContain(`\n      purser doctor --org ${ids.org} --platform ${platform}\n`);
});

test("prints --json of the published shape, every key of it needed", async () => {
  const { stdout } = await runInSmallWorld("atlas", ["doctor", "--json"], ills["a missing role"]);
  const { needed, spared } = tryWithoutKeys(documentOf(stdout), (value) => validate(value));
  const optional = /\.(facts|clientId)|^connections\[\]\.checks\[\]\.(nextStep|commands)$/;
  expect(spared.filter((key) => !optional.test(key))).toEqual([]);
  expect(needed.length).toBeGreaterThan(10);
});

test("takes what could not be found out for unknown, and not for passed", async () => {
  const { code, stdout } = await runInSmallWorld("atlas", ["doctor", "--json"], {
    prepare: (_organization, account) => {
      account.roles = ["ORG_MEMBER"];
      account.refusedOperations = [];
    },
    fetch: (request, pass) =>
      request.url.includes("/serviceAccounts?")
        ? Promise.resolve(new Response("{}", { status: 503 }))
        : pass(),
  });
  expect(code).toBe(3);
  const { summary, connections } = documentOf(stdout);
  expect(summary).toMatchObject({ problems: 0 });
  const open = connections[0]?.checks.filter(({ verdict }) => verdict === "unknown");
  expect(open?.map(({ name }) => name)).toEqual([
    "missing-role",
    "expiring-secret",
    "organization-access",
  ]);
});

test("says how to give credentials where there are none, and which names mean nothing", async () => {
  const env = { MONGODB_ATLAS_PUBLIC_KEY: "abcdefgh" };
  const { code, stdout, stderr, requests } = await runInMemory(["doctor"], { env });
  expect({ code, stdout, requests }).toEqual({ code: 2, stdout: "", requests: [] });
  expect(stderr).toMatch(/^purser: There are no credentials\./);
  expect(stderr).toContain(
    "MONGODB_ATLAS_PUBLIC_KEY is set, which Purser does not read: MONGODB_ATLAS_PUBLIC_API_KEY is.",
  );
  expect(stderr).toContain("\n  export MONGODB_ATLAS_CLIENT_ID=");
  expect(stderr).toContain("\n  purser profile add NAME\n");
  expect((await runInMemory(["doctor", "--quiet"], { env })).stderr.split("\n")).toHaveLength(2);
  const json = await runInMemory(["doctor", "--json"], { env });
  expect(JSON.parse(json.stderr)).toMatchObject({ error: { code: "missing-credentials" } });
});

test("diagnoses every profile that is named, each with commands of its own", async () => {
  const home = await mkdtemp(join(tmpdir(), "purser-doctor-"));
  const keychain = createMemoryKeychain();
  const env = { HOME: home };
  const add = (name: string, secret: string) =>
    runInMemory(["profile", "add", name, "--client-id", ids.client, "--client-secret-stdin"], {
      env,
      keychain,
      stdin: secret,
    });
  expect((await add("good", clientSecret)).code).toBe(0);
  expect((await add("bad", `mdb_sa_sk_${"x".repeat(40)}`)).code).toBe(0);
  const named = ["--profile", "good", "--profile", "bad"];
  const run = (more: string[]) =>
    runInSmallWorld("atlas", ["doctor", ...named, ...more], { env, keychain });
  const { code, stdout } = await run(["--json"]);
  expect(code).toBe(3);
  const [good, bad] = documentOf(stdout).connections;
  expect(good).toMatchObject({ profile: "good", summary: { problems: 0, unknown: 0 } });
  expect(bad).toMatchObject({ profile: "bad", summary: { problems: 1 } });
  const text = (await run([])).stdout;
  expect(text).toContain("Atlas, profile bad, as service account");
  expect(text).toContain(`\n      purser profile add bad --client-id ${ids.client} --replace\n`);
  // What the environment's variables are for is of no use to a profile.
  expect(text).not.toContain("read -rs");
  await rm(home, { recursive: true });
});

test("says that half of the credentials is missing", async () => {
  const env = { MONGODB_ATLAS_CLIENT_ID: credentialEnv.MONGODB_ATLAS_CLIENT_ID };
  const { code, stderr } = await runInMemory(["doctor"], { env });
  expect(code).toBe(2);
  expect(stderr).toContain("MONGODB_ATLAS_CLIENT_SECRET is not set");
});

test("names the proxy's variable, and not its password", async () => {
  const { stdout } = await runInSmallWorld("atlas", ["doctor"], {
    ...ills["a host whose name does not resolve"],
    env: { ...credentialEnv, HTTPS_PROXY: "http://me:hunter2@proxy.invalid:3128" },
  });
  expect(stdout.replaceAll(/\s+/g, " ")).toContain("the proxy that HTTPS_PROXY names");
  expect(stdout).not.toContain("hunter2");
});

test("fits a terminal, where only what is typed may be longer", async () => {
  for (const ill of Object.values(ills)) {
    const argv = ["doctor", "--platform", "atlas", ...(ill.argv ?? [])];
    const { stdout } = await runInSmallWorld("atlas", argv, { ...ill, columns: 80 });
    const lines = stripVTControlCharacters(stdout).split("\n");
    expect(lines.filter((line) => line.length > 80 && !line.startsWith("      "))).toEqual([]);
  }
});

test("stops when it is asked to", async () => {
  const stop = new AbortController();
  const { code, stdout, stderr } = await runInSmallWorld("atlas", ["doctor"], {
    signal: stop.signal,
    fetch: () => {
      stop.abort();
      return new Promise(() => undefined);
    },
  });
  expect({ code, stdout }).toEqual({ code: 130, stdout: "" });
  expect(stderr).toContain("was interrupted");
});
