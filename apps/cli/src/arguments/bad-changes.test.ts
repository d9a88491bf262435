import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runInMemory } from "../../test/run-in-memory.ts";

/** Credentials are there, so that only the complaint keeps a request from being sent. */
const env = {
  MONGODB_ATLAS_CLIENT_ID: "mdb_sa_id_0123456789abcdef01234567",
  MONGODB_ATLAS_CLIENT_SECRET: `mdb_sa_sk_${"s".repeat(40)}`,
};

const client = "mdb_sa_id_68511483b548ea75c1c92ec5";
const id = "62341811b548ea75c1c92f6d";
const whole = "accounts create --name ci --description Deploys --role ORG_MEMBER";

/** `DIR` is a folder with some files of options. */
const badLines: readonly [line: string, complaint: string, hint: string][] = [
  ["accounts create --nme ci", "Unknown option '--nme'", "Did you mean --name?"],
  ["accounts create more", "Too many arguments", "purser accounts create --help"],
  ["accounts create", "needs --name", "--name ci"],
  ["accounts create --name ci", "needs --description", "--description"],
  ["accounts create --name ci --description x", "which roles", "--role ORG_READ_ONLY"],
  [whole, "where the secret goes", "file:PATH, stdout, env:FILE:NAME or exec:COMMAND"],
  [`${whole} --to file:DIR/new`, "how long the secret lives", "--hours 2160"],
  [`${whole} --hours 7 --to file:DIR/new`, '--hours "7"', "8 to 8766"],
  [`${whole} --hours 8767 --to file:DIR/new`, '--hours "8767"', "8 to 8766"],
  [`${whole} --hours 90d --to file:DIR/new`, '--hours "90d"', "8 to 8766"],
  [`${whole} --hours 720 --to nowhere`, "nowhere", "file:"],
  [`${whole} --hours 720 --to file:`, "file:", "file:"],
  [`${whole} --hours 720 --to file:DIR/text`, "text", "."],
  [`${whole} --hours 720 --to file:DIR/no/x`, "no", "."],
  [`${whole} --hours 720 --to env:DIR/new`, "env:", "."],
  [`${whole} --hours 720 --to env:DIR/new:1x`, "1x", "."],
  [`${whole} --hours 720 --to stdout --json`, "both go to stdout", "another place"],
  ["accounts create --name a/b", '--name "a/b"', "nothing else"],
  [`accounts create --name ${"x".repeat(65)}`, "1 to 64", "nothing else"],
  [`accounts create --description ${"x".repeat(251)}`, "1 to 250", "nothing else"],
  ["accounts create --role owner", '--role "owner"', "ORG_READ_ONLY"],
  [`${whole} --project ${id}`, "ORG_MEMBER is a role in the organization", "Leave --project out"],
  ["accounts create --project mine", '--project "mine"', "24 hex digits"],
  ["accounts create --file", "argument missing", "purser accounts create --help"],
  ["accounts create --file DIR/none", "The file of options", "Check the path"],
  ["accounts create --file DIR", "is a folder", "Name a file"],
  ["accounts create --file DIR/text", "is not JSON", "JSON object"],
  ["accounts create --file DIR/list.json", "is not a JSON object", "JSON object"],
  ["accounts create --file DIR/other.json", '"roles" in', "name, description, role, project"],
  ["accounts create --file DIR/kind.json", '"hours" in', "Write a number"],
  ["accounts create --file DIR/value.json", '"role" in', "ORG_READ_ONLY"],
  ["accounts create --file DIR/name.json --name ci", "on the command line", "Leave one"],
  ["accounts create --file -", "stdin is not JSON", "JSON object"],
  ["accounts update", "Missing required argument 'client'", "purser accounts update --help"],
  ["accounts update mine --name x", 'Client "mine"', "mdb_sa_id_"],
  [`accounts update ${client}`, "what to change", "--name, --description or --role"],
  [`accounts update ${client} --role GROUP_OWNER`, "no project is named", "Add --project"],
  [`accounts update --role ORG_MEMBER ${client}`, "is not a role", "stands before --role"],
  [`accounts update ${client} --file DIR/hours.json`, '"hours" in', "It takes name"],
  [`accounts update ${client} --hours 8`, "Unknown option '--hours'", "--help"],
  ["accounts delete", "Missing required argument 'client'", "purser accounts delete --help"],
  [`accounts delete ${client} ${client}`, "Too many arguments", "purser accounts delete --help"],
  [`accounts delete ${client}`, "no terminal to ask", "--yes"],
  [`accounts delete ${client} --project ${id} --yes`, "takes no --project", "--help"],
  [`accounts delete ${client} --ndjson --yes`, "takes no --ndjson", "--help"],
  [`accounts delete ${client} --demo --yes`, "an organization on each", "--platform atlas"],
  [`accounts assign ${client} --role GROUP_OWNER`, "which project", "Add --project"],
  [`accounts assign ${client} --project ${id}`, "which roles", "--role GROUP_READ_ONLY"],
  [`accounts assign ${client} --project ${id} --role ORG_OWNER`, "ORG_OWNER", "GROUP_READ_ONLY"],
  [`accounts unassign ${client}`, "which project", "Add --project"],
  ["secrets create", "Missing required argument 'client'", "purser secrets create --help"],
  [`secrets create ${client}`, "where the secret goes", "exec:COMMAND"],
  [`secrets create ${client} --to file:DIR/new`, "how long", "--hours 2160"],
  [`secrets delete ${client}`, "Missing required argument 'secret'", "--help"],
  [`secrets delete ${client} mine`, 'Secret "mine"', "purser secrets list"],
  ["secrets rotate --hours 720 --to file:DIR/new", "whose secret", "--all"],
  [
    `secrets rotate ${client} --all --hours 720 --to file:DIR/new`,
    "exclude each other",
    "Name one",
  ],
  [`secrets rotate ${client} --max 3`, "--max has no effect", "Add --all"],
  [`secrets rotate ${client} --older-than 3d`, "--older-than has no effect", "Add --all"],
  [`secrets rotate ${client} --stop-on-first-error`, "has no effect", "Add --all"],
  [`secrets rotate ${client} --wait 3m`, "--wait has no effect", "Add --finish"],
  [`secrets rotate ${client} --wait soon`, '--wait "soon"', "--wait 30s"],
  ["secrets rotate --all --max 3", "--all needs --older-than", "--older-than 60d"],
  ["secrets rotate --all --older-than 60d", "--all needs --max", "--max 10"],
  ["secrets rotate --all --older-than 60", '--older-than "60"', "60d"],
  ["secrets rotate --all --older-than 367d", "more than a year", "60d"],
  ["secrets rotate --all --older-than 60d --max 0", '--max "0"', "1 to 200"],
  ["secrets rotate --all --older-than 60d --max 201", '--max "201"', "1 to 200"],
  ["secrets rotate --all --self --older-than 60d --max 1", "--self and --all", "Leave --self"],
  [
    "secrets rotate --all --older-than 60d --max 2 --hours 720 --to file:DIR/{clientId}",
    "no terminal to ask",
    "--yes",
  ],
  [`secrets rotate ${client} --hours 720 --to file:{clientId}`, "many accounts", "Name the one"],
  ["secrets resume DIR/none", "none", "."],
  ["secrets resume DIR/text", "text", "."],
  ["secrets resume DIR/a DIR/b", "Too many arguments", "purser secrets resume --help"],
  ["secrets resume --wait soon", '--wait "soon"', "--wait 30s"],
  ["access add", "Missing required argument 'client'", "purser access add --help"],
  [`access add ${client}`, "Missing required argument 'address'", "purser access add --help"],
  [`access add ${client} here`, 'Address "here"', "203.0.113.0/24"],
  [`access add ${client} 1.2.3.4/33`, 'Address "1.2.3.4/33"', "203.0.113.0/24"],
  [`access add ${client} 1.2.3.4 1.2.3.400`, 'Address "1.2.3.400"', "203.0.113.0/24"],
  [`access remove ${client} ::1/129`, 'Address "::1/129"', "203.0.113.0/24"],
  [`access remove ${client}`, "Missing required argument 'address'", "purser access remove --help"],
];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "purser-bad-changes-"));
  const files = {
    text: "hello\n",
    "list.json": "[]",
    "other.json": '{"roles":["ORG_MEMBER"]}',
    "kind.json": '{"hours":"720"}',
    "value.json": '{"role":["owner"]}',
    "name.json": '{"name":"ci"}',
    "hours.json": '{"hours":720}',
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
});
afterAll(() => rm(folder, { recursive: true }));

test.each(badLines)(
  "refuses purser %s: nothing is sent or written",
  async (line, complaint, hint) => {
    const before = await readdir(folder);
    const argv = line.replaceAll("DIR", folder).split(" ");
    const { code, stdout, stderr, requests } = await runInMemory(argv, { env });
    expect({ code, stdout, requests }).toEqual({ code: 2, stdout: "", requests: [] });
    expect(stderr).toMatch(/^(?:purser: |\{"error":)[^\n]+\n$/);
    expect(stderr).toContain(complaint);
    expect(stderr.slice(stderr.indexOf(complaint))).toContain(hint);
    expect(await readdir(folder)).toEqual(before);
  },
);
