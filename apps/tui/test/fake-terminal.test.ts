import { afterAll, beforeAll, expect, test } from "vitest";
import { demoWorld, worldOf } from "./demo-world.ts";
import { mountBrowser, type MountedBrowser } from "./mount-browser.ts";

let browser: MountedBrowser;
beforeAll(async () => {
  browser = await mountBrowser(worldOf(await demoWorld()), { size: { columns: 100, rows: 30 } });
});
afterAll(async () => browser.close());

test("shows the frame on the alternate screen", () => {
  expect(browser.terminal.isAlternate()).toBe(true);
  expect(browser.terminal.screen()).toEqual(browser.expected());
  expect(browser.terminal.screen().join("\n")).toContain("read-only");
});

test("takes keys, and shows what they led to", async () => {
  const before = browser.terminal.frames();
  await browser.press("j");
  expect(browser.terminal.frames()).toBe(before + 1);
  expect(browser.terminal.screen()).toEqual(browser.expected());
  const row = browser.terminal.screen().findIndex((line) => line.startsWith(">"));
  expect(browser.terminal.cell(0, row)).toMatchObject({ text: ">", isInverse: true });
});

test("takes a chunk cut inside an escape sequence as what it is", async () => {
  const { cursor } = browser.store.getState().crumbs[0]?.list ?? {};
  await browser.press("\u001B", "[", "A");
  expect(browser.store.getState().crumbs[0]?.list.cursor).toBe((cursor ?? 0) - 1);
});

test("shows nothing old where a narrow terminal becomes wide again", async () => {
  await browser.resize(150, 30);
  await browser.press(":sa\r");
  await browser.resize(70, 30);
  await browser.press(":log\r");
  await browser.resize(150, 30);
  expect(browser.terminal.screen()).toEqual(browser.expected());
});

test("shows the frame after a resize", async () => {
  await browser.resize(80, 24);
  expect(browser.terminal.screen()).toEqual(browser.expected());
  expect(browser.terminal.screen()).toHaveLength(24);
});
