import { expect, test } from "vitest";
import { clean, runOverHttp } from "./run-over-http.ts";

test("reads an organization over HTTP and finds nothing wrong", { timeout: 120_000 }, async () => {
  const run = await runOverHttp("atlas", () => []);
  expect(run).toMatchObject(clean);
  expect(run.document.cleanup.created).toBe(0);
  expect(run.document.summary["pass"]).toBeGreaterThan(300);
});
