import { createEmulator, type Emulator } from "@purser/emulator";
import { createMemoryKeychain } from "@purser/core/node";
import { expect, test } from "vitest";
import { clientId, createProfileHome, secret } from "../../test/profile-home.ts";
import type { Outcome } from "../../test/run-in-memory.ts";

/** Four accounts, so that the request for a token tells which one is used. */
const idOf = (digit: number): string => `mdb_sa_id_${String(digit).repeat(24)}`;
const byOption = idOf(1);
const byProfile = idOf(2);
const byEnvironment = idOf(3);
const byDefault = idOf(4);

const environment = {
  MONGODB_ATLAS_CLIENT_ID: byEnvironment,
  MONGODB_ATLAS_CLIENT_SECRET: secret,
};
const token = { MONGODB_ATLAS_ACCESS_TOKEN: "token" };
const settings = {
  MONGODB_ATLAS_ORG_ID: "32b6e34b3d91647abb20e7b8",
  MONGODB_ATLAS_BASE_URL: "https://of-the-environment.invalid",
};

/** What the first request was signed with, and the host it went to. */
function firstOf({ requests }: Outcome): string {
  const [request] = requests;
  if (request === undefined) return "nothing sent";
  const [scheme = "", value = ""] = (request.headers.get("authorization") ?? "").split(" ");
  const who = scheme === "Basic" ? atob(value).split(":")[0] : value;
  return `${who} at ${new URL(request.url).host}`;
}

const atlas = "cloud.mongodb.com";
const all = { ...environment, ...settings };

const precedence: readonly [
  options: string,
  env: Record<string, string>,
  hasDefault: boolean,
  used: string,
  note: string,
][] = [
  [`--client-id ${byOption} --client-secret-stdin`, {}, false, `${byOption} at ${atlas}`, ""],
  [
    `--client-id ${byOption} --client-secret-stdin`,
    all,
    true,
    `${byOption} at ${atlas}`,
    "Credentials are taken from --client-id. Not looked at: MONGODB_ATLAS_CLIENT_ID, MONGODB_ATLAS_CLIENT_SECRET, MONGODB_ATLAS_ORG_ID, MONGODB_ATLAS_BASE_URL, the default profile fallback.",
  ],
  ["--profile named", {}, false, `${byProfile} at of-the-profile.invalid`, ""],
  [
    "--profile named",
    all,
    true,
    `${byProfile} at of-the-profile.invalid`,
    "Credentials are taken from --profile named. Not looked at: MONGODB_ATLAS_CLIENT_ID, MONGODB_ATLAS_CLIENT_SECRET, MONGODB_ATLAS_ORG_ID, MONGODB_ATLAS_BASE_URL, the default profile fallback.",
  ],
  ["--profile fallback", {}, true, `${byDefault} at ${atlas}`, ""],
  ["--profile named --base-url https://127.0.0.1", {}, false, `${byProfile} at 127.0.0.1`, ""],
  ["", all, false, `${byEnvironment} at of-the-environment.invalid`, ""],
  [
    "",
    environment,
    true,
    `${byEnvironment} at ${atlas}`,
    "Credentials are taken from MONGODB_ATLAS_CLIENT_ID. Not looked at: the default profile fallback.",
  ],
  [
    "",
    { ...environment, ...token },
    false,
    `token at ${atlas}`,
    "Credentials are taken from MONGODB_ATLAS_ACCESS_TOKEN. Not looked at: MONGODB_ATLAS_CLIENT_ID, MONGODB_ATLAS_CLIENT_SECRET.",
  ],
  ["", {}, true, `${byDefault} at ${atlas}`, ""],
  [
    "",
    settings,
    true,
    `${byDefault} at ${atlas}`,
    "Credentials are taken from the default profile fallback. Not looked at: MONGODB_ATLAS_ORG_ID, MONGODB_ATLAS_BASE_URL.",
  ],
];

