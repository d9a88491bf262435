import type { Platform } from "@purser/spec";
import { expect, test } from "vitest";
import { clean, runOverHttp } from "./run-over-http.ts";

test.each<Platform>(["atlas", "cloud-manager"])(
  "does all of it over HTTP, and cleans up: %s",
  { timeout: 3_600_000 },
  async (platform) => {
    const run = await runOverHttp(platform, (orgId) => ["--mutate", "--confirm-org", orgId]);
    expect(run).toMatchObject(clean);
    expect(run.document.cleanup.created).toBeGreaterThan(50);
  },
);
