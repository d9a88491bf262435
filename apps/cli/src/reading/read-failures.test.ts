import { seededRandom } from "@purser/emulator";
import type { Platform } from "@purser/spec";
import { afterAll, describe, expect, test } from "vitest";
import { failingAnswers } from "../../test/failing-answers.ts";
import { createLiveWorld } from "../../test/live-world.ts";
import { operationOf } from "../../test/operation-of.ts";
import { readLines } from "../../test/read-lines.ts";

const platforms = ["atlas", "cloud-manager"] as const;

/** What each command asks for, besides the token. */
const asked: Record<string, Partial<Record<Platform, string[]>> & { always: string[] }> = {
  orgs: { always: ["listOrgs"] },
  projects: { always: ["getOrgGroups", "listOrgs"] },
  "accounts-list": { always: ["listOrgServiceAccounts", "listOrgs"] },
  "accounts-get": { always: ["getOrgServiceAccount", "listOrgs"] },
  "accounts-projects": {
    always: ["getOrgGroups", "getOrgServiceAccount", "getOrgServiceAccountGroups", "listOrgs"],
    "cloud-manager": ["getGroupServiceAccount"],
  },
  "secrets-list": { always: ["getOrgServiceAccount", "listOrgs"] },
  "access-list": {
    always: ["getOrgServiceAccount", "listOrgServiceAccountAccessList", "listOrgs"],
  },
};

let runs = 0;
afterAll(() => console.log(`${runs} commands with something missing.`));

describe.each(platforms)("on %s", (platform) => {
  test.each(readLines)("$name asks for what it needs, and no more", async ({ name, words }) => {
    const world = createLiveWorld(platform, { random: seededRandom(2) });
    const { requests } = await world.run([...words(platform), "--platform", platform]);
    const operations = new Set(requests.map((request) => operationOf(request, platform)));
    operations.delete("createAccessToken");
    const { always = [], [platform]: more = [] } = asked[name] ?? {};
    expect([...operations].toSorted()).toEqual([...always, ...more].toSorted());
  });

  test.each(
    readLines.flatMap((line) => {
      const { always = [], [platform]: more = [] } = asked[line.name] ?? {};
      return [...always, ...more].map((operationId) => ({ ...line, operationId }));
    }),
  )("$name never passes off a failed $operationId as nothing", async (line) => {
    const { words, items = "account", operationId } = line;
    for (const [how, answer] of Object.entries(failingAnswers)) {
      // The client reads an object that lacks its list, and a list of nothing, wherever it reads one.
      const isOne = /^get(Org|Group)ServiceAccount$/.test(operationId);
      if (isOne && how === "a list of nothing") continue;
      const run = (more: string[]) => {
        runs++;
        const world = createLiveWorld(platform, { random: seededRandom(2) });
        return world.run([...words(platform), "--platform", platform, ...more], {
          change: (request, pass) =>
            operationOf(request, platform) === operationId ? answer(pass) : pass(),
        });
      };
      const text = await run([]);
      const where = { how, stderr: text.stderr };
      expect({ ...where, code: how === "404" ? [3, 7] : [3] }).toEqual({
        ...where,
        code: expect.arrayContaining([text.code]) as number[],
      });
      expect(text.stderr).toMatch(/^purser: [^\n]+\n/m);
      expect(text.stderr).not.toMatch(/is empty|no project|^0 /m);

      const json = await run(["--json"]);
      expect({ how, code: json.code }).toEqual({ how, code: text.code });
      expect(JSON.parse(json.stderr.split("\n")[0] ?? "")).toHaveProperty("error.code");
      if (json.stdout === "") continue;
      const document = JSON.parse(json.stdout) as Record<string, unknown>;
      if ("organizations" in document) {
        expect(document["organizations"]).toMatchObject([{ complete: false }]);
      } else {
        expect(document).toMatchObject({ complete: false });
        expect(document[items]).not.toEqual([]);
      }
    }
  });
});

test("an organization that is not to be seen is said beside one that is", async () => {
  const { emulator, run, orgId } = createLiveWorld("atlas", { data: "contract" });
  const foreign = emulator.organizations.find(
    ({ name, platform }) => /foreign/i.test(name) && platform === "atlas",
  );
  const org = ["--org", orgId, "--org", foreign?.id ?? "", "--platform", "atlas"];
  for (const command of ["orgs", "projects"]) {
    const { code, stdout, stderr } = await run([command, ...org]);
    expect(code).toBe(3);
    expect(stdout).not.toBe("");
    expect(stderr).toContain(`Reading organization ${foreign?.id} on Atlas failed`);
  }
});

test.each(["orgs", "projects", "access list mdb_sa_id_0123456789abcdef01234567"])(
  "%s says once that the credentials are dead",
  async (words) => {
    const { run } = createLiveWorld("atlas");
    const { code, stdout, stderr } = await run([...words.split(" "), "--platform", "atlas"], {
      change: (request, pass) =>
        request.url.endsWith("/token")
          ? Promise.resolve(Response.json({ error: "invalid_client" }, { status: 401 }))
          : pass(),
    });
    expect({ code, stdout }).toEqual({ code: 3, stdout: "" });
    expect(stderr).toMatch(/^purser: Getting an access token for [^\n]+ failed: [^\n]+\n$/);
  },
);

test.each(readLines)("$name says that it was interrupted", async ({ words }) => {
  const { run } = createLiveWorld("atlas");
  const stop = new AbortController();
  const { code, stderr } = await run([...words("atlas"), "--platform", "atlas"], {
    signal: stop.signal,
    change(request, pass) {
      if (!request.url.endsWith("/token")) stop.abort();
      return pass();
    },
  });
  expect(code).toBe(130);
  expect(stderr).toContain("was interrupted");
});