test.each(precedence)(
  "takes with %j, %j and a default profile (%s) %s",
  async (options, env, hasDefault, used, note) => {
    const home = await createProfileHome();
    const add = (name: string, id: string, more = ""): Promise<Outcome> =>
      home.run(
        `profile add ${name} --client-id ${id} --client-secret-stdin --platform atlas${more}`,
        { stdin: secret },
      );
    if (hasDefault) await add("fallback", byDefault);
    await add("named", byProfile, " --base-url https://of-the-profile.invalid");
    if (!hasDefault) await home.write("profiles.toml", await withoutDefault());
    const line = `accounts list ${options} --platform atlas`.replaceAll("  ", " ");
    const outcome = await home.run(line, { env, stdin: secret });
    expect(outcome.code).toBe(3);
    expect(firstOf(outcome)).toBe(used);
    // The organization goes with the credentials of the environment, and with no others.
    expect(outcome.stderr.includes(`organization ${settings.MONGODB_ATLAS_ORG_ID}`)).toBe(
      used.endsWith(" at of-the-environment.invalid"),
    );
    const [first = ""] = outcome.stderr.split("\n");
    expect(first.startsWith("Credentials are") ? first : "").toBe(note);
    // With --json and --quiet there are no notes.
    for (const quiet of ["--json", "--quiet"]) {
      const { stderr } = await home.run(`${line} ${quiet}`, { env, stdin: secret });
      expect(stderr).not.toContain("Credentials are taken");
    }

    async function withoutDefault(): Promise<string> {
      const [file] = Object.values(await home.files());
      return (file?.text ?? "").replace(/^default = .+\n/m, "");
    }
  },
);

test.each([[{}], [{ MONGODB_ATLAS_CLIENT_ID: "" }]])(
  "names every way to give credentials, and the profiles there are, with %j",
  async (env) => {
    const home = await createProfileHome();
    const none = await home.run("accounts list", { env });
    expect(none).toMatchObject({ code: 2, stdout: "", requests: [] });
    expect(none.stderr).toMatch(/^purser: There are no credentials\. Set [^\n]+\n$/);
    const ways = ["MONGODB_ATLAS_CLIENT_SECRET", "MONGODB_ATLAS_ACCESS_TOKEN", "PRIVATE_API_KEY"];
    for (const way of [...ways, "purser profile add", "--profile", "--client-id", "--demo"]) {
      expect(none.stderr).toContain(way);
    }
    await home.writeAtlasCli('[work]\norg_id = "x"\n[home]\n');
    expect((await home.run("accounts list", { env })).stderr).toContain(
      "There are the profiles home, work.",
    );
  },
);

test("does not mind a broken file of profiles that nothing is taken from", async () => {
  const home = await createProfileHome();
  await home.write("profiles.toml", "broken");
  const outcome = await home.run("accounts list --platform atlas", { env: environment });
  expect(firstOf(outcome)).toBe(`${byEnvironment} at ${atlas}`);
});

type Credential = { clientId: string; clientSecret: string; orgId: string };

function readerOf(emulator: Emulator, platform: string): Credential {
  const { id } = emulator.organizations.find((one) => one.platform === platform) ?? { id: "" };
  const found = emulator.credentials.find(
    (one) => one.orgId === id && one.role === "ORG_READ_ONLY" && one.clientId !== undefined,
  );
  const { clientId: account = "", clientSecret = "" } = found ?? {};
  return { clientId: account, clientSecret, orgId: id };
}

/** Two emulators at two hosts, and a profile for one organization of each; the secrets say who may go where. */
async function createTwoWorlds() {
  const home = await createProfileHome(createMemoryKeychain());
  const clock = { now: () => Date.UTC(2026, 10, 22, 9), sleep: () => Promise.resolve() };
  const worlds = {
    "one.invalid": createEmulator({ clock }),
    "two.invalid": createEmulator({ clock, data: "contract" }),
  };
  const fetch = (request: Request): Promise<Response> => {
    const url = new URL(request.url);
    const emulator = Object.entries(worlds).find(([host]) => host === url.host)?.[1];
    if (emulator === undefined) return Promise.reject(new TypeError(`There is no ${url.host}.`));
    return emulator.fetch(
      new Request(new URL(url.pathname + url.search, emulator.baseUrl), request),
    );
  };
  const one = readerOf(worlds["one.invalid"], "atlas");
  const two = readerOf(worlds["two.invalid"], "cloud-manager");
  const add = (name: string, { clientId: id, clientSecret }: Credential, more: string) =>
    home.run(`profile add ${name} --client-id ${id} --client-secret-stdin ${more}`, {
      stdin: clientSecret,
    });
  await add("one", one, `--base-url https://one.invalid --org ${one.orgId}`);
  await add("two", two, "--base-url https://two.invalid --platform cloud-manager");
  await add("again", one, "--base-url https://one.invalid --platform atlas");
  const run = (line: string): Promise<Outcome> => home.run(line, { fetch });
  return { run, one, two };
}

