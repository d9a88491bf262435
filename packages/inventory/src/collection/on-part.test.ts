import { describe, expect, it } from "vitest";
import { createWorld } from "../../test/emulated-world.ts";
import { gather } from "../../test/gather.ts";
import { collect } from "./collect.ts";
import type { Part } from "./part.ts";

async function partsOf(platform: "atlas" | "cloud-manager") {
  const { client, orgId, clock } = createWorld({ platform, emulator: { data: "contract" } });
  const parts: Part[] = [];
  const records = await gather(
    collect(client, orgId, { clock, onPart: (part) => parts.push(part) }),
  );
  return { parts, records };
}

describe.each(["atlas", "cloud-manager"] as const)("parts of an organization on %s", (platform) => {
  it("tell the accounts as the records do, but for what other operations tell", async () => {
    const { parts, records } = await partsOf(platform);
    const told = parts.flatMap((part) => (part.part === "accounts" ? part.accounts : []));
    const recorded = records
      .filter((record) => record.record === "account")
      .filter(({ systemManaged }) => systemManaged.state !== "ok" || !systemManaged.value)
      .map((record) => ({ ...record, assignments: undefined, accessList: undefined }));
    expect(told.length).toBeGreaterThan(3);
    expect(told.toSorted((one, other) => (one.clientId < other.clientId ? -1 : 1))).toEqual(
      recorded,
    );
  });

  it("tell the name and the projects", async () => {
    const { parts } = await partsOf(platform);
    expect(parts).toContainEqual({ part: "name", name: `Contract ${platform}` });
    const projects = parts.flatMap((part) => (part.part === "projects" ? part.projects : []));
    expect(projects).toHaveLength(2);
  });

  it("leaves no rejection alone when the reading is aborted before the name is told", async () => {
    const abort = new AbortController();
    const world = createWorld({
      platform,
      roundTrip: 100,
      change(request, pass) {
        // The name is asked for, and what it is asked for is slow.
        if (request.url.includes("/orgs/")) abort.abort(new Error("Enough."));
        return pass();
      },
    });
    const alone: unknown[] = [];
    const listener = (reason: unknown): void => void alone.push(reason);
    process.on("unhandledRejection", listener);
    const options = { clock: world.clock, signal: abort.signal, onPart: () => undefined };
    const reading = gather(collect(world.client, world.orgId, options));
    await expect(reading).rejects.toThrow("Enough.");
    await new Promise((resolve) => void setTimeout(resolve, 10));
    process.off("unhandledRejection", listener);
    expect(alone).toEqual([]);
  });
});
