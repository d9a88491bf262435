import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect } from "@purser/core";
import { createEmulator } from "@purser/emulator";
import { collectAll } from "@purser/inventory";
import { writeSnapshotFile } from "@purser/inventory/node";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { startInPty, type PtyBrowser } from "./pty-browser.ts";

// Milliseconds: a busy machine is no fault.
vi.setConfig({ testTimeout: 60_000, expect: { poll: { timeout: 20_000 } } });
const folder = mkdtempSync(join(tmpdir(), "purser-many-"));
const snapshot = join(folder, "fleet.ndjson");
beforeAll(async () => {
  const emulator = createEmulator({ data: "fleet:50", limits: { rateLimits: "off" } });
  const targets = emulator.credentials.flatMap(({ clientId, clientSecret, orgId }) => {
    if (clientId === undefined || clientSecret === undefined) return [];
    const auth = { kind: "service-account", clientId, clientSecret } as const;
    const { baseUrl } = emulator;
    const fetch: typeof globalThis.fetch = (input, init) => emulator.fetch(input, init);
    return [{ client: connect({ platform: "atlas", auth, baseUrl, fetch }), orgId }];
  });
  const collectedAt = new Date().toISOString();
  const tool = { name: "purser", version: "0.0.0" };
  await writeSnapshotFile(snapshot, collectAll(targets, { tool, collectedAt }));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Names of the accounts on the screen, from top to bottom, and the one that the cursor is on. */
function namesOn({ screen }: PtyBrowser): { names: string[]; cursor: string | undefined } {
  const rows = screen.rows().flatMap((line) => /^[> ] ([a-z]+-\d+) /.exec(line) ?? []);
  const names = rows.filter((_, index) => index % 2 === 1);
  const cursor = rows.find((line) => line.startsWith("> "))?.slice(2, -1);
  return { names, cursor };
}

test("walks through ten thousand accounts to the end and back, while they come and after, and filters them", async () => {
  const browser = startInPty(["browse", snapshot]);
  await browser.waitFor("things to look at");
  browser.type(":sa\r");
  await browser.waitFor(/^> [a-z]+-\d+ /m);
  const { names, cursor } = namesOn(browser);
  expect(names.length).toBeGreaterThan(20);
  expect(cursor).toBe(names[0]);

  // What comes meanwhile moves nothing away from under the person.
  await browser.waitFor(/^ 10,000 service accounts/m);
  expect(namesOn(browser).cursor).toBe(cursor);

  browser.type("gg");
  await browser.waitFor(cursorOn(3));
  const top = namesOn(browser).names;
  browser.type("G");
  await browser.waitFor(cursorOn(27));
  const bottom = namesOn(browser).names;
  expect(bottom).toHaveLength(top.length);
  expect(bottom).not.toEqual(top);

  // Held down: what was not drawn on the way is not missing at its end.
  browser.type("k".repeat(500));
  // Five rows above it stay in sight.
  await browser.waitFor(cursorOn(8));
  const middle = namesOn(browser).names;
  browser.type(`${"j".repeat(500)}${"k".repeat(500)}`);
  await expect.poll(() => namesOn(browser).names).toEqual(middle);
  browser.type("gg");
  await expect.poll(() => namesOn(browser).names).toEqual(top);

  browser.type("/name:indexes-59\r");
  await browser.waitFor("50 of 10,000 service accounts");
  expect(new Set(namesOn(browser).names)).toEqual(new Set(["indexes-59"]));
  browser.type("\u001B");
  await browser.waitFor(/^ 10,000 service accounts/m);
  expect(namesOn(browser).names).toEqual(top);
  browser.type("\u0003\u0003");
  expect((await browser.exited).code).toBe(0);
});

/** Matches a screen whose cursor is on a row, counted from 0. */
function cursorOn(row: number): RegExp {
  return new RegExp(`^(?:.*\\n){${row}}>`);
}