type Listed = { organizations: { id: string; platform: string }[]; accounts: object[] };

test("merges what several profiles see, each at its own host with its own secret", async () => {
  const { run, one, two } = await createTwoWorlds();
  const each = await Promise.all(
    ["one", "two"].map((name) => run(`accounts list --profile ${name} --json`)),
  );
  const both = await run("accounts list --profile one --profile two --profile one --json");
  expect(both).toMatchObject({ code: 0, stderr: "" });
  const [first, second, merged] = [...each, both].map(({ stdout }) => JSON.parse(stdout) as Listed);
  expect(merged?.organizations.map(({ id }) => id)).toEqual([one.orgId, two.orgId]);
  expect(merged?.organizations.map(({ platform }) => platform)).toEqual(["atlas", "cloud-manager"]);
  expect(merged?.accounts).toEqual([...(first?.accounts ?? []), ...(second?.accounts ?? [])]);
  expect(first?.accounts.length).toBeGreaterThan(1);
  expect(second?.accounts.length).toBeGreaterThan(1);
});

test("narrows several profiles to an organization", async () => {
  const { run, one, two } = await createTwoWorlds();
  const both = "--profile one --profile two";
  // Of profile two no organization is known: it may see this one.
  const narrowed = await run(`accounts list ${both} --org ${two.orgId} --json`);
  const { organizations } = JSON.parse(narrowed.stdout) as Listed;
  expect(organizations.map(({ id }) => id)).toEqual([two.orgId]);
  expect(narrowed.requests.every(({ url }) => url.startsWith("https://two.invalid"))).toBe(true);
  expect((await run(`accounts list --profile one --org ${one.orgId}`)).code).toBe(0);
});

test("refuses several profiles none of which is of the organization", async () => {
  const home = await createProfileHome();
  for (const [name, digit] of [
    ["one", "1"],
    ["two", "2"],
  ] as const) {
    await home.add(name, `--org ${digit.repeat(24)}`);
  }
  const line = `accounts list --profile one --profile two --org ${"3".repeat(24)}`;
  const { code, stderr, requests } = await home.run(line);
  expect({ code, requests }).toEqual({ code: 2, requests: [] });
  expect(stderr).toContain(
    "None of the profiles one, two is of organization 333333333333333333333333.",
  );
});

test("audits over several profiles, an organization once", async () => {
  const { run, one, two } = await createTwoWorlds();
  const all = "--profile one --profile two --profile again";
  const { code, stdout, stderr } = await run(`audit ${all} --json --fail-on none --preset relaxed`);
  expect({ isDone: code === 0 || code === 3, stderr }).toEqual({ isDone: true, stderr: "" });
  const { organizations } = JSON.parse(stdout) as Listed;
  expect(organizations.map(({ id }) => id).toSorted()).toEqual([one.orgId, two.orgId].toSorted());
  const listed = await run(`accounts list ${all} --json`);
  const { accounts } = JSON.parse(listed.stdout) as { accounts: { clientId: string }[] };
  expect(new Set(accounts.map((account) => account.clientId)).size).toBe(accounts.length);
});

test.each([
  ["secrets delete mdb_sa_id_0123456789abcdef01234567 0123456789abcdef01234567 --yes", ""],
  ["accounts delete mdb_sa_id_0123456789abcdef01234567 --yes", ""],
])("sends nothing for purser %s over several profiles", async (line) => {
  const { run } = await createTwoWorlds();
  const { code, stderr, requests } = await run(`${line} --profile one --profile two`);
  expect({ code, requests }).toEqual({ code: 2, requests: [] });
  expect(stderr).toBe(
    "purser: 2 profiles are named, and a change goes through the credentials of one. Name one of them: one, two.\n",
  );
});

test("names the profile whose secret no service could have made", async () => {
  const home = await createProfileHome();
  await home.add("prod", "--platform atlas");
  await home.keychain.set("purser_prod", clientId, "two words");
  const { code, stderr, requests } = await home.run("accounts list");
  expect({ code, requests }).toEqual({ code: 2, requests: [] });
  expect(stderr).toBe(
    "purser: The secret of profile prod has characters that no credential has. Make the profile again (purser profile add prod) exactly as the platform showed it.\n",
  );
});
