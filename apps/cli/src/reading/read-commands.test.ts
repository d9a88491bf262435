import { stripVTControlCharacters } from "node:util";
import { seededRandom } from "@purser/emulator";
import { describe, expect, test } from "vitest";
import { createLiveWorld } from "../../test/live-world.ts";
import { demoAccounts, readLines } from "../../test/read-lines.ts";
import { runInMemory } from "../../test/run-in-memory.ts";

const platforms = ["atlas", "cloud-manager"] as const;
const demo = ["--demo", "--now", "2026-11-22T09:00:00Z"];
const nobody = `mdb_sa_id_${"0".repeat(24)}`;

const tables: Readonly<Record<string, RegExp>> = {
  orgs: /^NAME +ORG ID +PLATFORM\n/,
  projects: /^NAME +PROJECT ID +ORGANIZATION +PLATFORM +CLUSTERS +CREATED +TAGS\n/,
  "accounts-list": /^NAME +CLIENT ID +ORGANIZATION /,
  "accounts-get": /^\S.*\nClient ID +mdb_sa_id_\S+\n(.+\n)+\nSECRET ID +STATE +EXPIRES +LAST USED /,
  "accounts-projects": /^PROJECT +PROJECT ID +ROLES\n(\S+ +[a-f0-9]{24} +GROUP_[A-Z_,]+\n)+$/,
  "secrets-list":
    /^SECRET ID +STATE +EXPIRES +LAST USED +CREATED +VALUE\n(\S+ +(ends soon|live) .+ mdb_sa_sk_….{4}\n){2}$/,
  "access-list": /^ENTRY +CALLS +LAST USED +FROM +CREATED\n(\S+ +\d+ +\d{4}-\d\d-\d\d .+\n)+$/,
};

describe.each(platforms)("on %s", (platform) => {
  test.each(readLines)("$name reads live with the role of a reader", async ({ name, words }) => {
    const world = createLiveWorld(platform, { random: seededRandom(2) });
    const argv = [...words(platform), "--platform", platform];
    const { code, stdout, stderr, requests } = await world.run(argv);
    expect({ code, stderr: stderr.includes("purser:") }).toEqual({ code: 0, stderr: false });
    expect(stdout).toMatch(tables[name] ?? /^$/);
    expect(stdout).not.toMatch(/[^\P{Cc}\n]/u);
    expect(requests.every(({ method, url }) => method === "GET" || url.endsWith("/token"))).toBe(
      true,
    );
  });

  test.each(readLines)("$name fits a terminal, and is coloured there", async ({ words }) => {
    const argv = [...words(platform), ...demo, "--platform", platform];
    const { code, stdout } = await runInMemory(argv, { columns: 80 });
    expect(code).toBe(0);
    expect(stdout).toContain("\u001B[1m");
    const widths = stripVTControlCharacters(stdout)
      .split("\n")
      .filter((line) => !line.startsWith("Description"))
      .map((line) => line.length);
    expect(Math.max(...widths)).toBeLessThanOrEqual(80);
    const plain = await runInMemory([...argv, "--no-color"], { columns: 80 });
    expect(plain.stdout).toBe(stripVTControlCharacters(stdout));
  });

  test.each(["accounts get", "accounts projects", "secrets list", "access list"])(
    "%s exits with 7 for an account that is not there, whatever it is named by",
    async (words) => {
      for (const client of [nobody, "no-such-account"]) {
        const world = createLiveWorld(platform);
        const argv = [...words.split(" "), client, "--platform", platform];
        const text = await world.run(argv);
        expect(text).toMatchObject({ code: 7, stdout: "" });
        expect(text.stderr).toMatch(
          /^purser: There is no service account .+ in .+ \((Atlas|Cloud Manager)\)\. purser accounts list .+\n$/,
        );
        const json = await world.run([...argv, "--json"]);
        expect(json).toMatchObject({ code: 7, stdout: "" });
        expect(JSON.parse(json.stderr)).toMatchObject({ error: { code: "refused" } });
      }
    },
  );

  test("an empty access list is said to let everybody in", async () => {
    const argv = ["access", "list", demoAccounts[platform].open, ...demo];
    const { code, stdout, stderr } = await runInMemory(argv);
    expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
    expect(stderr).toContain("is empty: it lets every address in");
    const json = await runInMemory([...argv, "--json"]);
    expect(JSON.parse(json.stdout)).toMatchObject({ complete: true, entries: [] });
  });

  test("an account is found by its name as by its ID", async () => {
    const client = demoAccounts[platform].plain;
    const byId = await runInMemory(["accounts", "get", client, ...demo, "--json"]);
    const { account } = JSON.parse(byId.stdout) as { account: { name: string; clientId: string } };
    expect(account.clientId).toBe(client);
    const byName = await runInMemory(["accounts", "get", account.name, ...demo, "--json"]);
    expect(byName.stdout).toBe(byId.stdout);
  });
});

test("reads over both connections, and narrows to an organization", async () => {
  const all = await runInMemory(["orgs", ...demo, "--ndjson"]);
  const [one, other] = all.stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as { id: string; platform: string });
  expect([one?.platform, other?.platform]).toEqual(["atlas", "cloud-manager"]);
  for (const line of [one, other]) {
    const { stdout } = await runInMemory([
      "projects",
      ...demo,
      "--ndjson",
      "--org",
      line?.id ?? "",
    ]);
    const orgIds = stdout.match(/"orgId":"[^"]+"/g) ?? [];
    expect(orgIds.length).toBeGreaterThan(2);
    expect(new Set(orgIds)).toEqual(new Set([`"orgId":"${line?.id}"`]));
  }
});

test.each([
  ["orgs", /^1 organization on Atlas, 1 organization on Cloud Manager\.\n/],
  ["projects", /^\d+ projects in .+ \(Atlas\), \d+ projects in .+ \(Cloud Manager\)\.\n/],
  ["accounts projects release-bot", /^release-bot in .+ \(Atlas\) is assigned to 1 project\.\n/],
  ["accounts projects break-glass", /^break-glass in .+ \(Atlas\) is assigned to no project\.\n/],
  ["secrets list catalog-importer", /^2 secrets of catalog-importer in .+ \(Atlas\)\.\n/],
  ["access list break-glass", /^1 entry on the access list of break-glass in .+ \(Atlas\)\.\n/],
])("tells beside the data of %s what it is, unless it is to be quiet", async (words, note) => {
  const argv = [...words.split(" "), ...demo];
  const { stderr } = await runInMemory(argv);
  expect(stderr).toMatch(note);
  expect(stderr).toContain("Demo data from the embedded emulator");
  expect((await runInMemory([...argv, "--quiet"])).stderr).toBe("");
  const { stderr: verbose } = await runInMemory([...argv, "--verbose"]);
  expect(verbose).toMatch(/^access token minted/);
});

test("tells a Cloud Manager account's roles from its projects, where its list leaves them out", async () => {
  const world = createLiveWorld("cloud-manager", { random: seededRandom(2) });
  const argv = ["accounts", "projects", demoAccounts["cloud-manager"].assigned, "--ndjson"];
  const { stdout, requests } = await world.run([...argv, "--platform", "cloud-manager"]);
  const lines = stdout.trimEnd().split("\n");
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) expect(line).toMatch(/"name":"[^"]+","roles":\["GROUP_/);
  const ofProjects = requests.filter(({ url }) => /groups\/\w+\/serviceAccounts\//.test(url));
  expect(ofProjects).toHaveLength(lines.length);
});
