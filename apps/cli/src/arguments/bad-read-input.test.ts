import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { plantedSecret, leaks } from "../../test/planted-secrets.ts";
import { runInMemory } from "../../test/run-in-memory.ts";

const schema = new URL("../../schemas/error.schema.json", import.meta.url);
const isError = new Ajv2020().compile(JSON.parse(readFileSync(schema, "utf8")) as object);

/** Credentials are there, so that only the complaint keeps a request from being sent. */
const env = {
  MONGODB_ATLAS_CLIENT_ID: "mdb_sa_id_0123456789abcdef01234567",
  MONGODB_ATLAS_CLIENT_SECRET: `mdb_sa_sk_${"s".repeat(40)}`,
};

const account = "mdb_sa_id_0123456789abcdef01234567";
const ofOne = ["accounts get", "accounts projects", "secrets list", "access list"];

const badLines: readonly [line: string, complaint: string, hint: string][] = [
  ["ogs", "Unknown command 'ogs'", "Did you mean orgs?"],
  ["project", "Unknown command 'project'", "Did you mean projects?"],
  ["accounts gt", "Unknown command 'gt'", "Did you mean get?"],
  ["accounts project", "Unknown command 'project'", "Did you mean projects?"],
  ["secret list", "Unknown command 'secret'", "Did you mean secrets?"],
  ["access lst", "Unknown command 'lst'", "Did you mean list?"],
  ["orgs more", "Too many arguments", "purser orgs --help"],
  ["projects more", "Too many arguments", "purser projects --help"],
  ["orgs --org 123", '--org "123"', "24 hex digits"],
  ["projects --demo --org 0123456789abcdef01234567", "no organization 0123", "It has "],
  ["projects --now 2026-11-22T09:00:00Z", "only works with --demo", "Add --demo"],
  ["orgs --json --ndjson", "exclude each other", "Choose one"],
  ["projects --platform mars", '--platform "mars"', "atlas, cloud-manager and gov"],
  [`accounts get ${account} --ndjson`, "takes no --ndjson", "purser accounts get --help"],
  ["token --ndjson", "takes no --ndjson", "purser token --help"],
  ["token --org 0123456789abcdef01234567", "takes no --org", "purser token --help"],
  ["token now", "Too many arguments", "purser token --help"],
  ["token --revok", "Unknown option '--revok'", "Did you mean --revoke?"],
  ...ofOne.flatMap((words): [string, string, string][] => [
    [words, "Missing required argument 'client'", `purser ${words} --help`],
    [`${words} ${account} more`, "Too many arguments", `purser ${words} --help`],
    [`${words} mdb_sa_id_123`, 'CLIENT "mdb_sa_id_123" is not a client ID', "24 hex digits"],
    [`${words} EMPTY`, "CLIENT is empty", "client ID"],
    [`${words} ${plantedSecret}`, "is a secret", "replace that secret"],
    [`${words} ${account} --jsn`, "Unknown option '--jsn'", "Did you mean --json?"],
  ]),
];

test.each(badLines)("refuses purser %s", async (line, complaint, hint) => {
  const argv = line.split(" ").map((word) => (word === "EMPTY" ? "" : word));
  const { code, stdout, stderr, requests } = await runInMemory(argv, { env });
  expect({ code, stdout, requests }).toEqual({ code: 2, stdout: "", requests: [] });
  // Who asks for JSON is answered in JSON.
  expect(stderr).toMatch(/^(purser: [^\n]+|\{"error":[^\n]+)\n$/);
  expect(stderr).toContain(complaint);
  expect(stderr.slice(stderr.indexOf(complaint))).toContain(hint);
  expect(leaks(stderr)).toBe(false);
});

test.each(ofOne)("complains of purser %s in one published document", async (words) => {
  for (const client of ["mdb_sa_id_123", plantedSecret]) {
    const argv = [...words.split(" "), client, "--json"];
    const { stderr, ...outcome } = await runInMemory(argv, { env });
    expect(outcome).toMatchObject({ code: 2, stdout: "", requests: [] });
    const document = JSON.parse(stderr) as { error: { code: string } };
    expect(isError(document) ? [] : isError.errors).toEqual([]);
    expect(document.error.code).toBe("usage");
    expect(leaks(stderr)).toBe(false);
  }
});

test.each(["orgs", "projects", "token", ...ofOne.map((words) => `${words} ${account}`)])(
  "asks nobody without credentials: purser %s",
  async (line) => {
    const outcome = await runInMemory(line.split(" "));
    expect(outcome).toMatchObject({ code: 2, stdout: "", requests: [] });
    expect(outcome.stderr).toMatch(/^purser: There are no credentials\. [^\n]+ --demo[^\n]+\n$/);
  },
);
