import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { createHarness } from "../harness.ts";
import { seededRandom } from "../../src/identifiers.ts";

const body = {
  name: "ci",
  description: "owner ci-team",
  roles: ["ORG_MEMBER"],
  secretExpiresAfterHours: 8,
};

async function transcript(seed?: number): Promise<string[]> {
  const house = createHarness("atlas", seed === undefined ? {} : { random: seededRandom(seed) });
  const path = `/orgs/${house.orgId}/serviceAccounts`;
  const texts = [await house.token()];
  const made = await house.ask(path, { method: "POST", body });
  texts.push(made.text);
  house.clock.advance(1000);
  texts.push(
    (
      await house.ask(`${path}/${made.body["clientId"] as string}/secrets`, {
        method: "POST",
        body: { secretExpiresAfterHours: 8 },
      })
    ).text,
  );
  texts.push((await house.ask(path)).text);
  return texts;
}

describe("determinism", () => {
  it("answers alike under the same clock and random source, and otherwise under another seed", async () => {
    const first = await transcript();
    expect(await transcript()).toEqual(first);
    expect(await transcript(2)).not.toEqual(first);
  });

  it("makes ids that carry their creation time", async () => {
    const house = createHarness("cloud-manager");
    const made = await house.ask(`/orgs/${house.orgId}/serviceAccounts`, { method: "POST", body });
    const seconds = Number.parseInt((made.body["clientId"] as string).slice(10, 18), 16);
    expect(new Date(seconds * 1000).toISOString()).toBe("2026-11-22T09:00:00.000Z");
    expect(made.body["createdAt"]).toBe("2026-11-22T09:00:00Z");
  });
});

describe("loading", () => {
  const loadedBy = (...faults: string[]): string[] => {
    const source = `
      import { registerHooks } from "node:module";
      const loaded = [];
      registerHooks({ load(url, context, next) { loaded.push(url); return next(url, context); } });
      const { createEmulator } = await import(${JSON.stringify(new URL("../../src/index.ts", import.meta.url).href)});
      const emulator = createEmulator({ data: "contract", faults: ${JSON.stringify(faults)} });
      await emulator.fetch(emulator.baseUrl + "/api/atlas/v2/orgs").catch(() => {});
      console.log(JSON.stringify(loaded.filter((url) => /faults[/](network|contract)[/]/.test(url))));`;
    const output = execFileSync(
      process.execPath,
      ["--conditions=@purser/source", "--input-type=module", "--eval", source],
      { encoding: "utf8" },
    );
    return JSON.parse(output) as string[];
  };

  it("loads no fault that was not named", () => {
    expect(loadedBy()).toEqual([]);
    expect(loadedBy("latency:0").map((url) => url.split("/").at(-1))).toEqual(["latency.ts"]);
  });
});
